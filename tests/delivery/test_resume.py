"""A download that is cut goes on where it ended; what does not fit together never becomes one file."""

from __future__ import annotations

import gzip
import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from driving import client_of
from goods import BEFORE, DATE, Depot, Each, Film, got, names, noise
from servers import Connection, Step, hang, raw, reply

DATA = noise(400_000)
OTHER = noise(400_000, seed=2)
PART = ".t1.part"


def ranges(film: Film) -> list[str | None]:
    return [asked for asked, _ in film.asked]


@pytest.mark.parametrize("chunked", [False, True])
def test_cut_at_random_points(depot: Depot, each_of_three: Each, out: Path, chunked: bool) -> None:
    points = random.Random(7)
    film = Film(DATA, *(points.randrange(1, 90_000) for _ in range(12)), chunked=chunked)
    (path,) = each_of_three.save(depot, depot.film(film), out)
    assert path == out / "t1.mp4"
    assert path.read_bytes() == DATA
    assert names(out) == ["t1.mp4"]
    assert film.asked[0] == (None, None)
    assert all(asked and condition == '"v1"' for asked, condition in film.asked[1:])
    assert sum(film.sent) == len(DATA) + len(film.sent) - 1  # of each piece, the last byte comes twice


def test_cut_by_reset(depot: Depot, each: Each, out: Path) -> None:
    head = f'HTTP/1.1 200 OK\r\netag: "v1"\r\ncontent-length: {len(DATA)}\r\n\r\n'.encode()
    url = depot.plays("/a.mp4", raw(head, Connection.reset), raw(head + DATA[:100_000], Connection.reset), Film(DATA))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA


def test_last_modified_will_do(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA, 100_000, tag=None, last_modified=BEFORE)
    (path,) = each.save(depot, depot.film(film), out)
    assert path.read_bytes() == DATA
    assert film.asked[1] == ("bytes=99999-", BEFORE)


@pytest.mark.parametrize(
    ("tag", "modified"),
    [
        (None, None),
        ('W/"v1"', None),
        ('W/"v1"', BEFORE),  # RFC 9110, 13.1.5: who has a tag must not use the date
        (None, DATE),  # as old as the answer: it may change within the same second
        (None, "yesterday"),
        ("v1", None),
        ('"é"', None),
    ],
)
def test_without_a_strong_validator_it_begins_anew(
    depot: Depot, each: Each, out: Path, tag: str | None, modified: str | None
) -> None:
    film = Film(DATA, 100_000, 300_000, tag=tag, last_modified=modified)
    (path,) = each.save(depot, depot.film(film), out)
    assert path.read_bytes() == DATA
    assert film.asked == [(None, None)] * 3


def test_server_ignores_range(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA, 100_000, 50_000, ranges=False)
    (path,) = each.save(depot, depot.film(film), out)
    assert path.read_bytes() == DATA
    assert ranges(film) == [None, "bytes=99999-", "bytes=49999-"]


def test_changed_file_begins_anew(depot: Depot, each: Each, out: Path) -> None:
    old, new = Film(DATA, 100_000), Film(OTHER, 200_000, tag='"v2"')
    (path,) = each.save(depot, depot.video(depot.plays("/a.mp4", old, new)), out)
    assert path.read_bytes() == OTHER
    assert new.asked == [("bytes=99999-", '"v1"'), ("bytes=199999-", '"v2"')]


def test_shorter_file_by_now(depot: Depot, each: Each, out: Path) -> None:
    """416: some servers look at Range before If-Range."""
    url = depot.plays(
        "/a.mp4", Film(DATA, 100_000), reply(status=416, content_range="bytes */50"), Film(OTHER[:50], tag='"v2"')
    )
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == OTHER[:50]
    assert [seen.headers.get("range") for seen in depot.seen("/a.mp4")] == [None, "bytes=99999-", None]


def partial(content_range: str, body: bytes, **headers: str) -> Step:
    return reply(body, 206, "video/mp4", **({"content_range": content_range} if content_range else {}), **headers)


SIZE = len(DATA)
TAIL = DATA[100_000:]


@pytest.mark.parametrize(
    "wrong",
    [
        partial("", TAIL),  # without it no one knows what it is: once this was saved as the whole file
        partial("bytes", TAIL),
        partial(f"bytes 100000-{SIZE - 1}/{SIZE}", TAIL),
        partial(f"bytes 99999-{SIZE}/{SIZE + 1}", DATA[99_999:] + b"x"),
        partial(f"bytes 99999-{SIZE - 1}/{SIZE}", OTHER[99_999:], etag='"v2"'),
        partial(f"bytes 99999-{SIZE - 1}/{SIZE}", gzip.compress(DATA[99_999:]), content_encoding="gzip"),
        reply(TAIL, 206, "multipart/byteranges; boundary=x"),
        partial("bytes 1-2/" + "9" * 5000, TAIL),
    ],
    ids=["none", "broken", "too late", "other total", "other tag", "encoded", "multipart", "endless number"],
)
def test_wrong_part_begins_anew(depot: Depot, each: Each, out: Path, wrong: Step) -> None:
    url = depot.plays("/a.mp4", Film(DATA, 100_000), wrong, Film(DATA))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA
    assert [seen.headers.get("range") for seen in depot.seen("/a.mp4")] == [None, "bytes=99999-", None]


@pytest.mark.parametrize(("start", "total"), [(0, str(SIZE)), (50_000, str(SIZE)), (99_999, "*")])
def test_part_that_fits(depot: Depot, each: Each, out: Path, start: int, total: str) -> None:
    """Earlier than asked, or without the total: fine."""
    url = depot.plays("/a.mp4", Film(DATA, 100_000), partial(f"bytes {start}-{SIZE - 1}/{total}", DATA[start:]))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA


def test_parts_smaller_than_asked(depot: Depot, each: Each, out: Path) -> None:
    """A server may send less than was asked for (RFC 9110, 15.3.7): that is not the whole."""
    pieces = [
        partial(f"bytes {at}-{at + 99_999}/{SIZE}", DATA[at : at + 100_000]) for at in range(99_999, 300_000, 99_999)
    ]
    url = depot.plays("/a.mp4", Film(DATA, 100_000), *pieces, Film(DATA))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA
    assert len(depot.seen("/a.mp4")) == len(pieces) + 2


def test_part_that_no_one_asked_for(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays(
        "/a.mp4", partial(f"bytes 5-{SIZE - 1}/{SIZE}", DATA[5:]), partial("bytes 0-9/400000", DATA[:10]), Film(DATA)
    )
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA


def test_wrong_length_never_gets_a_name(depot: Depot, each: Each, out: Path) -> None:
    """After the tries: an error that says what to do, and what came is kept. A later save goes on."""
    film = Film(DATA, 150_000, *[0, 1] * 10)
    job = depot.film(film)
    error = each.fails(depot, job, out)
    assert names(out) == [PART, f"{PART}.etag"]
    assert (out / PART).read_bytes() == DATA[:150_000]
    assert len(film.asked) == 7  # one that brought something, six that did not
    assert "the connection broke" in str(error)
    assert f"150000 bytes that came are kept in {out / PART}" in str(error)
    assert "Save again" in str(error)
    assert error.billed
    film.cuts.clear()
    del film.asked[:]
    (path,) = each.save(depot, job, out)
    assert path.read_bytes() == DATA
    assert film.asked == [("bytes=149999-", '"v1"')]
    assert names(out) == ["t1.mp4"]


def test_later_save_of_the_same_task(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA, 1000, *[0] * 6)
    job = depot.film(film)

    async def body(client: Any) -> Any:
        task = await job(client)
        with pytest.raises(Exception, match="can't be fetched"):
            await got(task.save(out))
        return await got(task.save(out))

    (path,) = each(depot.url, body)
    assert path.read_bytes() == DATA
    assert ranges(film)[-1] == "bytes=999-"


def test_announced_shorter_than_sent(depot: Depot, each: Each, out: Path) -> None:
    """The rest belongs to no one; above all it is not taken for the next answer."""
    film = Film(DATA, content_length="1000")
    (path,) = each.save(depot, depot.film(film), out)
    assert path.read_bytes() == DATA[:1000]
    (again,) = each.save(depot, depot.film(Film(OTHER), id="t2"), out)
    assert again.read_bytes() == OTHER


@pytest.mark.parametrize("length", ["400001", "1000000000000000000"])
def test_announced_longer_than_sent(depot: Depot, each: Each, out: Path, length: str) -> None:
    def step(connection: Connection) -> None:
        raw(f'HTTP/1.1 200 OK\r\netag: "v1"\r\ncontent-length: {length}\r\n\r\n'.encode() + DATA)(connection)

    error = each.fails(depot, depot.film(step), out)
    assert names(out) == [PART, f"{PART}.etag"]
    assert "nothing new" in str(error)


@pytest.mark.parametrize("chunked", [False, True])
def test_empty_is_no_result(depot: Depot, each: Each, out: Path, chunked: bool) -> None:
    error = each.fails(depot, depot.film(Film(b"", chunked=chunked)), out)
    assert "empty" in str(error)
    assert not list(out.glob("*.mp4"))


def test_gzip_although_not_asked_for(depot: Depot, each: Each, out: Path) -> None:
    """The transport unpacks it. It is not gone on with: ranges would count other bytes."""
    packed = gzip.compress(DATA, compresslevel=1, mtime=0)
    film = Film(packed, 1000, content_encoding="gzip")
    (path,) = each.save(depot, depot.film(film), out)
    assert path.read_bytes() == DATA
    assert film.asked == [(None, None)] * 2
    assert depot.seen("/files/a.mp4")[0].headers["accept-encoding"] == "identity"


def test_other_encoding_is_not_saved_as_it_is(depot: Depot, each: Each, out: Path) -> None:
    error = each.fails(depot, depot.film(Film(DATA, content_encoding="zz")), out)
    assert "encoded as zz" in str(error)
    assert names(out) == []


def test_without_length_the_end_counts(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", raw(b"HTTP/1.0 200 OK\r\ncontent-type: video/mp4\r\n\r\n" + DATA))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA


def test_server_in_trouble(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays("/a.mp4", reply(status=503), reply(status=429), reply("x", 500), reply(status=204), Film(DATA))
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA


def test_error_in_between_keeps_what_came(depot: Depot, each: Each, out: Path) -> None:
    url = depot.plays(
        "/a.mp4", Film(DATA, 100_000), reply(status=503), reply("<html>", content_type="text/html"), Film(DATA)
    )
    (path,) = each.save(depot, depot.video(url), out)
    assert path.read_bytes() == DATA
    assert depot.seen("/a.mp4")[-1].headers["range"] == "bytes=99999-"


# A part that something else left


def leave(out: Path, film: Film, depot: Depot, size: int = 100_000) -> None:
    """A part of a file, as a process that was killed leaves it."""
    film.cuts = [size, *[0] * 6]
    Each("sync").fails(depot, depot.film(film), out)
    assert (out / PART).stat().st_size == size
    film.cuts.clear()
    film.asked.clear()


def test_all_here_but_the_name(depot: Depot, each: Each, out: Path) -> None:
    """Killed between the last byte and the name: only that byte is asked for again."""
    film = Film(DATA)
    leave(out, film, depot, len(DATA) - 1)
    (out / PART).write_bytes(DATA)
    (path,) = each.save(depot, depot.film(film), out)
    assert path.read_bytes() == DATA
    assert film.sent[-1] == 1


def test_part_of_another_file_under_the_same_tag(depot: Depot, each: Each, out: Path) -> None:
    """Tags say nothing across URLs: servers make them of size and time. Two tasks may write the same named file."""
    leave(out, Film(DATA), depot)
    file = out / "mine.mp4"
    (out / PART).rename(out / ".mine.mp4.part")
    (out / f"{PART}.etag").rename(out / ".mine.mp4.part.etag")
    other = Film(OTHER)
    (path,) = each.save(depot, depot.film(other, "/files/b.mp4", id="t2"), file)
    assert path.read_bytes() == OTHER
    assert other.asked == [(None, None)]


def test_part_of_another_task_at_the_same_url(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA)
    leave(out, film, depot)
    for suffix in ("", ".etag"):
        (out / f"{PART}{suffix}").rename(out / f".t2.part{suffix}")
    each.save(depot, depot.film(film, id="t2"), out)
    assert film.asked == [(None, None)]


def test_new_signature_of_the_same_url(depot: Depot, each: Each, out: Path) -> None:
    film = Film(DATA)
    leave(out, film, depot)
    (path,) = each.save(depot, depot.video(f"{depot.url}/files/a.mp4?Signature=new"), out)
    assert path.read_bytes() == DATA
    assert film.asked == [("bytes=99999-", '"v1"')]


@pytest.mark.parametrize(
    "notes", [b"", b"{", b"[]", b'"v1"', b"null", b'{"source": "x", "tag": "y", "total": 1}', b"\xff"]
)
def test_damaged_notes(depot: Depot, each: Each, out: Path, notes: bytes) -> None:
    film = Film(DATA)
    leave(out, film, depot)
    (out / f"{PART}.etag").write_bytes(notes)
    (path,) = each.save(depot, depot.film(film), out)
    assert path.read_bytes() == DATA
    assert film.asked == [(None, None)]


def test_notes_are_no_secret(depot: Depot, out: Path) -> None:
    film = Film(DATA)
    depot.plays("/files/a.mp4", film)
    film.cuts = [10, *[0] * 6]
    Each("sync").fails(depot, depot.video(f"{depot.url}/files/a.mp4?Signature=s3cret"), out)
    notes = (out / f"{PART}.etag").read_text()
    assert set(json.loads(notes)) == {"source", "tag", "total"}
    assert "s3cret" not in notes


def test_never_a_new_tag_beside_old_content(depot: Depot, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever the process dies: notes are only beside bytes that they are about."""
    from maaskit._tasks.delivery import Download

    leave(out, Film(DATA), depot)
    found = []
    note = Download._note

    def look(self: Download, answered: object) -> None:
        found.append((out / PART).stat().st_size)
        note(self, answered)  # type: ignore[arg-type]

    monkeypatch.setattr(Download, "_note", look)
    Each("sync").save(depot, depot.film(Film(OTHER, tag='"v2"')), out)
    assert found == [0]


WORKER = """
import sys
from maaskit import Client
url, token, out = sys.argv[1:]
with Client("custom", api_key="sk-test-0123456789abcdef", base_url=url) as client:
    client.tasks.resume(token).save(out)
"""


@pytest.mark.parametrize("times", [1, 3])
def test_killed_in_the_middle(depot: Depot, each: Each, out: Path, times: int) -> None:
    """Processes are killed one after the other; the last goes on, and all is there."""
    film = Film(DATA)

    def slowly(connection: Connection) -> None:
        film.cuts = [100_000]
        film(connection)
        hang(connection)

    job = depot.video(depot.plays("/files/a.mp4", *[slowly] * times, film))
    with client_of(depot.url) as client:
        token = client.videos.create(model="sora-2", prompt="a kite").token
    for n in range(1, times + 1):
        with subprocess.Popen([sys.executable, "-c", WORKER, depot.url, token, str(out)]) as process:
            wait_for(out / PART, n * 100_000 - n + 1)
            process.send_signal(signal.SIGKILL)
    film.cuts.clear()
    (path,) = each.save(depot, job, out)
    assert path.read_bytes() == DATA
    assert ranges(film) == [None, *(f"bytes={n * 100_000 - n}-" for n in range(1, times + 1))]


def wait_for(path: Path, size: int) -> None:
    deadline = time.monotonic() + 20
    while not path.exists() or path.stat().st_size < size:
        assert time.monotonic() < deadline
        time.sleep(0.005)
