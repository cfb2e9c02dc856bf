"""Other people's decoders of event streams, all called alike: chunks of bytes in, (type, data, id) of each event out.

None stands for what a decoder does not tell. A module that is not installed leaves its decoder out.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

Event = tuple[str | None, str, str | None]
Decode = Callable[[list[list[bytes]]], list[list[Event] | str]]

_NODE = Path(__file__).with_name("sse_parser.mjs")


class Decoder(NamedTuple):
    """A decoder with its exact version."""

    name: str
    version: str
    decode: Decode
    """The events of each stream, or the name of the error that it raised."""
    types: bool = True
    """Whether it tells the types of events."""


def installed(node_modules: Path) -> Iterator[Decoder]:
    """Every decoder that is here."""
    for name, package, read, types in (
        ("openai", "openai", _openai, True),
        ("google-genai", "google-genai", _google, False),
        ("httpx-sse", "httpx-sse", _httpx_sse, True),
        ("sseclient-py", "sseclient-py", _sseclient, True),
    ):
        try:
            yield Decoder(name, version(package), _each(read), types)
        except PackageNotFoundError:
            continue
    package = node_modules / "eventsource-parser" / "package.json"
    if package.exists():
        yield Decoder(
            "eventsource-parser",
            json.loads(package.read_text("utf-8"))["version"],
            lambda all: _node(package.parent, all),
        )


def _each(read: Callable[[list[bytes]], Iterator[Event]]) -> Decode:
    def one(chunks: list[bytes]) -> list[Event] | str:
        try:
            return list(read(chunks))
        except Exception as error:  # whatever it is: the table of failures names it
            return type(error).__name__

    return lambda streams: [one(chunks) for chunks in streams]


def _openai(chunks: list[bytes]) -> Iterator[Event]:
    from openai._streaming import SSEDecoder

    for event in SSEDecoder().iter_bytes(iter(chunks)):
        yield event.event, event.data, event.id


def _response(chunks: list[bytes]) -> Any:
    import httpx

    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield from chunks

    return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Body())


def _google(chunks: list[bytes]) -> Iterator[Event]:
    from google.genai._api_client import HttpResponse

    for data in HttpResponse({}, response_stream=_response(chunks))._iter_response_stream():
        yield None, data, None


def _httpx_sse(chunks: list[bytes]) -> Iterator[Event]:
    from httpx_sse import EventSource

    for event in EventSource(_response(chunks)).iter_sse():
        yield event.event, event.data, event.id


def _sseclient(chunks: list[bytes]) -> Iterator[Event]:
    import sseclient

    class Body(list[bytes]):
        def close(self) -> None:
            """Asked for by the client."""

    for event in sseclient.SSEClient(Body(chunks)).events():
        yield event.event, event.data, event.id


def _node(package: Path, streams: list[list[bytes]]) -> list[list[Event] | str]:
    told = json.dumps([[chunk.hex() for chunk in chunks] for chunks in streams])
    command = ["node", str(_NODE), str(package / "dist" / "index.js")]
    done = subprocess.run(command, input=told, capture_output=True, text=True, check=True)
    return [
        one if isinstance(one, str) else [(event[0], event[1], event[2]) for event in one]
        for one in json.loads(done.stdout)
    ]
