"""Faults that clients must survive, as one table: each turns the answer that would be sent into a worse one.

A fault is asked for by the header `X-Mock-Fault: <name>[;key=value...][, <name>...]` or for every request at start.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from . import _errors
from ._events import compact
from ._values import Answer, Chunk, Close, Incoming, Part, Pause, Refusal

HEADER = "x-mock-fault"
LONGEST = 3600.0

Options = Mapping[str, float]
_PAGE = b"<!doctype html>\n<html><head><title>%s</title></head><body><h1>%s</h1></body></html>\n"


@dataclass(frozen=True, slots=True)
class Fault:
    """One entry of the menu."""

    summary: str
    alter: Callable[[Answer, Options, str], Answer]
    """From answer, options and request id to the faulty answer."""
    defaults: Options = field(default_factory=dict[str, float])
    counted: bool = False
    """Only the first `times` requests of the same key and fault suffer; 0 means all."""


@dataclass(frozen=True, slots=True)
class Order:
    """A fault that was asked for, with its options."""

    name: str
    options: Options
    text: str


def _events(answer: Answer) -> list[int]:
    return [
        index
        for index, part in enumerate(answer.parts)
        if isinstance(part, Chunk) and part.kind in {"event", "sentinel"}
    ]


def _after(answer: Answer, options: Options) -> int:
    """Where the parts end that still arrive."""
    where = _events(answer)
    count = int(options["after"])
    return where[count] if count < len(where) else len(answer.parts)


def _lost_reply(answer: Answer, options: Options, request_id: str) -> Answer:
    return replace(answer, before=(Close(),))


def _slow_first_byte(answer: Answer, options: Options, request_id: str) -> Answer:
    return replace(answer, before=(Pause(options["seconds"]), *answer.before))


def _cut_stream(answer: Answer, options: Options, request_id: str) -> Answer:
    if not answer.streamed:
        data = b"".join(part.data for part in answer.parts if isinstance(part, Chunk))
        return replace(answer, parts=(Chunk(data[: len(data) // 2]), Close()))
    end = _after(answer, options)
    half = [Chunk(part.data[: len(part.data) // 2]) for part in answer.parts[end : end + 1] if isinstance(part, Chunk)]
    return replace(answer, parts=(*answer.parts[:end], *half, Close()))


def _stall(answer: Answer, options: Options, request_id: str) -> Answer:
    end = _after(answer, options) if answer.streamed else 0
    return replace(answer, parts=(*answer.parts[:end], Pause(options["seconds"]), Close()))


def _each_chunk(change: Callable[[bytes], bytes]) -> Callable[[Answer, Options, str], Answer]:
    def alter(answer: Answer, options: Options, request_id: str) -> Answer:
        if not answer.streamed:
            return answer
        parts: list[Part] = [
            replace(part, data=change(part.data)) if isinstance(part, Chunk) else part for part in answer.parts
        ]
        return replace(answer, parts=tuple(parts))

    return alter


_QUIET = (b": keep-alive\n\n", b"event: ping\n\n", b"retry: 3000\n\n", b"id: 1\n: ping\n\n")
_LOUD = (b'event: ping\ndata: {"type":"ping"}\n\n', b"data:\n\n")


def _pings(answer: Answer, options: Options, request_id: str) -> Answer:
    if not answer.streamed:
        return answer
    pings: Sequence[bytes] = (*_LOUD, *_QUIET) if options["data"] else _QUIET
    parts: list[Part] = []
    for index, part in enumerate(answer.parts):
        parts += (Chunk(pings[index % len(pings)], "noise"), part)
    return replace(answer, parts=(*parts, Chunk(pings[0], "noise")))


def _no_done(answer: Answer, options: Options, request_id: str) -> Answer:
    return replace(
        answer, parts=tuple(part for part in answer.parts if not (isinstance(part, Chunk) and part.kind == "sentinel"))
    )


def _stream_error(answer: Answer, options: Options, request_id: str) -> Answer:
    if not answer.streamed:
        return answer
    return replace(answer, parts=(*answer.parts[: _after(answer, options)], Chunk(answer.event_failure)))


def _bare_error_line(answer: Answer, options: Options, request_id: str) -> Answer:
    if not answer.streamed:
        return answer
    line = compact(_errors.failure((), request_id)).encode() + b"\n"
    return replace(answer, parts=(*answer.parts[: _after(answer, options)], Chunk(line)))


def _page(status: int, title: bytes) -> Callable[[Answer, Options, str], Answer]:
    def alter(answer: Answer, options: Options, request_id: str) -> Answer:
        page = _errors.data_answer(status, "text/html; charset=utf-8", _PAGE % (title, title))
        return replace(page, operation=answer.operation)

    return alter


def _refusal(status: int, message: str, code: str) -> Callable[[Answer, Options, str], Answer]:
    def alter(answer: Answer, options: Options, request_id: str) -> Answer:
        headers = (("retry-after", f"{options['retry_after']:g}"),) if options.get("retry_after", -1) >= 0 else ()
        made = _errors.answer(Refusal(status, message, code=code, headers=headers), request_id)
        return replace(made, operation=answer.operation)

    return alter


def _error_200(answer: Answer, options: Options, request_id: str) -> Answer:
    content = _errors.failure(answer.envelope, request_id, int(options["rule"]))
    return replace(_errors.json_answer(200, content), operation=answer.operation)


def _truncated_json(answer: Answer, options: Options, request_id: str) -> Answer:
    if answer.streamed:
        return answer
    data = b"".join(part.data for part in answer.parts if isinstance(part, Chunk))
    headers = tuple(header for header in answer.headers if header[0] not in {"content-length", "content-type"})
    content_type = dict(answer.headers).get("content-type", "application/json")
    return replace(
        _errors.data_answer(answer.status, content_type, data[: len(data) // 2], headers), operation=answer.operation
    )


FAULTS: dict[str, Fault] = {
    "lost-reply": Fault("the request is read, then the connection closes without an answer", _lost_reply),
    "slow-first-byte": Fault("silence before the status line", _slow_first_byte, {"seconds": 1}),
    "cut-stream": Fault("the connection closes in the middle of an event (or of the body)", _cut_stream, {"after": 1}),
    "stall": Fault("silence after some events, then the connection closes", _stall, {"after": 1, "seconds": LONGEST}),
    "pings": Fault("comments and frames without data between events; data=1: with data too", _pings, {"data": 0}),
    "no-done": Fault("the stream ends without its sentinel", _no_done),
    "crlf": Fault("lines of the stream end with CR LF", _each_chunk(lambda data: data.replace(b"\n", b"\r\n"))),
    "no-blank-lines": Fault("no blank lines between events", _each_chunk(lambda data: data.replace(b"\n\n", b"\n"))),
    "stream-error": Fault("an event that reports a failure ends the stream", _stream_error, {"after": 1}),
    "bare-error-line": Fault(
        "an error object on a line without `data:` ends the stream", _bare_error_line, {"after": 1}
    ),
    "html": Fault("a web page at status 200", _page(200, b"Welcome")),
    "html-502": Fault("a proxy's web page at status 502", _page(502, b"502 Bad Gateway")),
    "error-200": Fault(
        "an error at status 200, in the operation's own shape (rule: which of its rules)", _error_200, {"rule": 0}
    ),
    "truncated-json": Fault("half of the JSON text, as if it were all", _truncated_json),
    "429": Fault(
        "too many requests, at first",
        _refusal(429, "too many requests", "rate_limit_exceeded"),
        {"times": 1, "retry_after": 1},
        counted=True,
    ),
    "500": Fault(
        "the server fails, at first",
        _refusal(500, "the mock was told to fail", "mock_failure"),
        {"times": 1, "retry_after": -1},
        counted=True,
    ),
}


def parse(text: str) -> list[Order]:
    """The faults that a header or option names. Refuses unknown names and options with 400."""
    return [_order(piece.strip()) for piece in text.split(",") if piece.strip()]


def _order(text: str) -> Order:
    name, *settings = (piece.strip() for piece in text.split(";"))
    fault = FAULTS.get(name)
    if fault is None:
        raise _bad(f"no fault {name[:40]!r}; the mock knows: {', '.join(FAULTS)}")
    options = dict(fault.defaults)
    for setting in filter(None, settings):
        key, _, value = (part.strip() for part in setting.partition("="))
        if key == "id":  # keeps the counts of two tests apart
            continue
        if key not in fault.defaults:
            raise _bad(f"the fault {name} has no option {key[:40]!r}; it has: {', '.join((*fault.defaults, 'id'))}")
        options[key] = _number(key, value)
    return Order(name, options, text)


def _number(key: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= LONGEST:
        raise _bad(f"the fault option {key} must be a number from 0 to {LONGEST:g}, not {text[:40]!r}")
    return value


def _bad(message: str) -> Refusal:
    return Refusal(400, message, code="unknown_fault", param="X-Mock-Fault")


class Mischief:
    """Applies faults, and counts those that only strike at first."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def alter(self, answer: Answer, orders: Iterable[Order], incoming: Incoming, who: str) -> Answer:
        """The answer after all faults that apply to this request, in their order."""
        for order in orders:
            fault = FAULTS[order.name]
            if fault.counted and order.options["times"]:
                self._counts[who, order.text] += 1
                if self._counts[who, order.text] > order.options["times"]:
                    continue
            answer = fault.alter(answer, order.options, incoming.id)
        return answer

    def clear(self) -> None:
        """Forget the counts."""
        self._counts.clear()
