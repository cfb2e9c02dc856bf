"""The mock's own pages, under /_mock/: what it received, its jobs, its clock, its webhooks, the errors it can play."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import _errors
from ._clock import Clock
from ._protocol import Webhook
from ._reading import read_json
from ._values import Answer, Incoming, Json, Refusal, is_object
from ._webhooks import Webhooks

PREFIX = "/_mock/"
REQUESTS, TASKS, CLOCK, WEBHOOKS, UPLOADS = "requests", "tasks", "clock", "webhooks", "uploads"
ERRORS = "errors"
_LONGEST = 1e9


class Admin:
    """Answers for the mock itself; nothing here needs a key."""

    def __init__(
        self,
        clock: Clock,
        webhooks: Webhooks,
        events: Mapping[str, Webhook],
        pages: Mapping[str, tuple[Callable[[], Json], Callable[[], None] | None]],
    ) -> None:
        self._clock = clock
        self._webhooks = webhooks
        self._events = events
        self._pages = pages
        """What can be read and cleared (None: only read), by name."""

    def answer(self, incoming: Incoming) -> Answer:
        """The page, or 404 or 405."""
        try:
            name, _, rest = incoming.path.removeprefix(PREFIX).partition("/")
            if name == CLOCK and not rest:
                return self._time(incoming)
            if name == WEBHOOKS and rest:
                return self._send(incoming, rest)
            if name in self._pages and not rest:
                return self._page(incoming, name)
            known = ", ".join(PREFIX + one for one in (*self._pages, CLOCK, f"{WEBHOOKS}/<name>"))
            raise Refusal(404, f"the mock has no page {incoming.path[:200]!r}; it has: {known}", code="unknown_url")
        except Refusal as refusal:
            return _errors.answer(refusal, incoming.id)

    def _page(self, incoming: Incoming, name: str) -> Answer:
        read, clear = self._pages[name]
        if incoming.method == "GET":
            return _errors.json_answer(200, read())
        if clear is None:
            raise _not_allowed("read with GET", "GET")
        if incoming.method == "DELETE":
            clear()
            return Answer(204, (), ())
        raise _not_allowed("read with GET, clear with DELETE", "GET, DELETE")

    def _time(self, incoming: Incoming) -> Answer:
        if incoming.method == "POST":
            seconds = _object(incoming).get("advance")
            if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not 0 <= seconds <= _LONGEST:
                message = f"`advance` must be a number of seconds from 0 to {_LONGEST:g}"
                raise Refusal(400, message, code="invalid_value", param="advance")
            self._clock.advance(seconds)
        elif incoming.method != "GET":
            raise _not_allowed("read with GET, move with POST", "GET, POST")
        return _errors.json_answer(200, self._clock.show())

    def _send(self, incoming: Incoming, name: str) -> Answer:
        if incoming.method != "POST":
            raise _not_allowed("send with POST", "POST")
        event = self._events.get(name)
        if event is None:
            known = ", ".join(self._events) or "none"
            raise Refusal(404, f"no webhook {name[:80]!r} in the description; known: {known}", code="unknown_webhook")
        order = _object(incoming)
        url, example = order.get("url"), order.get("example", next(iter(event.examples), None))
        if not isinstance(url, str):
            raise Refusal(400, "`url` must be a text", code="invalid_value", param="url")
        if (problem := self._webhooks.refused(url)) is not None:
            raise Refusal(400, f"`url` can't be called: {problem}", code="invalid_value", param="url")
        if "payload" not in order and example not in event.examples:
            known = ", ".join(event.examples) or "none"
            raise Refusal(400, f"no example {str(example)[:80]!r}; known: {known}", code="unknown_example")
        payload = order["payload"] if "payload" in order else event.examples[str(example)]
        self._webhooks.send(url, payload, event.signature)
        return _errors.json_answer(202, {"url": url, "payload": payload})


def _object(incoming: Incoming) -> dict[str, Json]:
    value = read_json(incoming.body)
    if not is_object(value):
        raise Refusal(400, "the body must be a JSON object", code="invalid_value")
    return value


def _not_allowed(message: str, allowed: str) -> Refusal:
    return Refusal(405, message, code="method_not_allowed", headers=(("allow", allowed),))
