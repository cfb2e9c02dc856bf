"""`x-mock` rules: values of an answer that the mock copies or makes from the request, and what chooses its example."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence

from . import _generate, _pointers
from ._events import compact
from ._values import Json, Received, is_object

Rule = Mapping[str, Json]


def apply(rules: Sequence[Rule], answers: Sequence[Json], received: Received, event: str | None = None) -> list[Json]:
    """Copies of the answers (one answer, or the events of a stream) with the rules applied in order.

    A rule writes only where the answer has its target, and only to the events that it names, if it names any; `event`
    points to the name of an event. JSON text that a rule makes is spread over its targets in the events of a stream,
    so that the pieces put together are the text. What it makes in place of an object is one, or is left out.
    """
    changed = copy.deepcopy(list(answers))
    for rule in rules:
        if "set" not in rule:
            continue
        condition = rule.get("when")
        if condition is not None and source(received, str(condition)) is _pointers.MISSING:
            continue
        meant = [answer for answer in changed if "events" not in rule or _name(answer, event) in rule["events"]]
        places = [place for answer in meant for place in _pointers.places(answer, str(rule["set"]))]
        value = _value(rule, received)
        if value is _pointers.MISSING or not places:
            continue
        pieces = _spread(value, len(places)) if rule.get("as") == "json" and len(answers) > 1 else [value] * len(places)
        for (container, key), piece in zip(places, pieces, strict=True):
            if "make" in rule and is_object(container[key]) and not is_object(piece):
                continue  # a schema of the user's need not describe the object that belongs here
            sent = "copy" in rule and not str(rule["copy"]).startswith("/")
            container[key] = as_type(container[key], piece) if sent else copy.deepcopy(piece)
    return changed


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
    """The request's value that a pointer names, of the body or by `path/<name>`, `query/<name>`; MISSING if none."""
    for word, values in (("path/", received.path), ("query/", received.query)):
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


def _spread(text: str, count: int) -> list[str]:
    size = -(-len(text) // count)
    return [text[index * size : (index + 1) * size] for index in range(count)]
