"""Files of plain answers: `answer.files` and `client.save`, which fetches as tasks do."""

from __future__ import annotations

import base64
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from goods import Depot, Each, Film, got, names, noise
from servers import answer

from maaskit import Answer, DeliveryError, InvalidRequestError, Model, UnexpectedContentError, files_of
from maaskit_api import models

DATA = noise(50_000)
PNG = b"\x89PNG\r\n\x1a\n" + DATA
CHAT = "/v1/chat/completions"
IMAGES = "/v1/images/generations"


def says(content: Any, **more: Any) -> dict[str, Any]:
    """The answer of a chat model."""
    message = {"role": "assistant", "content": content, **more}
    return {"id": "chatcmpl-1", "object": "chat.completion", "choices": [{"index": 0, "message": message}]}


async def asks(client: Any) -> Any:
    return await got(client.chat.completions.create(model="m", messages=[]))


async def draws(client: Any) -> Any:
    return await got(client.images.generate(model="m", prompt="a kite"))


async def saved(client: Any, call: Any, where: Any, **options: Any) -> list[Path]:
    reply = await call(client)
    paths: list[Path] = await got(client.save(reply, where, **options))
    return paths


def fails(each: Each, depot: Depot, call: Any, where: Any, **options: Any) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        each(depot.url, lambda client: saved(client, call, where, **options))
    return caught.value


def test_links_of_a_chat_answer(depot: Depot, each_of_three: Each, out: Path) -> None:
    film = depot.plays("/files/a.mp4", Film(DATA))
    picture = depot.plays("/files/b", Film(PNG, content_type="image/webp"))
    depot.plays(CHAT, says(f"> 100%\n\n[play]({film})\n\n![cover]({picture})"))

    async def body(client: Any) -> Any:
        reply = await asks(client)
        return reply, await got(client.save(reply, out))

    reply, paths = each_of_three(depot.url, body)
    assert [(file.kind, file.url, file.media_type) for file in reply.files] == [
        ("video", film, "video/mp4"),
        ("image", picture, "image/png"),
    ]
    name = reply.last_response.attempt_id
    assert [path.name for path in paths] == [f"{name}-1.mp4", f"{name}-2.webp"]
    assert [path.read_bytes() for path in paths] == [DATA, PNG]
    assert names(out) == sorted(path.name for path in paths)


def test_no_key_goes_to_the_storage(depot: Depot, elsewhere: Depot, each: Each, out: Path) -> None:
    depot.plays(CHAT, says(f"![a]({elsewhere.plays('/a.png', Film(PNG, content_type='image/png'))})"))
    each(depot.url, lambda client: saved(client, asks, out))
    (seen,) = elsewhere.seen("/a.png")
    assert "authorization" not in seen.headers


def test_base64_of_pictures(depot: Depot, each: Each, out: Path) -> None:
    data = base64.b64encode(b"\xff\xd8\xff" + DATA).decode()
    depot.plays(
        IMAGES, {"created": 1, "data": [{"b64_json": data}, {"url": f"data:image/png;base64,{data}"}, {"url": ""}]}
    )
    paths = each(depot.url, lambda client: saved(client, draws, out))
    assert [path.suffix for path in paths] == [".jpg", ".jpg"], "the first bytes can't lie"
    assert {path.read_bytes() for path in paths} == {b"\xff\xd8\xff" + DATA}


def test_kinds_and_a_file_of_its_own_name(depot: Depot, each: Each, out: Path) -> None:
    film, picture = depot.plays("/a.mp4", Film(DATA)), depot.plays("/a.png", Film(PNG, content_type="image/png"))
    depot.plays(CHAT, says(f"[play]({film}) ![cover]({picture})"))
    (path,) = each(depot.url, lambda client: saved(client, asks, out / "cover.png", kinds={"image"}))
    assert (path, path.read_bytes()) == (out / "cover.png", PNG)
    assert depot.count("/a.mp4") == 0
    error = fails(each, depot, asks, out, kinds="audio")
    assert "The answer has no results of that kind; it has: image, video" in str(error)
    with pytest.raises(InvalidRequestError, match="The answer has 2 results"):
        each(depot.url, lambda client: saved(client, asks, out / "one.png"))


def test_an_answer_without_files(depot: Depot, each: Each, out: Path) -> None:
    depot.plays(CHAT, says("I must not draw that."))
    assert each(depot.url, asks).files == ()
    error = fails(each, depot, asks, out)
    assert "The answer has no results: no file is in it" in str(error)
    assert error.answer["choices"][0]["message"]["content"] == "I must not draw that."
    assert not out.exists()


def test_a_broken_download_goes_on(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA, 20_000, 10_000)
    depot.plays(CHAT, says(f"[play]({depot.plays('/a.mp4', film)})"))
    (path,) = each(depot.url, lambda client: saved(client, asks, out))
    assert path.read_bytes() == DATA
    assert [asked for asked, _ in film.asked] == [None, "bytes=19999-", "bytes=29998-"]


def test_a_later_save_goes_on(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA, 20_000, *[0] * 20)
    depot.plays(CHAT, says(f"[play]({depot.plays('/a.mp4', film)})"))

    async def body(client: Any) -> list[Path]:
        reply = await asks(client)
        with pytest.raises(DeliveryError, match="20000 bytes that came are kept"):
            await got(client.save(reply, out))
        film.cuts.clear()
        paths: list[Path] = await got(client.save(reply, out))
        return paths

    (path,) = each(depot.url, body)
    assert path.read_bytes() == DATA
    assert sum(film.sent) <= len(DATA) + 30
    assert names(out) == [path.name]


def test_a_url_that_has_ended(depot: Depot, each: Each, out: Path) -> None:
    depot.plays(IMAGES, {"created": 1, "data": [{"url": depot.plays("/a.png", answer({"error": "gone"}, 403))}]})
    error = fails(each, depot, draws, out)
    assert "its URL has expired or was withdrawn (HTTP 403)" in str(error)
    assert "where:   custom, images.generate\n" in str(error), "there is no task"
    assert "charged: yes" in str(error)
    assert "resume" not in str(error)
    assert (error.task_id, error.token) == ("", "")
    assert depot.count("/a.png") == 1, "nothing can be asked for another URL"


def test_a_page_in_place_of_a_picture(depot: Depot, each: Each, out: Path) -> None:
    page = Film(b"<html>log in</html>", content_type="text/html")
    depot.plays(CHAT, says(f"![a]({depot.plays('/a.png', page)})"))
    assert "something else came in its place (text/html)" in str(fails(each, depot, asks, out))


def test_names_that_servers_suggest_are_not_taken(depot: Depot, each: Each, out: Path) -> None:
    film = Film(PNG, content_type="image/png", content_disposition='attachment; filename="../../evil.sh"')
    depot.plays(CHAT, says(f"![a]({depot.plays('/files/..evil.sh', film)})"))
    (path,) = each(depot.url, lambda client: saved(client, asks, out))
    assert (path.parent, path.suffix) == (out, ".png")
    assert "evil" not in path.name


def test_the_journal_does_not_hear_of_it(depot: Depot, each: Each, out: Path, tmp_path: Path) -> None:
    depot.plays(CHAT, says(f"![a]({depot.plays('/a.png', Film(PNG, content_type='image/png'))})"))
    each(depot.url, lambda client: saved(client, asks, out), journal=tmp_path / "j.db")
    assert not (tmp_path / "j.db").exists()


def test_answers_that_were_kept(depot: Depot, each: Each, out: Path) -> None:
    """From a pickle, or from JSON: what an answer holds is known by its class."""
    depot.plays(CHAT, says(f"![a]({depot.plays('/a.png', Film(PNG, content_type='image/png'))})"))
    reply = each(depot.url, asks)
    assert pickle.loads(pickle.dumps(reply)).files == reply.files
    again = models.ChatCompletion.from_dict(json.loads(json.dumps(reply.to_dict())))
    assert (again.last_response, again.files) == (None, reply.files)
    assert files_of(reply.to_dict(), "chat.completions.create") == reply.files

    async def body(client: Any) -> list[Path]:
        return [*await got(client.save(again, out)), *await got(client.save(again, out))]

    first, second = each(depot.url, body)
    assert first == second, "the same answer has the same name"
    again = models.ChatCompletion.from_dict({**reply.to_dict(), "id": "chatcmpl-2"})
    third, _ = each(depot.url, body)
    assert third != first, "another one has another"
    assert "(" not in third.name
    assert first.read_bytes() == PNG


def test_what_is_no_answer(depot: Depot, each: Each, out: Path) -> None:
    async def body(client: Any, given: Any) -> Any:
        return await got(client.save(given, out))

    for given in (None, "x", {"choices": []}, b"x"):
        with pytest.raises(InvalidRequestError, match="takes the answer of a call, not"):
            each(depot.url, lambda client, given=given: body(client, given))
    with pytest.raises(InvalidRequestError, match="not known which call it answers"):
        each(depot.url, lambda client: body(client, Model.from_dict({"choices": []})))


def test_files_of_an_answer_of_no_known_shape() -> None:
    body = says("![a](https://c.example/a.png)")
    assert [file.url for file in files_of(body, "chat.completions.create")] == ["https://c.example/a.png"]
    assert files_of(Model.from_dict(body), "chat.completions.create") == files_of(body, "chat.completions.create")
    assert files_of(body, "embeddings.create") == ()
    assert files_of([], "images.generate") == files_of(None, "images.generate") == ()
    with pytest.raises(InvalidRequestError, match="name the operation"):
        files_of(body)
    with pytest.raises(InvalidRequestError, match=r"no operation 'chat\.create'"):
        files_of(body, "chat.create")


def test_members_keep_their_names() -> None:
    reply = models.ChatCompletion.from_dict({**says("hi"), "files": ["raw"]})
    assert isinstance(reply, Answer)
    assert (reply.files, reply["files"], reply.raw["files"]) == ((), ["raw"], ["raw"])
    other = models.ChatReply.from_dict({"files": ["raw"]})
    assert other.files == ["raw"], "only the answer as a whole has files"


def test_a_plain_answer_of_a_task_is_saved_as_one(depot: Depot, each: Each, out: Path) -> None:
    """A gateway that answers at once although a task was asked for."""
    depot.plays(IMAGES, {"created": 1, "data": [{"url": depot.plays("/a.png", Film(PNG, content_type="image/png"))}]})

    async def body(client: Any) -> Any:
        task = await got(client.images.generate_task(model="m", prompt="p"))
        return task, await got(task.save(out))

    task, (path,) = each(depot.url, body)
    assert path.read_bytes() == PNG
    assert [file.url for file in task.files] == [file.url for file in task.receipt.files]


def test_a_page_is_no_answer(depot: Depot, each: Each, out: Path) -> None:
    depot.plays(CHAT, Film(b"<html>busy</html>", content_type="text/html"))
    with pytest.raises(UnexpectedContentError):
        each(depot.url, lambda client: saved(client, asks, out))


def test_streams(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", Film(DATA))
    pieces = ["> 50%\n\n[pl", f"ay]({url[:-6]}", f"{url[-6:]})"]
    events = [{"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]} for piece in pieces]
    events[-1]["choices"][0]["finish_reason"] = "stop"
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
    depot.plays(CHAT, Film(text.encode(), content_type="text/event-stream"))

    async def body(client: Any) -> Any:
        stream = client.chat.completions.stream(model="m", messages=[])
        reply = await got(stream.final())
        return reply, stream.last_response, await got(client.save(reply, out))

    reply, info, (path,) = each(depot.url, body)
    assert [(file.kind, file.url) for file in reply.files] == [("video", url)]
    assert path.read_bytes() == DATA
    assert path.stem == info.attempt_id == reply.last_response.attempt_id
