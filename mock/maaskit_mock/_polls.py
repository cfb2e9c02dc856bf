"""A poll operation, as its examples show it: which of them stands for which state, and which ids are theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from . import _lifecycle, _pointers
from ._answers import invented
from ._examples import Choice
from ._jobs import Job
from ._operations import Operation
from ._protocol import Argument, Link, Result, Task, polls
from ._values import Json, Received, is_list, is_object

LIFETIME = 3600.0
"""Seconds that results live where an answer says when they end, and the description doesn't say how long that is."""
_UNNAMED: tuple[Json, ...] = (_pointers.MISSING, None, "", [], {})
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


_NOTHING = Template("", "application/json", {}, (), {}, "")


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
        self._choices: dict[str, Choice] = {}
        """By the submit: which example is most like it."""

    @property
    def lifetime(self) -> float | None:
        """Seconds that the URLs of results live; None when nobody knows."""
        return self.task.expires or (LIFETIME if self.task.expires_at else None)

    def asked(self, received: Received) -> list[str]:
        """The ids that a request names, in order."""
        if self.carriers:
            return [text for argument in self.carriers for text in identifiers(argument_of(received, argument))]
        return list(identifiers([dict(received.path), dict(received.query), received.body]))

    def asks(self, received: Received) -> bool:
        """Whether a request names a job at all, also by what no job can be called (a blank, a lone comma)."""
        values = [argument_of(received, argument) for argument in self.carriers]
        return bool(self.asked(received)) or any(value not in _UNNAMED for value in values)

    def known(self, received: Received) -> list[str]:
        """Those of the ids that a request names that belong to examples."""
        return [text for text in self.asked(received) if text in self.example_ids]

    def references(self, received: Received) -> list[str]:
        """What a request names where ids are named, as it stands: the client's own ids may have commas."""
        return [value for one in self.carriers if isinstance(value := argument_of(received, one), str)]

    def queued_word(self) -> Json:
        """The word that the examples have for a job that waits; None when they have none."""
        for template in self._templates:
            if template.state == _lifecycle.QUEUED:
                found = [_pointers.get(template.value, pointer) for pointer in self.task.status]
                return next((word for word in found if word is not _pointers.MISSING), None)
        return self.task.words.get(_lifecycle.QUEUED)

    def state(self, state: str) -> str:
        """The state itself when the vendor has a word for it, else the nearest one with a word."""
        words = self.task.words
        if not self.task.status:  # only the results tell it
            return state if state == _lifecycle.SUCCEEDED else _lifecycle.RUNNING
        return next((one for one in (state, *_NEAREST.get(state, ())) if one in words), _lifecycle.RUNNING)

    def template(self, state: str, job: Job, submit: Operation) -> Template:
        """The example that fits the state, and the job's submit, best."""
        for wanted in (state, *_NEAREST[state]):
            fitting = [one for one in self._templates if one.state == wanted]
            if fitting:
                return min(fitting, key=self._rank(fitting, job, submit))
        return self.whole()

    def item(self, text: str) -> Template | None:
        """Of an operation that answers for several jobs: the one of the examples that has this id."""
        return next((one for one in self._templates if text in one.ids), None) if self.task.item else None

    def whole(self) -> Template:
        """Any example: for what stands around the jobs of an answer that has none."""
        return self._templates[0] if self._templates else _NOTHING

    def _rank(self, fitting: list[Template], job: Job, submit: Operation) -> _Rank:
        made = job.submission
        if submit.id not in self._choices:
            self._choices[submit.id] = Choice(submit.requests, (), submit.deciding(self.operation.success.rules))
        order = self._choices[submit.id].ranked([one.name for one in fitting], made.received)
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
        success = self.operation.success
        made = invented(success) if not success.examples else None
        for example in success.examples or ((made,) if made is not None else ()):
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
    order: tuple[str, ...]
    poll: Poll

    def __call__(self, one: Template) -> tuple[bool, bool, bool, int, int]:
        common = len(self.words & set(_WORD.findall(one.name.lower())))
        odd = self.poll.has_results(one) is not (one.state == _lifecycle.SUCCEEDED)
        place = self.order.index(one.name) if one.name in self.order else len(self.order)
        return (one.name != self.name, odd, not self.originals & set(one.ids), -common, place)


def state_of(task: Task, value: Json) -> str | None:
    """The state that an answer tells; None when it tells none."""
    if not task.status:
        there = any(
            _is_there(_pointers.get(value, one.pointer), one) for one in task.results if one.pointer is not None
        )
        return _lifecycle.SUCCEEDED if there else _lifecycle.RUNNING
    for pointer in task.status:
        words = [container[key] for container, key in _pointers.places(value, pointer)]
        states = [task.states.get(str(word).lower()) for word in words if word not in {None, ""}]
        if states:
            order = (_lifecycle.RUNNING, _lifecycle.QUEUED, _lifecycle.NEEDS_INPUT, _lifecycle.SUCCEEDED)
            return next((one for one in order if one in states), states[0])
    return None


def _is_there(value: Json, result: Result) -> bool:
    looks = not isinstance(value, str) or re.search(result.pattern, value) is not None
    return looks and value not in (None, "", [], _pointers.MISSING)


def receipt_ids(receipt: Json, link: Link) -> list[str]:
    """The ids in a receipt: all that the first pointer finds which finds any."""
    return next(iter(_found_ids(receipt, link)), [])


def other_ids(receipt: Json, link: Link) -> list[str]:
    """What else a receipt has where ids may stand: other names of the same job."""
    found = _found_ids(receipt, link)
    return [text for ids in found[1:] if len(ids) == 1 for text in ids if text not in found[0]]


def _found_ids(receipt: Json, link: Link) -> list[list[str]]:
    values = [[container[key] for container, key in _pointers.places(receipt, pointer)] for pointer in link.ids]
    looks = re.compile(link.pattern or "")
    found = [[text for value in one if (text := identifier(value)) and looks.search(text)] for one in values]
    return [ids for ids in found if ids]


def poll_of(submit: Operation, receipt: Json) -> Link | None:
    """The link to the poll of a job that was answered so: the first that finds an id, else one that needs none, else any."""
    links = polls(submit.success.links)
    found = [link for link in links if receipt_ids(receipt, link)] or [link for link in links if not link.ids]
    return next(iter(found or links), None)


def originals(submit: Operation, example: str) -> list[str]:
    """The ids that the submit's example itself has."""
    receipt = next((one.value for one in submit.success.examples if one.name == example), None)
    link = poll_of(submit, receipt)
    return receipt_ids(receipt, link) if link is not None else []


def argument_of(received: Received, argument: Argument) -> Json:
    """The value that a request has for an argument of a link; MISSING when it has none."""
    body: Mapping[str, Json] = received.body if is_object(received.body) else {}
    places = {"path": [received.path], "query": [received.query], "body": [body]}
    for values in places.get(argument.place, [received.path, received.query]):
        if argument.name in values:
            return values[argument.name]
    return _pointers.MISSING


def identifier(value: Json) -> str:
    """An id as text; empty for what can't be one."""
    usable = isinstance(value, str | int) and not isinstance(value, bool) and value != 0
    return str(value).strip() if usable else ""


def identifiers(value: Json) -> Iterator[str]:
    """All ids in a value of a request, of which a text may hold several with commas."""
    if is_list(value):
        for one in value:
            yield from identifiers(one)
    elif is_object(value):
        for one in value.values():
            yield from identifiers(one)
    else:
        yield from (part.strip() for part in identifier(value).split(",") if part.strip())


def _places(value: Json, pointer: str | None) -> Iterator[tuple[Json, str | int]]:
    return _pointers.places(value, pointer) if pointer is not None else iter(())
