"""Results of all kinds, their names, what the journal remembers of them, and those behind a call of their own."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from driving import KEY, client_of
from goods import Depot, Each, Film, ended, got, names, noise
from servers import answer, reply

from maaskit import InvalidRequestError, Journal, NotReady, TaskFailed

DATA = noise(50_000)
CONTENT = "/v1/videos/t1/content"


def pictures(depot: Depot, count: int) -> tuple[list[Film], list[dict[str, str]]]:
    films = [Film(noise(1000, seed), content_type="image/png") for seed in range(count)]
    return films, [{"url": depot.plays(f"/files/{n}.png", film)} for n, film in enumerate(films)]


# Kinds


def test_in_the_answer(depot: Depot, each_of_three: Each, out: Path) -> None:
    data = base64.b64encode(DATA).decode()
    films, urls = pictures(depot, 1)
    job = depot.images([*urls, {"b64_json": data}, {"b64_json": data[:40] + "\n" + data[40:].rstrip("=")}])
    paths = each_of_three.save(depot, job, out)
    assert [path.name for path in paths] == ["t1-1.png", "t1-2.png", "t1-3.png"]
    assert [path.read_bytes() for path in paths] == [films[0].data, DATA, DATA]
    assert names(out) == ["t1-1.png", "t1-2.png", "t1-3.png"]


@pytest.mark.parametrize("data", ["not base64!", "abcde", "data:image/png;base64,???"])
def test_broken_base64(depot: Depot, each: Each, out: Path, data: str) -> None:
    error = each.fails(depot, depot.images([{"b64_json": data}]), out)
    assert "no valid base64" in str(error)
    assert names(out) == []


def test_order_kinds_and_text(depot: Depot, each: Each, out: Path) -> None:
    song, film, cover = Film(DATA, content_type="audio/mpeg"), Film(DATA[1:]), Film(DATA[2:], content_type="image/jpeg")
    clip = {
        "audio_url": depot.plays("/a.mp3", song),
        "video_url": depot.plays("/a.mp4", film),
        "image_url": depot.plays("/a", cover),
    }
    job = depot.song([clip])
    paths = each.save(depot, job, out)
    assert [path.name for path in paths] == ["t1-1.mp3", "t1-2.mp4", "t1-3.jpg"]
    assert [path.read_bytes() for path in paths] == [DATA, DATA[1:], DATA[2:]]
    (path,) = each.save(depot, job, out / "only", kinds={"video"})
    assert path.name == "t1-2.mp4"  # the name does not depend on what else is wanted
    (path,) = each.save(depot, job, out / "cover.jpeg", kinds="image")
    assert path.name == "cover.jpeg"
    assert len(song.asked) == 1
    assert "no results of that kind" in str(each.fails(depot, job, out, kinds="videos"))
    error = each.fails(depot, job, out, kinds={"midi"})
    assert "no results of that kind; it has: audio, image, video" in str(error)


def test_lyrics(depot: Depot, each: Each, out: Path) -> None:
    depot.song([])
    data = {"task_id": "t1", "status": "SUCCESS", "progress": "100%", "data": {"text": "雨夜 \ud83c"}}
    depot.plays("/suno/fetch/t1", reply(json.dumps({"code": "success", "message": "", "data": data})))

    async def body(client: Any) -> Any:
        task = await got(client.tasks.resume((await got(client.suno.music.create(mv="m", prompt="p"))).token))
        return await got(task.save(out))

    (path,) = each(depot.url, body)
    assert path.name == "t1.txt"
    assert path.read_bytes() == "雨夜 ".encode() + b"\xed\xa0\xbc"


def test_json_result(depot: Depot, each: Each, out: Path) -> None:
    """Where a vendor gives no file, what it gives is the result."""
    depot.plays("/sora/v1/videos", {"code": "success", "message": "", "data": "t1"})
    said = {"task_id": "t1", "status": "SUCCESS", "progress": "100%", "data": {"note": "片"}}
    depot.plays("/sora/v1/videos/t1", {"code": "success", "message": "", "data": said})

    async def job(client: Any) -> Any:
        return await ended(client.sora.v1.videos.create(prompt="p"))

    (path,) = each.save(depot, job, out)
    assert path.name == "t1.json"
    assert path.read_text("utf-8") == '{"note": "片"}'


@pytest.mark.parametrize(
    ("path", "content_type", "name"),
    [
        ("/a.webm", "video/mp4", "t1.webm"),  # its name is its maker's word
        ("/a.MOV", "", "t1.mov"),
        ("/a%2Emp4", "", "t1.mp4"),
        ("/a", "video/webm", "t1.webm"),
        ("/a", "VIDEO/QUICKTIME; x=y", "t1.mov"),
        ("/a.php", "video/webm", "t1.webm"),
        ("/a.exe", "application/octet-stream", "t1.mp4"),
        ("/a.mp4.sh", "text/x-shellscript", "t1.mp4"),
        ("/a.", "", "t1.mp4"),
        ("/", "application/x-msdownload", "t1.mp4"),
    ],
)
def test_suffixes(depot: Depot, out: Path, path: str, content_type: str, name: str) -> None:
    film = Film(DATA, content_type=content_type)
    depot.plays(unquote(path), film)
    url = depot.url + path
    (saved,) = Each("sync").save(depot, depot.video(url + "?name=b.gif"), out)
    assert saved.name == name


def test_several_results_and_one_file(depot: Depot, each: Each, out: Path) -> None:
    films, urls = pictures(depot, 2)
    job = depot.images(urls)
    with pytest.raises(InvalidRequestError, match=r"2 results, and .* is one file"):
        each.save(depot, job, out / "a.png")
    assert not any(film.asked for film in films)
    assert not out.exists()


def test_not_ready(depot: Depot, each: Each, out: Path) -> None:
    depot.plays("/v1/videos", {"id": "t1", "status": "queued"})
    depot.plays("/v1/videos/t1", {"id": "t1", "status": "in_progress", "progress": 5})

    async def body(client: Any) -> None:
        task = await got(client.videos.create(model="m", prompt="p"))
        with pytest.raises(NotReady, match=r"no results to save yet; it is running") as caught:
            await got(task.save(out))
        assert "task.wait()" in str(caught.value)

    each(depot.url, body)
    assert not out.exists()


def test_failed(depot: Depot, each: Each, out: Path) -> None:
    depot.plays("/v1/videos", {"id": "t1", "status": "queued"})
    depot.plays("/v1/videos/t1", {"id": "t1", "status": "failed", "error": {"message": "blocked"}})

    async def body(client: Any) -> None:
        task = await got(client.videos.create(model="m", prompt="p"))
        with pytest.raises(TaskFailed, match="blocked"):
            await got(task.save(out))

    each(depot.url, body)


def test_task_of_another_process(depot: Depot, each: Each, out: Path) -> None:
    """It has ended long ago; this process has not asked yet."""
    job = depot.film(Film(DATA))

    async def body(client: Any) -> Any:
        token = (await job(client)).token
        return await got(client.tasks.resume(token).save(out))

    (path,) = each(depot.url, body)
    assert path.read_bytes() == DATA


# Behind a call of their own


def content(depot: Depot, *steps: Any) -> Any:
    """A video that the gateway gives by a call of its own."""
    depot.plays(CONTENT, *steps)
    return depot.video("")


@pytest.mark.parametrize("content_type", ["video/mp4", "application/octet-stream"])
def test_the_call_gives_the_bytes(depot: Depot, each_of_three: Each, out: Path, content_type: str) -> None:
    film = Film(DATA, 20_000, content_type=content_type)
    (path,) = each_of_three.save(depot, content(depot, film), out)
    assert path.read_bytes() == DATA
    assert path.name == "t1.mp4"
    assert film.asked[1] == ("bytes=19999-", '"v1"')
    assert {seen.headers["authorization"] for seen in depot.seen(CONTENT)} == {f"Bearer {KEY}"}


def test_the_call_says_where(depot: Depot, elsewhere: Depot, each: Each, out: Path) -> None:
    """One call, not two: a second might bring the bytes, all at once."""
    film = Film(DATA, 20_000)
    url = elsewhere.plays("/a.webm", film)
    (path,) = each.save(depot, content(depot, {"url": url}), out)
    assert path.read_bytes() == DATA
    assert depot.count(CONTENT) == 2  # once for each request to the file
    assert not any("authorization" in seen.headers for seen in elsewhere.server.requests)
    assert film.asked[1] == ("bytes=19999-", '"v1"')


def test_the_call_does_not_say_yet(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", Film(DATA))
    steps = [
        answer({"url": ""}),
        answer({}),
        answer({"error": {"message": "not ready"}}),
        reply("{broken"),
        reply(status=404),
        answer({"url": url}),
    ]
    (path,) = each.save(depot, content(depot, *steps), out)
    assert path.read_bytes() == DATA


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (answer({"url": ""}), "videos.content does not say yet where it is"),
        (answer({"error": {"message": "not ready"}}), "videos.content answers: not ready"),
        (reply("{broken"), "videos.content answers with broken JSON"),
        (reply(status=404), "videos.content answers HTTP 404"),
        (reply(status=401), "videos.content answers HTTP 401"),
        (reply("<html>", content_type="text/html"), "something else came in its place"),
        (answer({"url": "ftp://x/a.mp4"}), "no web address"),
    ],
)
def test_the_call_never_says(depot: Depot, each: Each, out: Path, step: Any, said: str) -> None:
    error = each.fails(depot, content(depot, step), out)
    assert said in str(error)
    assert KEY not in str(error)
    assert names(out) == []


def test_the_call_says_where_of_a_cut_answer(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", Film(DATA))
    cut = Film(b'{"url": "%s"}' % url.encode(), 12, content_type="application/json")
    (path,) = each.save(depot, content(depot, cut), out)
    assert path.read_bytes() == DATA


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_call_leads_elsewhere(depot: Depot, elsewhere: Depot, each: Each, out: Path, status: int) -> None:
    """The key stays with the gateway, also when the other host leads back to it."""
    film = Film(DATA, 20_000)
    elsewhere.plays("/a.mp4", reply(status=302, location=depot.url + "/files/a.mp4"))
    depot.plays("/files/a.mp4", film)
    (path,) = each.save(depot, content(depot, reply(status=status, location=elsewhere.url + "/a.mp4")), out)
    assert path.read_bytes() == DATA
    assert all(seen.headers["authorization"] == f"Bearer {KEY}" for seen in depot.seen(CONTENT))
    assert not any(
        "authorization" in seen.headers for seen in [*elsewhere.server.requests, *depot.seen("/files/a.mp4")]
    )
    assert film.asked == [(None, None), ("bytes=19999-", '"v1"')]


def test_the_key_goes_along_within_the_gateway(depot: Depot, each: Each, out: Path) -> None:
    depot.plays("/moved", Film(DATA))
    each.save(depot, content(depot, reply(status=307, location="/moved")), out)
    assert depot.seen("/moved")[0].headers["authorization"] == f"Bearer {KEY}"


# The journal


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def entry(journal: Path) -> tuple[str, list[Any]]:
    """Stage of the only task, and its files."""
    found = Journal(journal)
    (one,) = found.entries()
    files = found.files(one.attempt)
    found.close()
    return one.stage, files


def test_saved_is_written_down(depot: Depot, each: Each, out: Path, journal: Path) -> None:
    films, urls = pictures(depot, 2)
    job = depot.images([*urls, {"b64_json": "aGFsbG8="}])

    async def body(client: Any) -> Any:
        task = await job(client)
        first = await got(task.save(out))
        return first, await got(task.save(out)), await got(client.tasks.resume(task.token).save(out))

    first, second, third = each(depot.url, body, journal=journal)
    assert first == second == third
    stage, files = entry(journal)
    assert stage == "delivered"
    assert [(file.position, file.path, file.size, file.sha256) for file in files] == [
        (n, str(path), len(data), hashlib.sha256(data).hexdigest())
        for n, (path, data) in enumerate(zip(first, [films[0].data, films[1].data, b"hallo"], strict=True))
    ]
    assert [len(film.asked) for film in films] == [1, 1]
    assert len(names(out)) == 3


def test_what_is_here_is_named_as_it_is_asked_for(
    depot: Depot, each: Each, journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative folder gives relative paths, also of what the journal knows, which has absolute ones."""
    monkeypatch.chdir(tmp_path)
    job = depot.video(depot.plays("/a.mp4", Film(DATA)))

    async def body(client: Any) -> Any:
        task = await job(client)
        return await got(task.save("here")), await got(task.save("here")), await got(task.save("one.mp4"))

    first, again, single = each(depot.url, body, journal=journal)
    assert first == again
    assert not first[0].is_absolute()
    assert single == [Path("one.mp4")]


def test_one_of_two_fails(depot: Depot, each: Each, out: Path, journal: Path) -> None:
    films, urls = pictures(depot, 2)
    depot.plays("/files/1.png", reply(status=403))
    job = depot.images(urls)

    async def body(client: Any) -> Any:
        task = await job(client)
        with pytest.raises(Exception, match="expired"):
            await got(task.save(out))
        stage, files = entry(journal)
        assert (stage, [file.position for file in files]) == ("done", [0])
        assert names(out) == ["t1-1.png"]
        depot.plays("/files/1.png", films[1])
        return await got(task.save(out))

    paths = each(depot.url, body, journal=journal)
    assert [path.read_bytes() for path in paths] == [film.data for film in films]
    assert [len(film.asked) for film in films] == [1, 1]
    assert entry(journal)[0] == "delivered"


def test_crash_between_name_and_journal(
    depot: Depot, each: Each, out: Path, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = Film(DATA)
    job = depot.film(film)

    def crash(*_: Any) -> None:
        raise KeyboardInterrupt

    async def body(client: Any) -> Any:
        task = await job(client)
        with monkeypatch.context() as patched:
            patched.setattr(Journal, "saved", crash)
            with pytest.raises(KeyboardInterrupt):
                await got(task.save(out))
        assert names(out) == ["t1.mp4"]
        assert entry(journal) == ("done", [])
        return await got(task.save(out))

    (path,) = each(depot.url, body, journal=journal)
    assert path == out / "t1.mp4"
    assert names(out) == ["t1.mp4"]
    assert entry(journal)[0] == "delivered"


def test_what_was_removed_is_fetched_again(depot: Depot, each: Each, out: Path, journal: Path) -> None:
    film = Film(DATA)
    job = depot.film(film)

    async def body(client: Any) -> None:
        task = await job(client)
        (path,) = await got(task.save(out))
        path.unlink()
        assert await got(task.save(out)) == [path]
        path.write_bytes(DATA[:10])  # damaged
        assert await got(task.save(out)) == [out / "t1 (2).mp4"]

    each(depot.url, body, journal=journal)
    assert len(film.asked) == 3


def test_another_place_is_another_wish(depot: Depot, each: Each, out: Path, journal: Path) -> None:
    """Who names a file gets that file, whatever else is known."""
    film = Film(DATA)
    job = depot.film(film)

    async def body(client: Any) -> None:
        task = await job(client)
        assert await got(task.save(out / "a.mp4")) == [out / "a.mp4"]
        assert await got(task.save(out / "b.mp4")) == [out / "b.mp4"]
        assert await got(task.save(out / "b.mp4")) == [out / "b.mp4"]
        assert await got(task.save(out / "other")) == [out / "other" / "t1.mp4"]

    each(depot.url, body, journal=journal)
    assert names(out) == ["a.mp4", "b.mp4", "other"]
    assert len(film.asked) == 3


def test_relative_paths_and_another_folder(
    depot: Depot, out: Path, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = Film(DATA)
    out.mkdir()
    monkeypatch.chdir(out)
    with client_of(depot.url, journal=journal) as client:
        depot.film(film)
        task = client.videos.create(model="m", prompt="p").wait()
        assert task.save("x") == [Path("x/t1.mp4")]
        assert [path.absolute() for path in task.save("x")] == [out / "x" / "t1.mp4"]
        monkeypatch.chdir(out.parent)
        assert task.save("x") == [Path("x/t1.mp4")]
    assert len(film.asked) == 2


def test_recovered_task_is_saved_once(depot: Depot, each: Each, out: Path, journal: Path) -> None:
    """One process is done and gone; the next finds the task in the journal, another later one nothing."""
    film = Film(DATA)
    job = depot.film(film)

    async def first(client: Any) -> None:
        await job(client)

    async def second(client: Any) -> int:
        found = await got(client.tasks.recover())
        for task in found:
            await got(task.save(out))
        return len(found)

    each(depot.url, first, journal=journal)
    assert each(depot.url, second, journal=journal) == 1
    assert each(depot.url, second, journal=journal) == 0
    assert len(film.asked) == 1
