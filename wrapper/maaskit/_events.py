"""From the bytes of an event stream to typed events: the gateways' dialects over the SSE decoder. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import dropwhile
from typing import Any, Generic, TypeVar

from . import _error_shapes
from ._answer import decoded, envelope_error, hidden
from ._error_shapes import ErrorDetail
from ._errors import ErrorContext, StreamError, StreamFailed, StreamInterrupted
from ._json import NOT_JSON, loaded, ordinary
from ._known_errors import known_error
from ._model import Decoder, Model, Spec, decoder
from ._operation import EventStream, Operation
from ._pointer import first, values
from ._sse import SSEDecoder
from ._totals import Totals, matches

__all__ = ["EventParser"]

T = TypeVar("T")

_SENTINEL = "[DONE]"
"""OpenAI's end of stream; some gateways add it where the vendor has none."""
_PINGS = frozenset({"ping", "heartbeat", "keepalive", "keep-alive"})
_REMEMBERED = 16
"""Last events that are looked through for a finish reason when the stream ends (usage and closing events follow it)."""


class EventParser(Generic[T]):
    """Turns the chunks of one stream into typed events and knows when the answer is complete.

    Attributes:
        done: The stream said that it ends; what follows is not read.
        received: How many events came.
    """

    def __init__(self, operation: Operation, context: ErrorContext, secret: str = "") -> None:
        assert operation.stream is not None
        self.done = False
        self.received = 0
        self._operation = operation
        self._rules: EventStream = operation.stream
        self._context = context
        self._secret = secret
        self._sse = SSEDecoder(alone=self._is_whole)
        self._typed = _typing(self._rules.event)
        self._last: deque[Any] | None = None
        if self._rules.finish and (self._rules.accumulate is None or self._rules.accumulate.final is not None):
            self._last = deque(maxlen=_REMEMBERED)
        self._error_members = frozenset(
            pointer.split("/")[1]
            for pointer in (self._rules.error, *(rule.pointer for rule in operation.envelope))
            if pointer
        )
        deciding = (rule.pointer for rule in (self._rules.terminal, self._rules.error_event) if rule)
        self._totals = Totals(
            self._rules, self._error_members | {pointer.split("/")[1] for pointer in deciding if pointer}
        )
        self._stray_seen = 0

    @property
    def text(self) -> str:
        """The text of the events so far."""
        return self._totals.text

    def partial(self) -> Any:
        """The answer added up so far, typed; None before anything came or where the description has no rule for it."""
        value = self._totals.value()
        return None if value is None or self._rules.accumulate is None else decoded(self._rules.accumulate.into, value)

    def feed(self, chunk: bytes) -> Iterator[T]:
        """The events that this chunk completes, then the error if there is one: how the network cut the stream must not
        decide what the caller sees. Each is decoded when it is asked for, and nothing holds it then.

        Raises:
            StreamFailed: The gateway reported an error.
            StreamInterrupted: An event is cut.
        """
        if self.done:
            return iter(())
        events = self._sse.feed_data(chunk)
        return self._plain(events) if events and isinstance(events[0], str) else self._named(events)

    def _plain(self, events: Sequence[Any]) -> Iterator[T]:
        """The typed events of data that came without type, id and strays: nearly all there are, so this is the way to be fast."""
        totals, read, typed = self._totals, ordinary, self._typed
        for data in events:
            try:
                value = read(data)
            except (ValueError, RecursionError):
                value = NOT_JSON
            if (run := totals.run) is not None and run.goes_on(value):
                # Equal to one that was accepted, but for a text: so is what `_take` would find out.
                self.received += 1
                yield typed(value)
                continue
            yield from self._take("message", data)
            if self.done:
                return
        self._end_chunk()

    def _named(self, events: Sequence[Any]) -> Iterator[T]:
        for number, event in enumerate(events):
            self._look_at_strays(number)
            yield from self._take(event.event, event.data)
            if self.done:
                return
        self._end_chunk()

    def _end_chunk(self) -> None:
        self._totals.trim()
        self._look_at_strays(None)

    def _look_at_strays(self, before: int | None) -> None:
        """What came outside the event format before an event of this chunk, or all that came."""
        strays, after = self._sse.stray, self._sse.stray_after
        while self._stray_seen < len(strays) and (before is None or after[self._stray_seen] <= before):
            line = strays[self._stray_seen]
            self._stray_seen += 1
            if line[0] == "{":  # a web page is looked at whole, when it has ended
                self._check_stray(line)

    def _is_whole(self, data: str) -> bool:
        """Whether data of one line is an event that no further line belongs to: some gateways leave out the blank lines."""
        return data in (_SENTINEL, self._rules.sentinel) or _is_json(data)

    def finish(self, cause: BaseException | None = None) -> Iterator[T]:
        """To be called when the body has ended (or broke, with the cause): the events that were only lacking their blank line.

        Raises:
            StreamInterrupted: The stream ended before the answer was complete.
            StreamFailed: What remained is an error.
        """
        if not self.done:
            yield from self._finish()
        if not self.received or (not self.done and not self._complete(cause)):
            rest = "" if self.done else "\n".join(self._sse.pending())
            error = StreamInterrupted(self._what_happened(cause), context=self._context, body=rest or None)
            raise self._with_received(error) from cause
        self.done = True

    def _finish(self) -> Iterator[T]:
        pending = self._sse.pending()
        self._check_stray("\n".join(dropwhile(lambda line: not line.startswith(("{", "<")), pending)))
        name = next((line[6:].strip() for line in reversed(pending) if line.startswith("event:")), "message")
        for data in _whole(pending):
            if not self.done:
                yield from self._take(name, data)

    def _take(self, name: str, data: str) -> Iterator[T]:
        if data in (_SENTINEL, self._rules.sentinel):
            self.done = True
        elif data and name not in _PINGS:
            value = loaded(data)
            if value is NOT_JSON:
                yield from self._take_lines(name, data)
            else:
                yield self._accepted(value)

    def _take_lines(self, name: str, data: str) -> Iterator[T]:
        """Take data that is not JSON: events without a blank line between them, one on each line, or none at all."""
        lines = data.split("\n")
        if len(lines) == 1:
            raise self._unreadable(data)
        for line in lines:
            if not self.done:
                yield from self._take(name, line)

    def _unreadable(self, data: str) -> StreamError:
        """An event that is not JSON: what a gateway says when it has failed, or half an event."""
        detail = _error_shapes.detail(data)
        if detail.message and data[:1] not in "{[":
            told = f"the stream says: {detail.message}"
            return self._with_received(StreamFailed(told, context=self._context, body=data))
        told = f"an event is not JSON: {detail.message}"
        return self._with_received(StreamInterrupted(told, context=self._context, body=data))

    def _accepted(self, value: Any) -> T:
        run = self._totals.run
        if type(value) is dict and (run is None or not run.goes_on(value)):
            self._raise_if_error(value)
            self._totals.add(value)
        if self._last is not None:
            self._last.append(value)
        self.received += 1
        if self._rules.terminal is not None and matches(value, self._rules.terminal):
            self.done = True
        event: T = self._typed(value)
        return event

    def _raise_if_error(self, value: dict[str, Any]) -> None:
        if self._rules.error_event is None and self._error_members.isdisjoint(value):
            return  # what nearly every event is
        if (rule := self._rules.error_event) is not None and first(value, rule.pointer) in rule.values:
            detail = _error_shapes.detail(value)
            message, code = first(value, rule.message), first(value, rule.code)
            message = message if isinstance(message, str) and message else detail.message
            code = code if isinstance(code, (str, int)) else detail.code
            raise self._failed(detail._replace(message=message, code=code), value)
        if self._rules.error is not None and first(value, self._rules.error) not in (None, "", {}, False):
            raise self._failed(_error_shapes.detail(value), value)
        if rule is not None and first(value, rule.pointer) is not None:
            return  # an event of the vendor's own kinds: its `error` may be that of one picture of a series
        if (error := envelope_error(self._operation, value, self._context, 200)) is not None:
            raise self._failed(ErrorDetail(error.message, error.code, error.type, error.param), value)

    def _failed(self, detail: ErrorDetail, body: Any) -> StreamError:
        context = self._context._replace(request_id=self._context.request_id or _error_shapes.request_id({}, body))
        # Nothing received yet: the gateway refused at once.
        billed = False if not self.received else None
        return self._with_received(
            StreamFailed(
                detail.message,
                context=context,
                billed=billed,
                code=detail.code,
                type=detail.type,
                param=detail.param,
                body=body,
                known=known_error(self._operation.id, None, detail.code, detail.message),
            )
        )

    def _check_stray(self, text: str) -> None:
        """Text outside the event format that is an error object, or the beginning of a web page."""
        if not text:
            return
        body = _error_shapes.parsed_body(text.encode("utf-8", "replace"))
        detail = _error_shapes.detail(body)
        if detail.recognised or text.startswith("<"):
            raise self._failed(detail, body)

    def _complete(self, cause: BaseException | None) -> bool:
        rules = self._rules
        if rules.finish:
            return any(self._finished(pointer) for pointer in rules.finish)
        # A stream without any mark of its end is complete when the body is.
        return cause is None and rules.terminal is None and rules.sentinel is None and self.received > 0

    def _finished(self, pointer: str) -> bool:
        """Whether the value is there, in all that stand beside each other: every choice needs its own finish reason."""
        whole = self._totals.state()
        parent, _, name = pointer.rpartition("/")
        holders = [holder for event in ([whole] if whole else self._last or ()) for holder in values(event, parent)]
        marks = [first(holder, f"/{name}") not in (None, "") for holder in holders]
        return any(marks) and (not whole or all(marks))

    def _what_happened(self, cause: BaseException | None) -> str:
        how = f"the stream broke ({cause})" if cause is not None else "the stream ended"
        return f"{how} after {self.received} events, before the answer was complete"

    def _with_received(self, error: StreamError) -> StreamError:
        hidden(error, self._secret)
        error.text = self.text
        error.partial = self.partial()
        return error


def _whole(pending: tuple[str, ...]) -> list[str]:
    """What is complete among lines that no blank line ended: data that is JSON, or lines that each are (from gateways that
    leave the blank lines out). A cut last line is not."""
    lines = _data_lines(pending)
    joined = "\n".join(lines)
    return [joined] if _is_json(joined) else [line for line in lines if line == _SENTINEL or _is_json(line)]


def _data_lines(pending: tuple[str, ...]) -> list[str]:
    return [line[5:].strip() for line in pending if line.startswith("data:")]


def _is_json(text: str) -> bool:
    return loaded(text) is not NOT_JSON


def _typing(spec: Spec) -> Decoder:
    """What makes a typed event of a JSON value; an object of no documented kind becomes a bare `Model`."""
    decode = decoder(spec)
    if decode is not None and isinstance(spec, str):
        return decode

    def typed(value: Any) -> Any:
        result = value if decode is None else decode(value)
        return Model.from_dict(result) if type(result) is dict else result

    return typed
