"""A poll operation, as its examples show it: which of them stands for which state, and which ids are theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from . import _examples, _lifecycle, _pointers
from ._answers import deciding
from ._jobs import Job
from ._operations import Operation
from ._protocol import POLL, Argument, Link, Task
from ._values import Json, Received, is_list, is_object

_WORD = re.compile(r"[^\W\d_]+")
_NEAREST: Mapping[str, tuple[str, ...]] = {
    _lifecycle.QUEUED: (_lifecycle.RUNNING, _lifecycle.NEEDS_INPUT, _lifecycle.SUCCEEDED),
    _lifecycle.RUNNING: (_lifecycle.QUEUED, _lifecycle.NEEDS_INPUT, _lifecycle.SUCCEEDED),
    _lifecycle.NEEDS_INPUT: (_lifecycle.RUNNING, _lifecycle.QUEUED, _lifecycle.SUCCEEDED),
    _lifecycle.SUCCEEDED: (_lifecycle.RUNNING, _lifecycle.QUEUED),
    _lifecycle.FAILED: (_lifecycle.CANCELED, _lifecycle.EXPIRED, _lifecycle.RUNNING, _lifecycle.QUEUED, "succeeded"),
    _lifecycle.CANCELED: (_lifecycle.FAILED, _lifecycle.EXPIRED, _lifecycle.RUNNING, _lifecycle.QUEUED, "succeeded"),
    _lifecycle.EXPIRED: (_lifecycle.FAILED, _lifecycle.CANCELED, _lifecycle.RUNNING, _lifecycle.QUEUED, "succeeded"),
}
"""For a state that an operation has no word or no example of: which comes nearest."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a job of one state looks like: an example answer, or one of several jobs in it."""

    name: str
    media_type: str
    value: Json
    ids: tuple[str, ...]
    whole: Json
    """The example answer that it is from."""
    state: str


class Poll:
    """One operation that says how jobs are."""

    def __init__(self, operation: Operation, task: Task, submits: Iterable[tuple[Operation, Link]]) -> None:
        found = list(submits)
        self.operation = operation
        self.task = task
        self.linked = bool(found)
        """Whether a submit names it; else it polls jobs of every submit (several at once, for instance)."""
        self.carriers = tuple(dict.fromkeys(one for _, link in found for one in link.carriers))
        self.example_ids = frozenset(self._own_ids(found))
        self._templates = tuple(self._all())

    def asked(self, received: Received) -> list[str]:
        """The ids that a request names, in order."""
        if self.carriers:
            return [text for argument in self.carriers for text in identifiers(argument_of(received, argument))]
        return list(identifiers([received.path, received.query, received.body]))

    def state(self, state: str) -> str:
        """The state itself when the vendor has a word for it, else the nearest one with a word."""
        words = self.task.words
        return next((one for one in (state, *_NEAREST.get(state, ())) if one in words), _lifecycle.RUNNING)

    def template(self, state: str, job: Job, submit: Operation) -> Template:
        """The example that fits the state, and the job's submit, best."""
        for wanted in (state, *_NEAREST[state]):
            fitting = [one for one in self._templates if one.state == wanted]
            if fitting:
                return min(fitting, key=self._rank(fitting, job, submit))
        if self._templates:
            return self._templates[0]
        return Template("", "application/json", {}, (), {}, "")

    def item(self, text: str) -> Template | None:
        """Of an operation that answers for several jobs: the one of the examples that has this id."""
        return next((one for one in self._templates if text in one.ids), None) if self.task.item else None

    def _rank(self, fitting: list[Template], job: Job, submit: Operation) -> _Rank:
        made = job.submission
        rules = deciding(submit, self.operation.success.rules)
        order = _examples.ranked([one.name for one in fitting], submit.requests, made.received, (), rules)
        original = set(originals(submit, made.example))
        words = set(_WORD.findall(made.example.lower()))
        return _Rank(made.example, original, words, order, self)

    def has_results(self, template: Template) -> bool:
        """Whether something stands where the results do."""
        return any(
            result.link is not None or any(container[key] for container, key in _places(template.value, result.pointer))
            for result in self.task.results
        )

    def _own_ids(self, submits: list[tuple[Operation, Link]]) -> Iterator[str]:
        for name in self.operation.requests:
            yield from self._requested(name)
        for submit, link in submits:
            for example in submit.success.examples:
                yield from receipt_ids(example.value, link)
            for request in submit.requests.values():
                body = request.get("body")
                if link.reference is not None and is_object(body):
                    yield from identifiers(body.get(link.reference))

    def _requested(self, name: str) -> list[str]:
        request = self.operation.requests.get(name, {})
        return self.asked(Received(request.get("body"), request.get("path", {}), request.get("query", {})))

    def _all(self) -> Iterator[Template]:
        for example in self.operation.success.examples:
            if self.task.item is None:
                ids = tuple(self._requested(example.name)) or tuple(self._payload_ids(example.value))
                state = state_of(self.task, example.value) or ""
                yield Template(example.name, example.media_type, example.value, ids, example.value, state)
                continue
            pointer, name = self.task.item
            for container, key in _pointers.places(example.value, pointer):
                item = container[key]
                ids = tuple(identifiers(_pointers.get(item, name)))
                state = state_of(self.task, item) or ""
                yield Template(example.name, example.media_type, item, ids, example.value, state)

    def _payload_ids(self, value: Json) -> Iterator[str]:
        if self.task.payload_id is not None:
            yield from identifiers(_pointers.get(value, self.task.payload + self.task.payload_id))


@dataclass(frozen=True, slots=True)
class _Rank:
    """Sorts the examples of a state: the smaller, the more likely the answer for this job."""

    name: str
    originals: set[str]
    words: set[str]
    order: list[str]
    poll: Poll

    def __call__(self, one: Template) -> tuple[bool, bool, bool, int, int]:
        common = len(self.words & set(_WORD.findall(one.name.lower())))
        missing = one.state == _lifecycle.SUCCEEDED and not self.poll.has_results(one)
        place = self.order.index(one.name) if one.name in self.order else len(self.order)
        return (one.name != self.name, missing, not self.originals & set(one.ids), -common, place)


def state_of(task: Task, value: Json) -> str | None:
    """The state that an answer tells; None when it tells none."""
    for pointer in task.status:
        words = [container[key] for container, key in _pointers.places(value, pointer)]
        states = [task.states.get(str(word).lower()) for word in words if word not in {None, ""}]
        if states:
            order = (_lifecycle.RUNNING, _lifecycle.QUEUED, _lifecycle.NEEDS_INPUT, _lifecycle.SUCCEEDED)
            return next((one for one in order if one in states), states[0])
    return None


def receipt_ids(receipt: Json, link: Link) -> list[str]:
    """The ids in a receipt: all that the first pointer finds which finds any."""
    for pointer in link.ids:
        values = [container[key] for container, key in _pointers.places(receipt, pointer)]
        if found := list(identifiers(values)):
            return found
    return []


def originals(submit: Operation, example: str) -> list[str]:
    """The ids that the submit's example itself has."""
    value = next((one.value for one in submit.success.examples if one.name == example), None)
    return receipt_ids(value, submit.success.links[POLL]) if POLL in submit.success.links else []


def argument_of(received: Received, argument: Argument) -> Json:
    """The value that a request has for an argument of a link; MISSING when it has none."""
    body = received.body if is_object(received.body) else {}
    places = {"path": [received.path], "query": [received.query], "body": [body]}
    for values in places.get(argument.place, [received.path, received.query]):
        if argument.name in values:
            return values[argument.name]
    return _pointers.MISSING


def identifiers(value: Json) -> Iterator[str]:
    """The texts and numbers in a value that can be ids, taken apart at commas."""
    if is_list(value):
        for one in value:
            yield from identifiers(one)
    elif isinstance(value, Mapping):
        yield from identifiers(list(value.values()))
    elif isinstance(value, str):
        yield from (part.strip() for part in value.split(",") if part.strip())
    elif isinstance(value, int) and not isinstance(value, bool) and value:
        yield str(value)


def _places(value: Json, pointer: str | None) -> Iterator[tuple[Json, str | int]]:
    return _pointers.places(value, pointer) if pointer is not None else iter(())
