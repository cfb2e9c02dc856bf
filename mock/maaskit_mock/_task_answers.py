"""The answer of a poll for a job: the example of its state, made the job's own."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from . import _lifecycle, _media, _pointers, _rules, _variants
from ._lifecycle import Moment
from ._polls import Poll, Template
from ._protocol import OWN, Task
from ._values import Json, is_list, is_object

UNKNOWN_WORD, UNKNOWN_NUMBER = "MOCK_PONDERING", 987
MODERATED = "The prompt was rejected by the content filter (moderation): change it and try again."
FAILED = "The job failed: the mock was told so."
_SHORTEST_PART = 8  # an id that is shorter is only replaced where it stands alone


@dataclass(frozen=True, slots=True)
class Subject:
    """A job, as its answer shows it."""

    ids: tuple[str, ...]
    order: int
    moment: Moment
    moderated: bool
    base_url: str
    """Of the mock, as its client calls it."""
    ended: float | None
    """Unix seconds."""
    name: Callable[[str, Json], Json]
    """What the job calls a result that a link refers to: from the pointer into the answer and the example's name."""


def one(poll: Poll, template: Template, subject: Subject) -> Json:
    """The template as the answer for this job."""
    value = _fitted(poll.task, copy.deepcopy(template.value), template.ids, subject.ids)
    names = dict(zip(template.ids, subject.ids, strict=False))
    if subject.moment.state == _lifecycle.SUCCEEDED:
        names |= _result_names(poll, template, subject)
    value = renamed(value, names)
    value = _media.placed(value, folder(subject.base_url, subject.order), reader(subject.ids))
    _tell_state(poll, template, subject, value)
    if subject.ended is not None and subject.moment.state == _lifecycle.SUCCEEDED:
        ends = subject.ended + (poll.lifetime or 0)
        for pointer in poll.task.expires_at:
            _write(value, pointer, lambda old: _as_time(old, ends))
    _write_id(poll.task, value, subject.ids)
    return value


def folder(base_url: str, order: int) -> str:
    """Where the files of a job are."""
    return f"{base_url}{_media.PREFIX}tasks/{order}/"


def reader(ids: tuple[str, ...]) -> Callable[[str], bytes]:
    """Files inside an answer: each the job's own, and unlike the one before."""
    count = 0

    def read(kind: str) -> bytes:
        nonlocal count
        count += 1
        return _variants.data(kind, f"{','.join(ids)}/{count}")

    return read


def renamed(value: Json, names: Mapping[str, Json]) -> Json:
    """A copy with other names for these: where they stand alone, and long ones inside texts too."""
    if not names:
        return value
    if is_object(value):
        return {key: renamed(item, names) for key, item in value.items()}
    if is_list(value):
        return [renamed(item, names) for item in value]
    if isinstance(value, int) and not isinstance(value, bool):
        return _rules.as_type(value, str(names[str(value)])) if str(value) in names else value
    if not isinstance(value, str):
        return value
    if value in names:
        return str(names[value])
    for old, new in names.items():
        if len(old) >= _SHORTEST_PART and old in value:
            value = value.replace(old, str(new))
    return value


def with_items(whole: Json, pointer: str, items: list[Json]) -> Json:
    """The answer with these in the list that the pointer (`.../*`) goes through."""
    head = pointer.removesuffix("/*")
    if not head:
        return items
    for container, key in list(_pointers.places(whole, head)):
        container[key] = items
    return whole


def put(value: Json, pointer: str, new: Json) -> None:
    """Write where the pointer's way can be gone; where it can't, nothing is written."""
    container, way = value, _pointers.split(pointer)
    for part in way[:-1]:
        container = container.setdefault(part, {}) if is_object(container) else None
    if is_object(container) and way:
        container[way[-1]] = new


def _fitted(task: Task, value: Json, old: tuple[str, ...], new: tuple[str, ...]) -> Json:
    """The answer with as many parts as the job has, where each part has an id of its own."""
    pointer = next((one for one in task.status if "/*" in one), None)
    if pointer is None or len(old) == len(new):
        return value
    head = pointer.partition("/*")[0]
    parts = _pointers.get(value, head)
    if not is_list(parts) or len(parts) != len(old):
        return value
    last = len(old) - 1
    made: list[Json] = []
    for index in range(len(new)):
        like = min(index, last)
        part = copy.deepcopy(parts[like])
        made.append(part if index == like else renamed(part, {old[like]: new[index]}))
    return with_items(value, head + "/*", made)


def _result_names(poll: Poll, template: Template, subject: Subject) -> dict[str, Json]:
    """Own names for what further calls fetch, e.g. the id of a file."""
    found: dict[str, Json] = {}
    for link in poll.operation.success.links.values():
        if link.name in OWN:
            continue
        for pointer in link.answer_pointers():
            value = _pointers.get(template.value, pointer)
            usable = isinstance(value, str | int) and not isinstance(value, bool) and bool(value)
            if usable and str(value) not in template.ids:
                found[str(value)] = subject.name(pointer, value)
    return found


def _tell_state(poll: Poll, template: Template, subject: Subject, value: Json) -> None:
    task, moment = poll.task, subject.moment
    unknown = moment.state == _lifecycle.UNKNOWN
    state = poll.state(_lifecycle.RUNNING if unknown else moment.state)
    other = template.state != state
    if unknown or other:
        word = UNKNOWN_WORD if unknown else task.words.get(state, state)
        for pointer in task.status:
            _write(value, pointer, lambda old: _as_word(old, word, unknown))
    if state == _lifecycle.RUNNING or other:
        for pointer in task.progress:
            _write(value, pointer, lambda old: _as_progress(old, moment.progress, task.progress_of))
    bad = state in {_lifecycle.FAILED, _lifecycle.CANCELED, _lifecycle.EXPIRED}
    if other and state != _lifecycle.SUCCEEDED:
        for result in _result_pointers(poll):
            _write(value, result, lambda old: old if str(old) in subject.ids else _emptied(old))
    if other and not bad:
        for pointer in task.message:
            _write(value, pointer, lambda old: "" if isinstance(old, str) else None)
    if subject.moderated and bad:
        _tell_why(task, value, MODERATED)
    elif bad and other:
        _tell_why(task, value, FAILED)


def _result_pointers(poll: Poll) -> Iterator[str]:
    for result in poll.task.results:
        if result.link is None and result.pointer is not None:
            yield result.pointer
    for link in poll.operation.success.links.values():
        if link.name not in OWN:
            yield from link.answer_pointers()


def _tell_why(task: Task, value: Json, message: str) -> None:
    for pointer in task.message:
        places = [place for place in _pointers.places(value, pointer) if not is_object(place[0][place[1]])]
        for container, key in places:
            container[key] = message
        if places:
            return
    if task.message and "*" not in task.message[0]:
        put(value, task.message[0], message)


def _write_id(task: Task, value: Json, ids: tuple[str, ...]) -> None:
    if len(ids) != 1:
        return
    pointers = [task.item[1]] if task.item is not None else []
    if task.payload_id is not None and task.item is None:
        pointers.append(task.payload + task.payload_id)
    for pointer in pointers:
        _write(value, pointer, lambda old: _rules.as_type(old, ids[0]))


def _write(value: Json, pointer: str, change: Callable[[Json], Json]) -> None:
    for container, key in list(_pointers.places(value, pointer)):
        container[key] = change(container[key])


def _as_word(old: Json, word: str, unknown: bool) -> Json:
    if is_object(old) or is_list(old) or isinstance(old, bool):
        return old
    if isinstance(old, int | float):
        return UNKNOWN_NUMBER if unknown else _rules.as_type(0, word)
    if isinstance(old, str) and old.isdigit() and unknown:
        return str(UNKNOWN_NUMBER)
    return word


def _as_progress(old: Json, share: float, whole: float) -> Json:
    """In the style of the example: a text with or without %, whole numbers, or a fraction."""
    if isinstance(old, str):
        sign = "%" if old.strip().endswith("%") else ""
        number = share * (100 if sign else whole)
        return f"{number:.2f}" if whole <= 1 and not sign else f"{round(number)}{sign}"
    if isinstance(old, bool) or not isinstance(old, int | float):
        return old
    return round(share * whole, 2) if whole <= 1 else round(share * whole)


def _as_time(old: Json, unix: float) -> Json:
    if isinstance(old, str):
        return str(int(unix))
    return old if isinstance(old, bool) else int(unix)


def _emptied(old: Json) -> Json:
    if isinstance(old, str):
        return ""
    return [] if is_list(old) else None
