"""`x-mock` rules: values of an answer that the mock copies or makes from the request, and what chooses its example."""

from __future__ import annotations

import base64
import binascii
import copy
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from . import _generate, _pointers
from ._events import compact
from ._values import Json, Received, is_list, is_object

Rule = Mapping[str, Json]
LONGEST_LIST = 4096
_FLOAT = 4  # bytes


def apply(
    rules: Sequence[Rule], answers: Sequence[Json], received: Received, event: str | None = None
) -> Sequence[Json]:
    """The answers (one answer, or the events of a stream), which are changed by the rules in order: copies of the examples.

    A rule writes only where the answer has its target, and only to the events that it names, if it names any; `event`
    points to the name of an event. JSON text that a rule makes is spread over its targets in the events of a stream,
    so that the pieces put together are the text. What it makes in place of an object is one, or is left out.
    """
    for rule in rules:
        if "first" in rule:
            received = _ordered(rule, received)
        if "set" not in rule:
            continue
        condition = rule.get("when")
        if condition is not None and source(received, str(condition)) is _pointers.MISSING:
            continue
        meant = [answer for answer in answers if "events" not in rule or _name(answer, event) in rule["events"]]
        places = [place for answer in meant for place in _pointers.places(answer, str(rule["set"]))]
        if "count" in rule:
            _repeat(places, [_number(source(received, pointer)) for pointer in rule["count"]], rule.get("number"))
            continue
        value = _value(rule, received)
        if value is _pointers.MISSING or not places:
            continue
        pieces = _spread(value, len(places)) if rule.get("as") == "json" and len(answers) > 1 else [value] * len(places)
        for (container, key), piece in zip(places, pieces, strict=True):
            if "make" in rule and is_object(container[key]) and not is_object(piece):
                continue  # a schema of the user's need not describe the object that belongs here
            sent = "copy" in rule and not str(rule["copy"]).startswith("/")
            container[key] = as_type(container[key], piece) if sent else copy.deepcopy(piece)
    return answers


def as_type(old: Json, new: Json) -> Json:
    """The new value; text of digits as a number where the old value is one: parameters are texts on the wire."""
    number = isinstance(old, int) and not isinstance(old, bool)
    return int(new) if number and isinstance(new, str) and new.isdecimal() and new.isascii() else new


def deciding(rules: Sequence[Rule]) -> list[str]:
    """The request pointers that decide which example answers, in order."""
    return [str(rule["choose"]) for rule in rules if "choose" in rule]


def _name(event: Json, pointer: str | None) -> Json:
    return _pointers.get(event, pointer) if pointer is not None else None


def source(received: Received, pointer: str) -> Json:
    """The request's value that a pointer names: of the body, or by `path/<name>`, `query/<name>`, `size/<name>` (bytes of
    a file); MISSING if none."""
    for word, values in (("path/", received.path), ("query/", received.query), ("size/", received.size)):
        if pointer.startswith(word):
            return values.get(pointer.removeprefix(word), _pointers.MISSING)
    return _pointers.get(received.body, pointer)


def _value(rule: Rule, received: Received) -> Json:
    value = source(received, str(rule["copy"])) if "copy" in rule else _pointers.MISSING
    if "make" in rule:
        schema = source(received, str(rule["make"]))
        value = _pointers.MISSING if schema is _pointers.MISSING else _generate.from_foreign(schema)
    if rule.get("as") == "json" and value is not _pointers.MISSING:
        return compact(value)
    return value


def _ordered(rule: Rule, received: Received) -> Received:
    """The request with those members of a list first that have the name which it asks for elsewhere."""
    named, listed = source(received, str(rule["named"])), str(rule["first"])
    if named is _pointers.MISSING or not is_list(source(received, listed)):
        return received
    body = copy.deepcopy(received.body)
    members = _pointers.get(body, listed)
    members.sort(key=lambda member: _pointers.get(member, str(rule["by"])) != named)
    return replace(received, body=body)


def _number(value: Json) -> int | None:
    """How many things a request is about: a number of them, or a list. A list of numbers is one thing: tokens."""
    if is_list(value):
        return 1 if value and all(isinstance(item, int) for item in value) else len(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _repeat(places: Sequence[tuple[Json, str | int]], counts: Sequence[int | None], number: Json) -> None:
    """Give the lists at the places so many members: the last one again and again, numbered where a member counts them.

    A text is the base64 of a list of 32-bit floats. Several counts are multiplied.
    """
    known = [count for count in counts if count is not None]
    count = math.prod(known)
    if not known or not 0 < count <= LONGEST_LIST:
        return
    for container, key in places:
        old = container[key]
        if is_list(old) and old:
            container[key] = [copy.deepcopy(old[min(at, len(old) - 1)]) for at in range(count)]
            for at, member in enumerate(container[key]):
                if number is not None and is_object(member) and number in member:
                    member[number] = at
        elif isinstance(old, str):
            container[key] = _repeated_floats(old, count)


def _repeated_floats(text: str, count: int) -> str:
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error:
        return text
    return base64.b64encode((data + data[-_FLOAT:] * count)[: count * _FLOAT]).decode()


def _spread(text: str, count: int) -> list[str]:
    size = -(-len(text) // count)
    return [text[index * size : (index + 1) * size] for index in range(count)]
