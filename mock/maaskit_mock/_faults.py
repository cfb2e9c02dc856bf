"""Faults that clients must survive, as one table: each turns the answer that would be sent into a worse one.

A fault is asked for by the header `X-Mock-Fault: <name>[;key=value...][, <name>...]`, for every request at start, or by a rule
of a scenario.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from . import _errors
from ._events import compact
from ._orders import Menu, Options, Order
from ._values import Answer, Bulk, Chunk, Close, Incoming, Json, Part, Pause, Refusal

HEADER = "x-mock-fault"
SOURCE = "X-Mock-Fault"
UNKNOWN = "unknown_fault"
LONGEST = 3600.0
REFUSED: Options = {"accepted": 0}
"""The option of faults that refuse a submit before a job is made; `accepted=1`: it was made all the same."""
_PAGE = b"<!doctype html>\n<html><head><title>%s</title></head><body><h1>%s</h1></body></html>\n"


@dataclass(frozen=True, slots=True)
class Fault:
    """One entry of the menu."""

    summary: str
    alter: Callable[[Answer, Order, str], Answer]
    """From answer, order and request id to the faulty answer."""
    defaults: Options = field(default_factory=dict[str, float])
    counted: bool = False
    """Only the first `times` requests of the same key and fault suffer; 0 means all."""
    named: bool = False
    """It is said which, as `error=<name>`."""


def _events(answer: Answer) -> list[int]:
    return [
        index
        for index, part in enumerate(answer.parts)
        if isinstance(part, Chunk) and part.kind in {"event", "sentinel"}
    ]


def _after(answer: Answer, order: Order) -> int:
    """Where the parts end that still arrive."""
    where = _events(answer)
    count = int(order.options["after"])
    return where[count] if count < len(where) else len(answer.parts)


def _lost_reply(answer: Answer, order: Order, request_id: str) -> Answer:
    return replace(answer, before=(Close(),))


def _slow_first_byte(answer: Answer, order: Order, request_id: str) -> Answer:
    return replace(answer, before=(Pause(order.options["seconds"]), *answer.before))


def _cut_stream(answer: Answer, order: Order, request_id: str) -> Answer:
    if not answer.streamed:
        bulk = next((part for part in answer.parts if isinstance(part, Bulk)), None)
        if bulk is not None:
            return replace(answer, parts=(replace(bulk, end=(bulk.start + bulk.end) // 2), Close()))
        data = b"".join(part.data for part in answer.parts if isinstance(part, Chunk))
        return replace(answer, parts=(Chunk(data[: len(data) // 2]), Close()))
    end = _after(answer, order)
    half = [Chunk(part.data[: len(part.data) // 2]) for part in answer.parts[end : end + 1] if isinstance(part, Chunk)]
    return replace(answer, parts=(*answer.parts[:end], *half, Close()))


def _stall(answer: Answer, order: Order, request_id: str) -> Answer:
    end = _after(answer, order) if answer.streamed else 0
    return replace(answer, parts=(*answer.parts[:end], Pause(order.options["seconds"]), Close()))


def _each_chunk(change: Callable[[bytes], bytes]) -> Callable[[Answer, Order, str], Answer]:
    def alter(answer: Answer, order: Order, request_id: str) -> Answer:
        if not answer.streamed:
            return answer
        parts: list[Part] = [
            replace(part, data=change(part.data)) if isinstance(part, Chunk) else part for part in answer.parts
        ]
        return replace(answer, parts=tuple(parts))

    return alter


_QUIET = (b": keep-alive\n\n", b"event: ping\n\n", b"retry: 3000\n\n", b"id: 1\n: ping\n\n")
_LOUD = (b'event: ping\ndata: {"type":"ping"}\n\n', b"data:\n\n")


def _pings(answer: Answer, order: Order, request_id: str) -> Answer:
    if not answer.streamed:
        return answer
    pings: Sequence[bytes] = (*_LOUD, *_QUIET) if order.options["data"] else _QUIET
    parts: list[Part] = []
    for index, part in enumerate(answer.parts):
        parts += (Chunk(pings[index % len(pings)], "noise"), part)
    return replace(answer, parts=(*parts, Chunk(pings[0], "noise")))


def _no_done(answer: Answer, order: Order, request_id: str) -> Answer:
    return replace(
        answer, parts=tuple(part for part in answer.parts if not (isinstance(part, Chunk) and part.kind == "sentinel"))
    )


def _stream_error(answer: Answer, order: Order, request_id: str) -> Answer:
    if not answer.streamed:
        return answer
    return replace(answer, parts=(*answer.parts[: _after(answer, order)], Chunk(answer.event_failure)))


def _bare_error_line(answer: Answer, order: Order, request_id: str) -> Answer:
    if not answer.streamed:
        return answer
    line = compact(_errors.failure((), request_id)).encode() + b"\n"
    return replace(answer, parts=(*answer.parts[: _after(answer, order)], Chunk(line)))


def _page(status: int, title: bytes) -> Callable[[Answer, Order, str], Answer]:
    def alter(answer: Answer, order: Order, request_id: str) -> Answer:
        page = _errors.data_answer(status, "text/html; charset=utf-8", _PAGE % (title, title))
        return replace(page, operation=answer.operation)

    return alter


def _refusal(status: int, message: str, code: str) -> Callable[[Answer, Order, str], Answer]:
    def alter(answer: Answer, order: Order, request_id: str) -> Answer:
        seconds = order.options.get("retry_after", -1)
        headers = (("retry-after", f"{seconds:g}"),) if seconds >= 0 else ()
        made = _errors.answer(Refusal(status, message, code=code, headers=headers), request_id)
        return replace(made, operation=answer.operation)

    return alter


def _error_200(answer: Answer, order: Order, request_id: str) -> Answer:
    content = _errors.failure(answer.envelope, request_id, int(order.options["rule"]))
    return replace(_errors.json_answer(200, content), operation=answer.operation)


def _truncated_json(answer: Answer, order: Order, request_id: str) -> Answer:
    if answer.streamed:
        return answer
    data = b"".join(part.data for part in answer.parts if isinstance(part, Chunk))
    headers = tuple(header for header in answer.headers if header[0] not in {"content-length", "content-type"})
    content_type = dict(answer.headers).get("content-type", "application/json")
    return replace(
        _errors.data_answer(answer.status, content_type, data[: len(data) // 2], headers), operation=answer.operation
    )


def _documented(answer: Answer, order: Order, request_id: str) -> Answer:
    if answer.operation is None:  # no operation was called as it should be, and why is what the answer says
        return answer
    error = answer.errors.get(order.which)
    if error is None:
        known = ", ".join(answer.errors) or "none"
        message = f"{answer.operation} has no documented error {order.which[:40]!r}; it has: {known}"
        made = _errors.answer(Refusal(400, message, code=UNKNOWN, param=SOURCE), request_id)
    else:
        headers = tuple((name.lower(), value) for name, value in error.get("headers", {}).items())
        made = _errors.json_answer(error["status"], error["body"], headers)
    return replace(made, operation=answer.operation)


FAULTS: dict[str, Fault] = {
    "lost-reply": Fault("the request is read, then the connection closes without an answer", _lost_reply),
    "lost-reply-after-acceptance": Fault("the same, by the name that says that a job was made", _lost_reply),
    "lost-request": Fault("the connection closes without an answer, and nothing was accepted", _lost_reply, REFUSED),
    "slow-first-byte": Fault("silence before the status line", _slow_first_byte, {"seconds": 1}),
    "cut-stream": Fault("the connection closes in the middle of an event (or of the body)", _cut_stream, {"after": 1}),
    "stall": Fault("silence after some events, then the connection closes", _stall, {"after": 1, "seconds": LONGEST}),
    "close": Fault(
        "WebSocket: a close frame with that code after some events",
        lambda answer, order, request_id: answer,
        {"after": 1, "code": 1011},
    ),
    "pings": Fault("comments and frames without data between events; data=1: with data too", _pings, {"data": 0}),
    "no-done": Fault("the stream ends without its sentinel", _no_done),
    "crlf": Fault("lines of the stream end with CR LF", _each_chunk(lambda data: data.replace(b"\n", b"\r\n"))),
    "no-blank-lines": Fault("no blank lines between events", _each_chunk(lambda data: data.replace(b"\n\n", b"\n"))),
    "stream-error": Fault("an event that reports a failure ends the stream", _stream_error, {"after": 1}),
    "bare-error-line": Fault(
        "an error object on a line without `data:` ends the stream", _bare_error_line, {"after": 1}
    ),
    "html": Fault("a web page at status 200", _page(200, b"Welcome"), REFUSED),
    "html-502": Fault("a proxy's web page at status 502", _page(502, b"502 Bad Gateway"), REFUSED),
    "error-200": Fault(
        "an error at status 200, in the operation's own shape (rule: which of its rules)",
        _error_200,
        {"rule": 0, **REFUSED},
    ),
    "error": Fault(
        "error=<name>: a documented error (GET /_mock/errors lists them); times=1: only at first",
        _documented,
        {"times": 0, **REFUSED},
        counted=True,
        named=True,
    ),
    "truncated-json": Fault("half of the JSON text, as if it were all", _truncated_json),
    "429": Fault(
        "too many requests, at first",
        _refusal(429, "too many requests", "rate_limit_exceeded"),
        {"times": 1, "retry_after": 1, **REFUSED},
        counted=True,
    ),
    "500": Fault(
        "the server fails, at first",
        _refusal(500, "the mock was told to fail", "mock_failure"),
        {"times": 1, "retry_after": -1, **REFUSED},
        counted=True,
    ),
}


MENU = Menu(
    "fault",
    UNKNOWN,
    SOURCE,
    {name: fault.defaults for name, fault in FAULTS.items()},
    LONGEST,
    frozenset(name for name, fault in FAULTS.items() if fault.named),
)


def parse(text: str) -> list[Order]:
    """The faults that a header or option names. Refuses unknown names and options with 400."""
    return MENU.parse(text)


def check(orders: Iterable[Order], errors: Mapping[str, Mapping[str, Json]]) -> None:
    """Raise ValueError where an order plays an error that no operation documents. `errors`: operationId to name to it."""
    known = {name for names in errors.values() for name in names}
    for order in orders:
        if FAULTS[order.name].named and order.which not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise ValueError(f"no documented error {order.which[:40]!r}; the description has: {listed}")


def accepted(orders: Iterable[Order]) -> bool:
    """Whether a submit is accepted in spite of these faults: what is lost on the way back has been accepted."""
    return all(order.options.get("accepted", 1) for order in orders)


class Mischief:
    """Chooses the faults that strike a request, and counts those that only strike at first."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def striking(self, orders: Iterable[Order], who: str) -> list[Order]:
        """Those of the faults that strike this request."""
        found: list[Order] = []
        for order in orders:
            if FAULTS[order.name].counted and order.options["times"]:
                self._counts[who, order.text] += 1
                if self._counts[who, order.text] > order.options["times"]:
                    continue
            found.append(order)
        return found

    def clear(self) -> None:
        """Forget the counts."""
        self._counts.clear()


def alter(answer: Answer, orders: Iterable[Order], incoming: Incoming) -> Answer:
    """The answer after the faults, in their order."""
    for order in orders:
        answer = FAULTS[order.name].alter(answer, order, incoming.id)
    return answer
