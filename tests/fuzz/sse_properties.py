"""What must hold for any bytes of an event stream: for the decoder, and on the way from bytes to typed events and answers.

`check` takes one input of the fuzzer: a byte that chooses the operation, two that decide the cuts, then the stream.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from unittest import mock

sys.path.append(str(Path(__file__).parents[1]))
from sse_oracle import TABLE, Outcome, chunks_of, decode, events_of, reference

from maaskit import _sse
from maaskit._errors import ErrorContext, StreamError
from maaskit._events import EventParser
from maaskit_api.operations import OPERATIONS

__all__ = ["HEAD", "STREAMING", "check", "chunks_of", "events_of", "parser_of", "read", "table"]

HEAD = 3
"""Bytes of an input before its stream."""
SECRET = "sk-0123456789"
ROOM = 24
"""A limit of what is kept for reports that short streams reach."""
STREAMING = sorted(one.id for one in OPERATIONS.values() if one.stream is not None)


class Reading(NamedTuple):
    """What the user of a stream sees."""

    events: list[str]
    error: tuple[Any, ...] | None
    text: str
    partial: str
    done: bool


def check(data: bytes) -> None:
    """Raise AssertionError where a property does not hold, or whatever a stream makes the client raise that it never should."""
    head, stream = data[:HEAD].ljust(HEAD, b"\0"), data[HEAD:]
    cuts = [_cut(stream, Random(head[1] << 8 | head[2])), [stream[at : at + 1] for at in range(len(stream))]]
    _check_decoder(stream, cuts)
    _check_limits(stream, cuts)
    _check_parser(STREAMING[head[0] % len(STREAMING)], stream, cuts)


def table() -> list[dict[str, Any]]:
    """The conformance cases."""
    return list(TABLE["cases"])


def _cut(stream: bytes, random: Random) -> list[bytes]:
    places = sorted(random.randrange(len(stream) + 1) for _ in range(random.randrange(6)))
    return [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]


def _check_decoder(stream: bytes, cuts: list[list[bytes]]) -> None:
    """The standard decides, and the cuts do not."""
    right = reference(stream)
    _same(decode(stream), right)
    for chunks in cuts:
        _same(decode(*chunks), right)
    decoder = _sse.SSEDecoder()
    decoder.feed(stream)
    assert decoder.pending() == decoder.pending()
    ended = any(line[:5] == "data:" or line == "data" for line in right.pending)
    assert bool(decoder.feed(b"\n\n")) == ended or stream.endswith(b"\r"), (
        "pending() tells whether an event was cut off"
    )


def _check_limits(stream: bytes, cuts: list[list[bytes]]) -> None:
    """What is kept for reports is bounded, and nothing else changes by that."""
    right = reference(stream, ROOM)
    assert right.events == reference(stream).events
    with mock.patch.object(_sse, "_REPORT_LIMIT", ROOM):
        _same(decode(stream), right)
        for chunks in cuts:
            _same(decode(*chunks), right)
    assert sum(map(len, right.stray)) <= ROOM


def _check_parser(operation: str, stream: bytes, cuts: list[list[bytes]]) -> None:
    """No cut, and no look at what is there so far, changes what the user gets; errors are those of streams."""
    whole = read(operation, [stream])
    for chunks in cuts:
        for looking in (False, True):
            _same(read(operation, chunks, looking=looking), whole)


def parser_of(operation: str) -> EventParser[Any]:
    """A parser as a stream of the operation makes it."""
    return EventParser(OPERATIONS[operation], ErrorContext("g", operation), SECRET)


def read(operation: str, chunks: Iterable[bytes], *, looking: bool = False) -> Reading:
    """Read a stream as `Stream` does. `looking`: the user looks at the text and the answer after each chunk."""
    parser = parser_of(operation)
    events: list[str] = []
    failure: StreamError | None = None
    try:
        for chunk in chunks:
            events += map(_shown, parser.feed(chunk))
            if looking:
                _ = parser.text, parser.partial()
            if parser.done:
                break
        events += map(_shown, parser.finish())
        assert parser.done
    except StreamError as raised:
        failure = raised
    return Reading(events, _told(failure, parser), parser.text, _shown(parser.partial()), parser.done)


def _told(error: StreamError | None, parser: EventParser[Any]) -> tuple[Any, ...] | None:
    """What an error says: among it, all that was received."""
    if error is None:
        return None
    assert error.text == parser.text
    assert _shown(error.partial) == _shown(parser.partial())
    assert str(error)
    return type(error).__name__, error.message, error.code, error.billed, _shown(error.body)


def _shown(value: Any) -> str:
    """A typed value as text: its JSON, and that all its members can be read."""
    if (raw := getattr(value, "raw", None)) is not None:
        repr(value)
        value = raw
    return json.dumps(value)


def _same(found: Outcome | Reading, right: Outcome | Reading) -> None:
    for name, one, other in zip(right._fields, found, right, strict=True):
        assert one == other, f"{name}: {one!r} instead of {other!r}"
