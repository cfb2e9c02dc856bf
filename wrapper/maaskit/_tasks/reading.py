"""From the answer of a poll to the state of a task: pure, by the rules of the description (`x-task`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple, TypeVar

from .._error_shapes import bearable
from .._operation import Operation
from .._pointer import first, values
from .._protocol import TERMINAL, Link, Result, State, TaskProtocol
from .markdown import every_link, files_in

__all__ = ["Found", "Reading", "find_id", "found_results", "identifier", "read", "tells_state"]

T = TypeVar("T")

_HALF = re.compile("[\ud800-\udfff]")
_LONGEST_WORD = 200
"""Characters; what is longer is no word, and would fill every line about the task."""
_LIVE = ("queued", "running", "needs_input")
_NO_REASON = ("success", "succeed", "ok")
"""What some gateways say of the query where the reason of a failed task should stand."""


class Found(NamedTuple):
    """A result, as an answer holds it."""

    kind: str
    value: Any
    """A URL, base64 text, or the content itself; of a result behind a link: what the linked call answered, or None."""
    encoding: str | None = None
    link: str | None = None
    """Name of the link to follow first."""
    media_type: str = ""
    """What the answer says that it is."""


class Reading(NamedTuple):
    """What an answer says of a task."""

    state: State
    word: str | None
    """The vendor's word; None when the answer has none."""
    known: bool
    """Whether the description maps the word."""
    progress: float | None
    """From 0 to 1, when the answer tells."""
    message: str | None
    code: str | int | None
    results: tuple[Found, ...]
    expires_at: float | None
    """Unix seconds."""

    @property
    def ended(self) -> bool:
        """Whether the state is a last one."""
        return self.state in TERMINAL


def read(protocol: TaskProtocol, body: Any, task_id: str) -> Reading | None:
    """What a poll's answer says of a task; None when it says no state at all (an error, an empty envelope)."""
    task = body if protocol.item is None else _own(protocol, body, task_id)
    if not protocol.status:
        return _by_results(protocol, task)
    words = _words(task, protocol.status)
    if not words:
        return None
    states = [protocol.states.get(word.casefold()) for word in words]
    state, word = _combined(states, words)
    results: tuple[Found, ...] = ()
    if state == "succeeded":
        results = tuple(found_results(protocol.results, task))
        if protocol.results_follow and not results:
            state = "running"
    return Reading(
        state=state or "running",
        word=word,
        known=state is not None,
        progress=_first_of(task, protocol.progress, partial(_fraction, whole=protocol.progress_of)),
        message=_first_of(task, protocol.message, _reason),
        code=_first_of(task, protocol.code, _code),
        results=results,
        expires_at=_first_of(task, protocol.expires_at, _number),
    )


def _by_results(protocol: TaskProtocol, task: Any) -> Reading:
    """The state where no word tells it. An answer without results may as well be an error, so it counts as unknown."""
    results = tuple(found_results(protocol.results, task))
    state = "succeeded" if results else "running"
    return Reading(state, None, bool(results), None, None, None, results, None)


def tells_state(operation: Operation, body: Any) -> bool:
    """Whether the answer of a poll, or of a submit that names its task, says a state that the description knows."""
    protocol = operation.task
    if protocol is None:
        from maaskit_api.operations import OPERATIONS

        link = operation.links["poll"]
        protocol = OPERATIONS[link.operation].task
        if find_id(link, body) is None:  # an answer that another poll understands is no failure to it either
            return link.otherwise is not None and find_id(operation.links[link.otherwise], body) is not None
    if protocol is None or protocol.item is not None:
        return False
    found = read(protocol, body, "")
    return found is not None and found.known


def found_results(rules: tuple[Result, ...], body: Any) -> Iterator[Found]:
    """The results that an answer holds, in the order of the rules; of those behind a link, what has to be followed.

    What an answer says twice, plain and inside a wrapping, is one result.
    """
    said: set[tuple[str, str]] = set()
    for found in _by_rules(rules, body):
        if found.link is None and isinstance(found.value, str):
            if (found.kind, found.value) in said:
                continue
            said.add((found.kind, found.value))
        yield found


def _by_rules(rules: tuple[Result, ...], body: Any) -> Iterator[Found]:
    nothing = True
    for rule in rules:
        if rule.fallback and not nothing:
            continue
        found = [Found(rule.kind, None, rule.encoding, rule.link)] if rule.link else list(_in_place(rule, body))
        nothing = nothing and not found
        yield from found


def find_id(link: Link, body: Any) -> str | None:
    """The id of a task in an answer: the first text or number that a pointer finds and that looks like one."""
    looks = re.compile(link.pattern or "")
    for pointer in link.ids:
        found = [text for value in values(body, pointer) if (text := identifier(value)) and looks.search(text)]
        if found:
            return ",".join(found)
    return None


def identifier(value: Any) -> str | None:
    """An id as text; None for what can't be one: it has to stand in URLs and files, which JSON's halves of characters can't."""
    if isinstance(value, bool) or not isinstance(value, (str, int)) or value in ("", 0):
        return None
    text = str(value)
    return None if _HALF.search(text) else text


def _own(protocol: TaskProtocol, body: Any, task_id: str) -> Any:
    assert protocol.item is not None
    for item in values(body, protocol.item.pointer):
        if identifier(first(item, protocol.item.id)) == task_id:
            return item
    return None


def _words(task: Any, pointers: tuple[str, ...]) -> list[str]:
    for pointer in pointers:
        found = [word for value in values(task, pointer) if (word := _word(value)) is not None]
        if found:
            return found
    return []


def _word(value: Any) -> str | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return (str(value).strip()[:_LONGEST_WORD] or None) if isinstance(value, (str, int, float)) else None


def _combined(states: list[State | None], words: list[str]) -> tuple[State | None, str]:
    """One state for a job of several parts: it goes on while any part does, and has succeeded if any part has."""
    by_state = dict(zip(reversed(states), reversed(words), strict=True))
    if "queued" in by_state and len(by_state) > 1:  # some parts wait, others are further
        by_state.setdefault("running", by_state.pop("queued"))
    state = next((state for state in (None, *_LIVE, "succeeded") if state in by_state), states[0])
    return state, by_state[state]


def _fraction(value: Any, whole: float) -> float | None:
    if isinstance(value, str) and value.strip().endswith("%"):
        value, whole = value.strip()[:-1], 100.0
    number = _number(value)
    return None if number is None else min(1.0, max(0.0, number / whole))


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if number - number == 0 else None  # neither infinite nor NaN


def _first_of(task: Any, pointers: tuple[str, ...], take: Callable[[Any], T]) -> T | None:
    """The first value that can be taken for what it should be."""
    found = (take(value) for pointer in pointers for value in values(task, pointer))
    return next((taken for taken in found if taken is not None), None)


def _reason(value: Any) -> str | None:
    says = isinstance(value, str) and value.strip() and value.strip().casefold() not in _NO_REASON
    return bearable(value) if says else None


def _code(value: Any) -> str | int | None:
    if isinstance(value, bool) or not isinstance(value, (str, int)) or value in ("", 0):  # 0: no error
        return None
    return bearable(value) if isinstance(value, str) else value


def _in_place(rule: Result, body: Any) -> Iterator[Found]:
    assert rule.pointer is not None
    for holder in _holders(rule, body):
        told = first(holder, rule.media_type)
        media_type = told if isinstance(told, str) else ""
        for value in values(holder, rule.pointer):
            if rule.kind == "json":
                if value not in (None, "", [], {}):
                    yield Found(rule.kind, value)
                continue
            for inner in _flat(value):
                if rule.encoding == "markdown":
                    yield from _in_text(rule, inner)
                elif isinstance(inner, str) and inner.strip() and re.search(rule.pattern or "", inner):
                    yield Found(rule.kind, inner, rule.encoding, media_type=media_type)


def _holders(rule: Result, body: Any) -> Iterator[Any]:
    """What the pointers of a rule start at."""
    if rule.each is None:
        yield body
        return
    for holder in values(body, rule.each):
        if not first(holder, rule.unless):
            yield holder


def _in_text(rule: Result, text: Any) -> Iterator[Found]:
    if not isinstance(text, str):
        return
    found = files_in(text) if rule.kind == "file" else [(rule.kind, url) for url in every_link(text)]
    for kind, url in found:
        if re.search(rule.pattern or "", url):
            yield Found(kind, url)


def _flat(value: Any) -> Iterator[Any]:
    """One value or any depth of lists of them."""
    if isinstance(value, list):
        for item in value:
            yield from _flat(item)
    elif value is not None:
        yield value
