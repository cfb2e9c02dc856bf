"""The state of a download without any network: whatever a server does, the file is one of those it had."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from maaskit._reply import Headers, Reply
from maaskit._tasks.delivery import Download, Outcome, write_bytes

URL = "https://cdn.example.com/a.mp4"


class Fickle:
    """A server that cuts, changes its file, and answers requests for parts with nonsense; it always tells versions apart."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.versions = 0
        self.change()

    def change(self) -> None:
        self.versions += 1
        self.data = self.rng.randbytes(self.rng.choice([1, 2, 50, 500]))
        self.tag = f'"{self.versions}"'

    def answer(self, asked: dict[str, str]) -> tuple[Reply, bytes, str | None]:
        if self.rng.random() < 0.2:
            self.change()
        size = len(self.data)
        headers = {"etag": self.tag, "content-type": "video/mp4"}
        status, body = 200, self.data
        if "range" in asked and asked["if-range"] == self.tag and self.rng.random() < 0.9:
            start = int(asked["range"][6:-1])
            status, body = 206, self.data[start:]
            assert start < size
            said = start
            match self.rng.randrange(8):
                case 0:
                    said = start + 1
                case 1:
                    said = start = 0
                    body = self.data
                case 2:
                    headers["etag"] = '"0"'
                case 3:
                    body = body[:3]
            end = said + len(body) - 1
            headers["content-range"] = f"bytes {said}-{end}/{size + 1 if self.rng.random() < 0.1 else size}"
            if self.rng.random() < 0.1:
                del headers["content-range"]
        if self.rng.random() < 0.8:
            headers["content-length"] = str(len(body))
        sent = body[: self.rng.randrange(len(body) + 1)] if self.rng.random() < 0.5 else body
        broken = None if len(sent) == len(body) else "cut"
        return Reply(status, Headers(list(headers.items())), None, 0.0), sent, broken


def fetched(server: Any, rng: random.Random, part: Path, target: Path) -> bytes:
    download = Download(part, "video", "t1/0")
    for _ in range(400):
        reply, body, broken = server.answer(download.headers(URL))
        if download.begin(reply):
            while body:
                size = rng.randrange(1, 100)
                download.write(body[:size])
                body = body[size:]
        if download.ended(broken).complete:
            delivered = download.finish(target, replace=True)
            data = delivered.path.read_bytes()
            assert delivered.size == len(data)
            return data
        if rng.random() < 0.3:  # another process goes on
            download.close()
            download = Download(part, "video", "t1/0")
    raise AssertionError("never whole")


@pytest.mark.parametrize("seed", range(100))
def test_any_server(seed: int, tmp_path: Path) -> None:
    rng = random.Random(seed)
    server = Fickle(rng)
    data = fetched(server, rng, tmp_path / ".a.part", tmp_path / "a")
    assert data == server.data
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def begun(part: Path, data: bytes = b"x" * 10) -> Download:
    download = Download(part, "video", "t1/0")
    download.headers(URL)
    assert download.begin(Reply(200, Headers([("etag", '"1"'), ("content-length", "20")]), None, 0.0))
    download.write(data)
    return download


def test_only_one_writes(tmp_path: Path) -> None:
    part = tmp_path / ".a.part"
    first = begun(part)
    second = Download(part, "video", "t1/0")
    second.headers(URL)
    assert not second.begin(Reply(200, Headers([]), None, 0.0))
    assert second.ended(None) == Outcome(False, why="someone else is saving it at this moment")
    with pytest.raises(BlockingIOError):
        write_bytes(part, tmp_path / "a", b"y", replace=True)
    first.write(b"y" * 10)
    assert first.ended(None).complete
    first.finish(tmp_path / "a", replace=False)
    assert (tmp_path / "a").read_bytes() == b"x" * 10 + b"y" * 10
    begun(part).close()


def test_claim_of_a_file_that_was_just_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opened while another was giving it its name: what is delivered is left alone."""
    from maaskit._tasks import delivery

    part, lock = tmp_path / ".a.part", delivery._lock
    part.write_bytes(b"whole")

    def late(file: Any) -> None:
        if not (tmp_path / "a").exists():
            part.rename(tmp_path / "a")
        lock(file)

    monkeypatch.setattr(delivery, "_lock", late)
    begun(part).close()
    assert (tmp_path / "a").read_bytes() == b"whole"


def test_what_changes_before_the_answer_comes(tmp_path: Path) -> None:
    """Another saver was at it after the request was made: the answer goes on from bytes that are not here any more."""
    part = tmp_path / ".a.part"
    begun(part).close()
    late = Download(part, "video", "t1/0")
    assert late.headers(URL)["range"] == "bytes=9-"
    other = Download(part, "video", "t1/0")
    other.headers("https://cdn.example.com/b.mp4")
    assert other.begin(Reply(200, Headers([("etag", '"2"'), ("content-length", "50")]), None, 0.0))
    other.write(b"z" * 30)
    other.close()
    assert not late.begin(Reply(206, Headers([("content-range", "bytes 9-19/20"), ("etag", '"1"')]), None, 0.0))
    assert "another part" in late.ended(None).why
    late.close()
    assert part.read_bytes() == b"z" * 30


def test_unasked_part_leaves_no_stale_notes(tmp_path: Path) -> None:
    part = tmp_path / ".a.part"
    begun(part).close()
    other = Download(part, "video", "t2/0")
    other.headers(URL)
    assert other.begin(Reply(206, Headers([("content-range", "bytes 0-19/20")]), None, 0.0))
    other.write(b"z")
    other.close()
    assert "range" not in Download(part, "video", "t1/0").headers(URL)


def test_nothing_is_written_after_close(tmp_path: Path) -> None:
    """A thread that an event loop gave up may still be at it."""
    download = begun(tmp_path / ".a.part")
    download.close()
    download.write(b"late")
    with pytest.raises(ValueError, match="closed"):
        download.begin(Reply(200, Headers([]), None, 0.0))
    with pytest.raises(ValueError, match="closed"):
        download.finish(tmp_path / "a", replace=True)
    assert (tmp_path / ".a.part").read_bytes() == b"x" * 10


def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (tmp_path / ".a.part").symlink_to(victim)
    with pytest.raises(OSError):  # noqa: PT011  # ELOOP, or what a system calls it
        begun(tmp_path / ".a.part")
    assert victim.read_text() == "precious"
