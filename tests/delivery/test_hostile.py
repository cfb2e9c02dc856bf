"""What servers, ids and disks do that they should not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from driving import KEY, client_of
from goods import Depot, Each, Film, got, names, noise
from servers import answer, reply

from maaskit._tasks.saving import _origin

DATA = noise(10_000)
XML = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'
HTML = "<!doctype html><title>Sign in</title>"


def under(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


# Names


@pytest.mark.parametrize(
    "suggested",
    [
        "../../evil.mp4",
        "/etc/evil.mp4",
        "C:\\evil.mp4",
        "..\\evil.mp4",
        "a\x00b.mp4",
        "CON",
        "aux.txt",
        "x" * 3000,
        "evil.sh",
    ],
)
def test_suggested_names_are_not_taken(depot: Depot, out: Path, suggested: str) -> None:
    value = f'attachment; filename="{suggested}"'.replace("\x00", "%00")
    (path,) = Each("sync").save(depot, depot.film(Film(DATA, content_disposition=value)), out)
    assert under(out.parent) == ["out/t1.mp4"]
    assert path == out / "t1.mp4"


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("../../evil", "evil.mp4"),
        ("/etc/passwd", "etc_passwd.mp4"),
        ("a/b\\c:d", "a_b_c_d.mp4"),
        ("..", "task.mp4"),
        (".hidden", "hidden.mp4"),
        ("任务一", "task.mp4"),
        ("é" * 3 + "x", "x.mp4"),
        ("x" * 300, "x" * 100 + ".mp4"),
        ("CON", "_CON.mp4"),
        ("aux.txt", "_aux.txt.mp4"),
        ("LPT9", "_LPT9.mp4"),
        ("com10", "com10.mp4"),
        ("-rf", "-rf.mp4"),
        ("a\nb", "a_b.mp4"),
        ("a\x00b", "a_b.mp4"),
        ("v1.2.3", "v1.2.3.mp4"),
    ],
)
def test_names_made_of_ids(depot: Depot, out: Path, id: str, name: str) -> None:
    (path,) = Each("sync").save(depot, depot.film(Film(DATA), id=id), out)
    assert under(out.parent) == [f"out/{name}"]
    assert path.read_bytes() == DATA


def test_ids_of_one_name_stay_apart(depot: Depot, out: Path) -> None:
    """They share a name, not a file."""
    each = Each("sync")
    first, second = Film(DATA), Film(DATA[::-1])
    (one,) = each.save(depot, depot.film(first, id="a_b"), out)
    (two,) = each.save(depot, depot.film(second, "/files/b.mp4", id="a:b"), out)
    assert (one.name, two.name) == ("a_b.mp4", "a_b (2).mp4")
    assert (one.read_bytes(), two.read_bytes()) == (DATA, DATA[::-1])


# Addresses


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.com/a.mp4",
        "file:///etc/passwd",
        "//cdn.example.com/a.mp4",
        "cdn.example.com/a.mp4",
        "http://",
        "http:///a.mp4",
        "http://[::1/a.mp4",
        "http://127.0.0.1:99999/a.mp4",
        "http://127.0.0.1:x/a.mp4",
        "javascript:alert(1)",
        "/etc/passwd",
    ],
)
def test_no_web_address(depot: Depot, each: Each, out: Path, url: str) -> None:
    error = each.fails(depot, depot.video(url), out)
    assert "no web address" in str(error)
    assert names(out) == []
    assert depot.count("/v1/videos/t1") == 2


def test_url_that_the_transport_refuses(depot: Depot, each: Each, out: Path) -> None:
    error = each.fails(depot, depot.video("http://exa\x01mple.com/" + "a" * 70_000), out)
    assert "can't be sent" in str(error)
    assert "in a row" not in str(error)  # it would not help


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/a", "http://[", "data:text/plain,x", "gopher://x"]
)
def test_redirect_to_what_is_no_web(depot: Depot, each: Each, out: Path, target: str) -> None:
    error = each.fails(depot, depot.video(depot.plays("/a.mp4", reply(status=302, location=target))), out)
    assert "no web address" in str(error) or "can't be sent" in str(error)  # httpx may be faster
    assert names(out) == []


@pytest.mark.parametrize("hops", [["/a.mp4"], ["/b.mp4", "/a.mp4"]])
def test_redirect_loop(depot: Depot, each: Each, out: Path, hops: list[str]) -> None:
    for at, to in zip(["/a.mp4", "/b.mp4"], hops, strict=False):
        depot.plays(at, reply(status=302, location=to))
    error = each.fails(depot, depot.video(depot.url + "/a.mp4"), out)
    assert "too many redirects" in str(error)
    assert depot.count("/a.mp4") + depot.count("/b.mp4") == 10


def test_redirects_are_followed(depot: Depot, elsewhere: Depot, each: Each, out: Path) -> None:
    """To another host and by relative references; a cut download goes on there."""
    film = Film(DATA, 100)
    elsewhere.plays("/x/c.webm", film)
    elsewhere.plays("/x/b", reply(status=307, location="c.webm"))
    url = depot.plays("/a.mp4", reply(status=302, location=elsewhere.url + "/x/b"))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA
    assert film.asked == [(None, None), ("bytes=99-", '"v1"')]
    assert not any("range" in seen.headers for seen in depot.seen("/a.mp4"))


def test_redirect_without_a_target(depot: Depot, each: Each, out: Path) -> None:
    error = each.fails(depot, depot.video(depot.plays("/a.mp4", reply(status=302))), out)
    assert "HTTP 302" in str(error)


def test_no_key_and_no_cookie_goes_to_files(depot: Depot, elsewhere: Depot, each: Each, out: Path) -> None:
    """Nor anything else that is meant for the gateway. Cookies don't mind ports, so this host could get the gateway's."""
    film = Film(DATA, set_cookie="b=2; Path=/")
    url = elsewhere.plays("/a.mp4", reply(status=302, location="/b.mp4", set_cookie="c=3; Path=/"))
    elsewhere.plays("/b.mp4", film)
    job = depot.video(url)
    depot.plays(
        "/v1/videos/t1", answer({"id": "t1", "status": "completed", "video_url": url}, set_cookie="a=1; Path=/")
    )
    each.save(depot, job, out, headers={"x-own": "secret"})
    assert depot.seen("/v1/videos/t1")[-1].headers["authorization"] == f"Bearer {KEY}"
    for seen in elsewhere.server.requests:
        assert set(seen.headers) == {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert seen.headers["user-agent"].startswith("maaskit/")


def test_credentials_in_a_url(depot: Depot, elsewhere: Depot, each: Each, out: Path) -> None:
    """They go where they belong, and are not said in errors."""
    film = Film(DATA)
    url = elsewhere.plays("/a.mp4", film).replace("http://", "http://user:p4ss@")
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA
    assert elsewhere.server.last.headers["authorization"] == "Basic dXNlcjpwNHNz"
    elsewhere.plays("/a.mp4", reply(status=302, location=depot.url + "/c.mp4"))
    depot.plays("/c.mp4", reply(XML, 403))
    error = each.fails(depot, depot.video(url), out)
    assert "authorization" not in depot.server.last.headers or depot.server.last.target != "/c.mp4"
    assert not any("authorization" in seen.headers for seen in depot.seen("/c.mp4"))
    assert "p4ss" not in str(error)


def test_what_counts_as_the_same_host() -> None:
    """The key goes along to the same scheme, host and port only."""
    same = ["https://gw.example.com/a", "HTTPS://GW.example.com:443/b?c", "https://user:p@gw.example.com"]
    others = [
        "http://gw.example.com",
        "http://gw.example.com:443",
        "https://gw.example.com:8443",
        "https://gw.example.com.evil.com",
    ]
    assert len({_origin(url) for url in same}) == 1
    assert len({_origin(url) for url in [same[0], *others]}) == 5


def test_data_urls(depot: Depot, each: Each, out: Path) -> None:
    job = depot.images(
        [
            {"url": "data:image/jpeg;base64,aGFsbG8="},
            {"url": "data:image/svg+xml,%3Csvg/%3E"},
            {"b64_json": "data:;base64,aGE"},
        ]
    )
    paths = each.save(depot, job, out)
    assert [path.name for path in paths] == ["t1-1.jpg", "t1-2.svg", "t1-3.png"]
    assert [path.read_bytes() for path in paths] == [b"hallo", b"<svg/>", b"ha"]


# Something else in the place of a file


@pytest.mark.parametrize(
    "content_type", ["text/html", "TEXT/HTML; charset=utf-8", "application/json", "application/xml"]
)
def test_a_page_is_no_video(depot: Depot, each: Each, out: Path, content_type: str) -> None:
    error = each.fails(depot, depot.video(depot.plays("/a.mp4", reply(HTML, content_type=content_type))), out)
    assert "something else came in its place" in str(error)
    assert content_type.partition(";")[0].lower() in str(error)
    assert names(out) == []


@pytest.mark.parametrize("member", ["audio_url", "image_url", "video_url"])
def test_a_page_is_no_song(depot: Depot, each: Each, out: Path, member: str) -> None:
    job = depot.song([{member: depot.plays("/a", reply(HTML, content_type="text/html"))}])
    assert "something else came" in str(each.fails(depot, job, out))
    assert names(out) == []


def test_a_page_for_a_while(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", *[reply(HTML, content_type="text/html")] * 3, Film(DATA))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA


# URLs that have ended


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_expired_url_is_asked_for_anew(depot: Depot, each: Each, out: Path, status: int) -> None:
    old = depot.plays("/a.mp4", Film(DATA, 100), reply(XML, status, "application/xml"))
    (path,) = each.save(depot, depot.video(old, depot.plays("/b.mp4", Film(DATA))), out)
    assert path.read_bytes() == DATA
    assert depot.count("/v1/videos/t1") == 2


def test_fresh_signature_goes_on(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA, 5000)

    def signed(connection: Any) -> Any:
        used_up = film.asked and "old" in connection.seen.target
        return reply(XML, 403)(connection) if used_up else film(connection)

    url = depot.plays("/a.mp4", signed)
    (path,) = each.save(depot, depot.video(url + "?Signature=old", url + "?Signature=new"), out)
    assert path.read_bytes() == DATA
    assert film.asked == [(None, None), ("bytes=4999-", '"v1"')]


def test_expired_for_good(depot: Depot, each: Each, out: Path) -> None:
    old, new = depot.plays("/a.mp4", reply(XML, 403)), depot.plays("/b.mp4", reply(XML, 403))
    error = each.fails(depot, depot.video(old, new), out)
    assert (depot.count("/a.mp4"), depot.count("/b.mp4"), depot.count("/v1/videos/t1")) == (1, 1, 2)
    assert "The video can't be fetched: its URL has expired or was withdrawn (HTTP 403)" in str(error)
    assert error.state == "succeeded"
    assert names(out) == []


def test_same_url_again_is_no_news(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", reply(XML, 403))
    assert "expired" in str(each.fails(depot, depot.video(url), out))
    assert (depot.count("/a.mp4"), depot.count("/v1/videos/t1")) == (1, 2)


def test_host_that_is_down_is_left_for_a_fresh_url(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", reply(status=503))
    (path,) = each.save(depot, depot.video(url, depot.plays("/b.mp4", Film(DATA))), out)
    assert path.read_bytes() == DATA
    assert depot.count("/a.mp4") == 6


@pytest.mark.parametrize(
    "poll",
    [
        reply(status=500),
        reply(HTML, content_type="text/html"),
        reply('{"id": "t1", "status": "in_progress"}'),
        reply('{"id": "t1", "status": "failed", "error": {"message": "gone"}}'),
    ],
)
def test_poll_for_a_fresh_url_brings_nothing(depot: Depot, each: Each, out: Path, poll: Any) -> None:
    """The news is that the URL has ended. The task has succeeded, whatever is said now."""
    url = depot.plays("/a.mp4", reply(XML, 403))
    job = depot.video(url)
    good = {"id": "t1", "status": "completed", "video_url": url}

    async def body(client: Any) -> Any:
        task = await job(client)
        depot.plays("/v1/videos/t1", poll)
        with pytest.raises(Exception, match="URL has expired"):
            await got(task.save(out))
        assert task.state == "succeeded"
        assert task.files[0].url == url
        depot.plays("/a.mp4", Film(DATA))
        return await got(task.save(out))

    depot.plays("/v1/videos/t1", good)
    (path,) = each(depot.url, body)
    assert path.read_bytes() == DATA


# Places to write to


@pytest.fixture
def no_root() -> Iterator[None]:
    """Root may write everywhere."""
    if os.name == "nt" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_folder_is_made(depot: Depot, each: Each, out: Path) -> None:
    (path,) = each.save(depot, depot.film(Film(DATA)), out / "deep" / "down")
    assert path == out / "deep" / "down" / "t1.mp4"
    (path,) = each.save(depot, depot.film(Film(DATA)), out / "further" / "mine.mp4")
    assert path == out / "further" / "mine.mp4"


def test_folder_is_a_file(depot: Depot, each: Each, out: Path) -> None:
    out.write_text("a file")
    for where in (out, f"{out}/", out / "deep"):
        error = each.fails(depot, depot.film(Film(DATA)), where)
        assert "can't be written" in str(error)
    assert out.read_text() == "a file"
    assert depot.count("/files/a.mp4") == 0


def test_folder_must_not_be_written(depot: Depot, each: Each, out: Path, no_root: None) -> None:
    out = Path("/proc/1") if sys.platform == "linux" else Path("/")
    error = each.fails(depot, depot.film(Film(DATA)), out)
    assert "can't be written" in str(error)


def test_impossible_paths(depot: Depot, each: Each, out: Path) -> None:
    for where in (f"{out}/a\x00b", out / ("x" * 300), out / ("y" * 300 + ".mp4")):
        assert "can't be written" in str(each.fails(depot, depot.film(Film(DATA)), where))


@pytest.mark.parametrize("name", ["x" * 251 + ".mp4", "影" * 83 + ".mp4"])
def test_longest_names(depot: Depot, each: Each, out: Path, name: str) -> None:
    """The name of a file in the making is no longer than the file's."""
    (path,) = each.save(depot, depot.film(Film(DATA, 100)), out / name)
    assert path == out / name
    assert names(out) == [name]


FULL = """
import resource, sys
from maaskit import AsyncClient, Client, DeliveryError
import asyncio
kind, url, token, out = sys.argv[1:]
options = {"gateway": "custom", "api_key": "sk-test-0123456789abcdef", "base_url": url}
resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, resource.RLIM_INFINITY))
async def main():
    async with AsyncClient(**options) as client:
        await client.tasks.resume(token).save(out)
try:
    if kind == "sync":
        with Client(**options) as client:
            client.tasks.resume(token).save(out)
    else:
        asyncio.run(main())
except DeliveryError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits")
def test_disk_full(depot: Depot, each: Each, out: Path) -> None:
    """What fits is kept, not a byte of it twice; with room again, it goes on."""
    data = noise(4_000_000)
    film = Film(data)
    job = depot.film(film)
    with client_of(depot.url) as client:
        token = client.videos.create(model="sora-2", prompt="a kite").token
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FULL, each.kind, depot.url, token, out], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "The video can't be written: [Errno 27] File too large" in done.stdout
    assert names(out) == [".t1.part", ".t1.part.etag"]
    assert data.startswith((out / ".t1.part").read_bytes())
    (path,) = each.save(depot, job, out)
    assert path.read_bytes() == data
    assert film.asked[-1][0] is not None


# What already stands there


def test_existing_files(depot: Depot, each: Each, out: Path) -> None:
    out.mkdir()
    job = depot.film(Film(DATA))
    (out / "t1.mp4").write_text("something of mine")
    (path,) = each.save(depot, job, out)
    assert path.name == "t1 (2).mp4"
    (again,) = each.save(depot, job, out)
    assert again == path
    assert names(out) == ["t1 (2).mp4", "t1.mp4"]
    assert (out / "t1.mp4").read_text() == "something of mine"
    (named,) = each.save(depot, job, out / "t1.mp4")
    assert named.read_bytes() == DATA
    assert names(out) == ["t1 (2).mp4", "t1.mp4"]


def test_same_size_is_not_the_same(depot: Depot, each: Each, out: Path) -> None:
    out.mkdir()
    (out / "t1.mp4").write_bytes(DATA[::-1])
    (path,) = each.save(depot, depot.film(Film(DATA)), out)
    assert path.name == "t1 (2).mp4"
    assert (out / "t1.mp4").read_bytes() == DATA[::-1]


def test_links_and_folders_at_the_target(depot: Depot, each: Each, out: Path) -> None:
    """Nothing is written through a link, and none is lost in a folder."""
    out.mkdir()
    precious = out.parent / "precious"
    precious.write_text("mine")
    (out / "t1.mp4").symlink_to(precious)
    (out / "t1 (2).mp4").mkdir()
    (out / "t1 (3).mp4").symlink_to(out.parent / "nowhere")
    job = depot.film(Film(DATA))
    (path,) = each.save(depot, job, out)
    assert path.name == "t1 (4).mp4"
    (named,) = each.save(depot, job, out / "t1.mp4")
    assert not named.is_symlink()
    assert named.read_bytes() == DATA
    assert precious.read_text() == "mine"
    assert not (out.parent / "nowhere").exists()


def test_folder_behind_a_link(depot: Depot, each: Each, out: Path) -> None:
    (out.parent / "real").mkdir()
    out.symlink_to(out.parent / "real")
    (path,) = each.save(depot, depot.film(Film(DATA)), out)
    assert path == out / "t1.mp4"
    assert names(out.parent / "real") == ["t1.mp4"]
