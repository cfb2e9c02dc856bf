"""Server-sent events: what `x-sse` says about a stream, and how its events are written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from . import _pointers
from ._description import Node
from ._schemas import Compiler, Schema
from ._values import Chunk, Json, is_list, is_object


@dataclass(frozen=True, slots=True)
class Stream:
    """How one operation streams."""

    schema: Schema | None
    asked_by_body: Mapping[str, Json]
    asked_by_query: Mapping[str, Json]
    sentinel: str | None
    event: str | None
    terminal: tuple[str, Json] | None
    failing: tuple[tuple[str, Json], ...]
    """What an event that reports a failure has, by pointer; the value None stands for the error object."""
    examples: Mapping[str, Sequence[Json]]
    rules: tuple[Mapping[str, Json], ...]


def read(compiler: Compiler, node: Node) -> Stream:
    """The stream that a `text/event-stream` media type describes."""
    hints = node.get("x-sse")
    rules = tuple(member.value for member in node.members("x-mock") if is_object(member.value))
    schema = compiler.compile(node.get("schema"))
    if hints is None:
        return Stream(schema, {}, {}, None, None, None, (("/error", None),), {}, rules)
    streams = hints.get("streams")
    terminal, values = hints.plain("terminal", "pointer"), hints.plain("terminal", "values")
    return Stream(
        schema=schema,
        asked_by_body=hints.plain("request", "body", default={}),
        asked_by_query=hints.plain("request", "query", default={}),
        sentinel=hints.plain("sentinel"),
        event=hints.plain("event"),
        terminal=(str(terminal), values[0]) if terminal and values else None,
        failing=_failing(hints),
        examples={name: _events(example) for name, example in streams.items()} if streams else {},
        rules=rules,
    )


def _failing(hints: Node) -> tuple[tuple[str, Json], ...]:
    told = hints.get("error_event")
    if told is None:
        return ((str(hints.plain("error", default="/error")), None),)
    found = [(str(told.plain("pointer")), told.plain("values", 0)), ("/error", None)]
    return (*found, *((str(told.plain(key)), f"/{key}") for key in ("message", "code") if told.plain(key)))


def _events(example: Node) -> Sequence[Json]:
    value = example.value
    events: Json = value.get("value", []) if is_object(value) else value
    return events if is_list(events) else []


def write(stream: Stream, events: Sequence[Json]) -> tuple[Chunk, ...]:
    """The bytes of each event, and of the sentinel when there is one."""
    chunks = [Chunk(_event(stream, event), "event") for event in events]
    if stream.sentinel is not None:
        chunks.append(Chunk(f"data: {stream.sentinel}\n\n".encode(), "sentinel"))
    return tuple(chunks)


def failing(stream: Stream, error: Mapping[str, Json]) -> bytes:
    """The event with which the stream reports a failure."""
    event: dict[str, Json] = {}
    for pointer, value in stream.failing:
        if value is None:
            _pointers.put(event, pointer, dict(error))
        else:
            _pointers.put(event, pointer, error[value[1:]] if value in {"/message", "/code"} else value)
    return _event(stream, event)


def _event(stream: Stream, event: Json) -> bytes:
    name = _pointers.get(event, stream.event) if stream.event is not None else None
    head = f"event: {name}\n" if isinstance(name, str) and name and not set(name) & {"\n", "\r"} else ""
    return f"{head}data: {compact(event)}\n\n".encode()


def as_text(value: Json) -> str:
    """A value as a parameter has it: text as it is, the rest as JSON."""
    return value if isinstance(value, str) else compact(value)


def compact(value: Json) -> str:
    """JSON on one line, without spaces, letters of every language as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
