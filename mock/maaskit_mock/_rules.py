"""`x-mock` rules: values of an answer that the mock copies or makes from the request."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence

from . import _generate, _pointers
from ._events import compact
from ._values import Json, Received

Rule = Mapping[str, Json]


def apply(rules: Sequence[Rule], answers: Sequence[Json], received: Received) -> list[Json]:
    """Copies of the answers (one answer, or the events of a stream) with the rules applied in order.

    A rule writes only where the answer has its target. JSON text that a rule makes is spread over the targets of a stream,
    so that the pieces put together are the text.
    """
    changed = copy.deepcopy(list(answers))
    for rule in rules:
        condition = rule.get("when")
        if condition is not None and source(received, str(condition)) is _pointers.MISSING:
            continue
        places = [place for answer in changed for place in _pointers.places(answer, str(rule.get("set", "")))]
        value = _value(rule, received)
        if value is _pointers.MISSING or not places:
            continue
        pieces = _spread(value, len(places)) if rule.get("as") == "json" and len(answers) > 1 else [value] * len(places)
        for (container, key), piece in zip(places, pieces, strict=True):
            container[key] = copy.deepcopy(piece)
    return changed


def source(received: Received, pointer: str) -> Json:
    """The value of the request that a pointer names: of the body, or `path/<name>`, `query/<name>`; MISSING without one."""
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
