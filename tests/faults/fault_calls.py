"""The classes of operations: one call of each, and what a server answers to it."""

from __future__ import annotations

import inspect
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from fault_servers import Good, Play, whole
from servers import MODELS, Connection, Server, Step, answer, chat_events, drop

from maaskit import AsyncClient
from maaskit._clock import clock
from maaskit._tasks.token import Handle, encode, fingerprint, host_of

FILM = bytes(range(256)) * 40
MESSAGES = [{"role": "user", "content": "hi"}]


class Stage:
    """A server that plays the fault at one path, and answers well at all others. Proxied requests are answered as well."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.url = server.url
        self._plays: dict[str, Step] = {"CONNECT far.example:443": drop}
        server.script = [self._step]

    def plays(self, where: str, step: Step) -> None:
        """What a method and path answer."""
        self._plays[where] = step

    def count(self, where: str) -> int:
        """How many requests came to a method and path."""
        return sum(_where(seen.method, seen.target) == where for seen in list(self.server.requests))

    def _step(self, connection: Connection) -> Any:
        assert connection.seen is not None
        nothing = answer({"error": {"message": "there is nothing here"}}, 404)
        return self._plays.get(_where(connection.seen.method, connection.seen.target), nothing)(connection)


def _where(method: str, target: str) -> str:
    return f"{method} {target if method == 'CONNECT' else urlsplit(target).path}"


class Call(NamedTuple):
    """One class of operations.

    Attributes:
        where: Method and path at which the fault is played.
        good: What stands there otherwise.
        run: Makes the call with either client and checks that it brings what it should. `far` is the address of the fault.
        at_gateway: Whether the fault is the gateway's; else that of a host which the gateway names.
    """

    where: str
    good: Good
    run: Callable[[Any, str, Path], Awaitable[None]]
    at_gateway: bool = True


async def got(value: Any) -> Any:
    """The result of a call of either client."""
    return await value if inspect.iscoroutine(value) else value


async def _read(client: Any, far: str, out: Path) -> None:
    assert (await got(client.models.list())).data[0].id == "m"


async def _submit(client: Any, far: str, out: Path) -> None:
    assert (await got(client.videos.create(model="sora-2", prompt="a kite"))).id == "t1"


async def _poll(client: Any, far: str, out: Path) -> None:
    assert (await got(resumed(client).wait(timeout=60))).state == "succeeded"


async def _stream(client: Any, far: str, out: Path) -> None:
    stream = client.chat.completions.stream(model="m", messages=MESSAGES)
    final = await got(stream.final())
    assert final.choices[0].message.content == "".join(WORDS)


async def _upload(client: Any, far: str, out: Path) -> None:
    assert (await got(client.suno.uploads.upload(("a.mp3", b"ID3" * 1000)))).clip_id == "c1"


async def _download(client: Any, far: str, out: Path) -> None:
    (path,) = await got(resumed(client, "files").save(out))
    assert path.read_bytes() == FILM


def resumed(client: Any, id: str = "t1") -> Any:
    """A task that another process submitted."""
    gateway = client._gateway
    handle = Handle(
        gateway.id, host_of(gateway.base_url), fingerprint(gateway.key()), "videos.create", id,
        {"task_id": id}, {}, clock().wall() - 3600, "a" * 16,
    )  # fmt: skip
    return client.tasks.resume(encode(handle))


def is_async(client: Any) -> bool:
    """Whether a client is to be awaited."""
    return isinstance(client, AsyncClient)


def _json(value: Any) -> Good:
    return Good(json.dumps(value).encode())


WORDS = [f"word {number} " for number in range(20)]
CALLS: dict[str, Call] = {
    "read": Call("GET /v1/models", _json(MODELS), _read),
    "submit": Call("POST /v1/videos", _json({"id": "t1", "object": "video", "status": "queued"}), _submit),
    "poll": Call("GET /v1/videos/t1", _json({"id": "t1", "status": "completed", "progress": 100}), _poll),
    "stream": Call(
        "POST /v1/chat/completions", Good("".join(chat_events(*WORDS)).encode(), "text/event-stream"), _stream
    ),
    "upload": Call("POST /bucket", Good(b"<PostResponse/>" * 20, "application/xml", 201), _upload, at_gateway=False),
    "download": Call("GET /files/a.mp4", Good(FILM, "video/mp4"), _download, at_gateway=False),
}


def prepared(stage: Stage, far: str) -> None:
    """All good answers; `far` is where the storage and the files are."""
    for call in CALLS.values():
        stage.plays(call.where, whole(call.good))
    stage.plays("POST /suno/uploads/audio", answer({"id": "u1", "url": f"{far}/bucket", "fields": {"key": "u1.mp3"}}))
    stage.plays("POST /suno/uploads/audio/u1/upload-finish", answer({}))
    stage.plays("GET /suno/uploads/audio/u1", answer({"id": "u1", "status": "complete"}))
    stage.plays("POST /suno/uploads/audio/u1/initialize-clip", answer({"clip_id": "c1"}))
    stage.plays(
        "GET /v1/videos/files", answer({"id": "files", "status": "completed", "video_url": f"{far}/files/a.mp4"})
    )


__all__ = ["CALLS", "Call", "Play", "Stage", "prepared"]
