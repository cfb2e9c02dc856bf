"""What the tests of delivery share: files that a server serves by the book or against it, and tasks whose results they are."""

from __future__ import annotations

import asyncio
import inspect
import random
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import trio
from driving import async_client_of, client_of
from servers import Connection, Seen, Server, Step, answer, drop

from maaskit import DeliveryError

DATE = "Mon, 02 Feb 2026 10:00:00 GMT"
BEFORE = "Mon, 02 Feb 2026 09:00:00 GMT"
ALL = 10**9


def noise(size: int, seed: int = 1) -> bytes:
    """Bytes that no one confuses with others."""
    return random.Random(seed).randbytes(size)


class Film:
    """A file on a server.

    Args:
        cuts: How many bytes of each answer's body are sent before the connection is closed; whole after the last.
        headers: Further headers; None as value leaves out one that is usual (etag, content-length, ...).
        ranges: Whether Range is understood.
        chunked: Whether the body is sent in chunks (without Content-Length).
    """

    def __init__(
        self,
        data: bytes,
        *cuts: int,
        tag: str | None = '"v1"',
        ranges: bool = True,
        chunked: bool = False,
        content_type: str = "video/mp4",
        **headers: str | None,
    ) -> None:
        self.data = data
        self.cuts = list(cuts)
        self.tag = tag
        self.ranges = ranges
        self.chunked = chunked
        self.headers = {
            "content-type": content_type,
            "date": DATE,
            **{n.replace("_", "-"): v for n, v in headers.items()},
        }
        self.asked: list[tuple[str | None, str | None]] = []
        """Range and If-Range of each request."""
        self.sent: list[int] = []
        """Bytes of each body."""

    def __call__(self, connection: Connection) -> bool:
        assert connection.seen is not None
        asked = connection.seen.headers
        self.asked.append((asked.get("range"), asked.get("if-range")))
        start, status, headers = self._part(asked)
        body = self.data[start:] if status < 400 else b""
        if not self.chunked:
            headers["content-length"] = str(len(body))
        else:
            headers["transfer-encoding"] = "chunked"
        if self.tag is not None:
            headers["etag"] = self.tag
        headers |= self.headers
        lines = [
            f"HTTP/1.1 {status} Whatever",
            *(f"{name}: {value}" for name, value in headers.items() if value is not None),
        ]
        connection.send("\r\n".join(lines).encode() + b"\r\n\r\n")
        cut = self.cuts.pop(0) if self.cuts else ALL
        self.sent.append(min(cut, len(body)))
        self._send(connection, body[:cut], whole=cut >= len(body))
        return cut >= len(body)

    def _part(self, asked: dict[str, str]) -> tuple[int, int, dict[str, str]]:
        valid = asked.get("if-range") in (self.tag, self.headers.get("last-modified"))
        if not self.ranges or "range" not in asked or not valid:
            return 0, 200, {}
        start = int(asked["range"].removeprefix("bytes=").rstrip("-"))
        if start >= len(self.data):
            return 0, 416, {"content-range": f"bytes */{len(self.data)}"}
        return start, 206, {"content-range": f"bytes {start}-{len(self.data) - 1}/{len(self.data)}"}

    def _send(self, connection: Connection, body: bytes, *, whole: bool) -> None:
        if not self.chunked:
            connection.send(body)
            return
        for at in range(0, len(body), 50_000):
            piece = body[at : at + 50_000]
            connection.send(b"%x\r\n%b\r\n" % (len(piece), piece))
        if whole:
            connection.send(b"0\r\n\r\n")


class Depot:
    """A gateway whose tasks have succeeded, and a host of files. Answers by path; of several, the last repeats."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.url = server.url
        self._plays: dict[str, list[Step]] = {}
        self._lock = threading.Lock()
        server.script = [self._step]

    def plays(self, path: str, *steps: Any) -> str:
        """What a path answers. Its URL."""
        self._plays[path] = [step if callable(step) else answer(step) for step in steps]
        return self.url + path

    def count(self, path: str) -> int:
        """How many requests came to a path."""
        return len(self.seen(path))

    def seen(self, path: str) -> list[Seen]:
        """The requests to a path."""
        return [seen for seen in list(self.server.requests) if seen.target.partition("?")[0] == path]

    def video(self, *urls: str, id: str = "t1") -> Callable[[Any], Coroutine[Any, Any, Any]]:
        """A job with one video. Of several URLs each poll tells the next."""
        self.plays("/v1/videos", {"id": id, "object": "video", "status": "queued"})
        said = [{"id": id, "status": "completed", "video_url": url} for url in urls]
        self.plays(f"/v1/videos/{id}", *said)
        return lambda client: ended(client.videos.create(model="sora-2", prompt="a kite"))

    def film(self, film: Step, path: str = "/files/a.mp4", id: str = "t1") -> Callable[[Any], Coroutine[Any, Any, Any]]:
        """A job with one video that is this file."""
        return self.video(self.plays(path, film), id=id)

    def images(self, results: Sequence[dict[str, str]], id: str = "t1") -> Callable[[Any], Coroutine[Any, Any, Any]]:
        """A job with several pictures."""
        data = {"task_id": id, "status": "SUCCESS", "progress": "100%", "data": {"created": 1, "data": list(results)}}
        self.plays("/v1/images/generations", {"task_id": id})
        self.plays(f"/v1/images/tasks/{id}", {"code": "success", "message": "", "data": data})
        return lambda client: ended(client.images.generate_task(model="m", prompt="a kite"))

    def song(self, clips: Sequence[dict[str, str]], id: str = "t1") -> Callable[[Any], Coroutine[Any, Any, Any]]:
        """A job with songs, their covers and so on."""
        self.plays("/suno/submit/music", {"code": "success", "message": "", "data": id})
        data = {"task_id": id, "status": "SUCCESS", "progress": "100%", "data": list(clips)}
        self.plays(f"/suno/fetch/{id}", {"code": "success", "message": "", "data": data})
        return lambda client: ended(client.suno.music.create(mv="chirp-v4", prompt="a kite"))

    def _step(self, connection: Connection) -> Any:
        assert connection.seen is not None
        path = unquote(connection.seen.target.partition("?")[0])
        with self._lock:
            steps = self._plays.get(path)
            step = answer({"error": {"message": f"nothing at {path}"}}, 404)
            if steps:
                step = steps.pop(0) if len(steps) > 1 else steps[0]
        return step(connection)


async def ended(task: Any) -> Any:
    """A task of either client, once it has succeeded."""
    return await got((await got(task)).wait())


async def got(value: Any) -> Any:
    """The result of a call of either client."""
    return await value if inspect.isawaitable(value) and inspect.iscoroutine(value) else value


class Each:
    """Runs `async def body(client)` with an `AsyncClient` on an event loop, or with a `Client` and without any."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __call__(self, url: str, body: Callable[[Any], Coroutine[Any, Any, Any]], **options: Any) -> Any:
        """What the body returns."""
        if self.kind == "sync":
            with client_of(url, **options) as client:
                course = body(client)
                try:
                    course.send(None)
                except StopIteration as stop:
                    return stop.value
                raise AssertionError("the sync client made the test wait for an event loop")

        async def main() -> Any:
            async with async_client_of(url, **options) as client:
                return await body(client)

        return asyncio.run(main()) if self.kind == "asyncio" else trio.run(main)

    def save(
        self, depot: Depot, job: Callable[[Any], Coroutine[Any, Any, Any]], where: Any, **options: Any
    ) -> list[Path]:
        """Submit, wait and save."""
        kinds = options.pop("kinds", None)

        async def body(client: Any) -> list[Path]:
            return await got((await job(client)).save(where, kinds=kinds))

        found: list[Path] = self(depot.url, body, **options)
        return found

    def fails(
        self, depot: Depot, job: Callable[[Any], Coroutine[Any, Any, Any]], where: Any, **options: Any
    ) -> DeliveryError:
        """Submit, wait and see how saving fails."""
        try:
            paths = self.save(depot, job, where, **options)
        except DeliveryError as error:
            return error
        raise AssertionError(f"saved {paths}")


def names(folder: Path) -> list[str]:
    """What is in a folder, hidden or not."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def depot() -> Iterator[Depot]:
    """A gateway and the host of its files."""
    with Server(drop) as server:
        yield Depot(server)


@pytest.fixture(params=["sync", "asyncio"])
def each(request: pytest.FixtureRequest) -> Each:
    """Both clients."""
    return Each(request.param)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where results go. Made by whoever saves."""
    return tmp_path / "out"
