"""Adding up the events of a stream to the whole answer, by the rules of the description (`x-sse.accumulate`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._operation import Accumulate
from ._pointer import first

__all__ = ["Accumulator"]

_DEEPEST = 50
"""Levels that are merged: what lies deeper is no text of an answer, and comes whole with one event."""


class _Text(list[str]):
    """Pieces of a text, joined at the end: adding a piece to a string again and again would copy it every time."""


class Accumulator:
    """Takes events one by one and gives the answer they add up to.

    Later values win; a member named in `concat` is joined (texts) or extended (lists); lists of objects with an `index`
    are merged by it, a single object without one with the last of its list.
    """

    __slots__ = ("_concat", "_final", "_rename", "_rule", "_value")

    def __init__(self, rule: Accumulate) -> None:
        self._rule = rule
        self._concat = frozenset(rule.concat)
        self._rename = rule.rename
        self._final = rule.final
        self._value: dict[str, Any] = {}

    def add(self, event: Mapping[str, Any]) -> None:
        """Take one event."""
        if self._final is None:
            self._merge(self._value, event, 0)
        elif isinstance(found := first(event, self._final), dict):
            self._value = found

    def value(self) -> dict[str, Any] | None:
        """The answer so far as JSON; None before anything was received."""
        if not self._value:
            return None
        return {**_joined(self._value, 0), **self._rule.set}

    def _merge(self, target: dict[str, Any], source: Mapping[str, Any], depth: int) -> None:
        for name, value in source.items():
            key = self._rename.get(name, name)
            old = target.get(key)
            if value is None or value == "":
                # An empty value never takes back what was there (ids that come and go, the last chunk's null).
                target.setdefault(key, value)
            elif depth > _DEEPEST:
                target[key] = value
            elif isinstance(value, str) and name in self._concat:
                if isinstance(old, _Text):
                    old.append(value)
                else:
                    target[key] = _Text([old, value] if isinstance(old, str) else [value])
            elif isinstance(value, dict):
                if not isinstance(old, dict):
                    old = target[key] = {}
                self._merge(old, value, depth + 1)
            elif isinstance(value, list):
                target[key] = self._merged_list(old if type(old) is list else [], value, name, depth)  # not a _Text
            else:
                target[key] = value

    def _merged_list(self, target: list[Any], source: list[Any], name: str, depth: int) -> list[Any]:
        if all(isinstance(item, dict) and isinstance(item.get("index"), int) for item in source):
            for item in source:
                same = next(
                    (known for known in target if isinstance(known, dict) and known.get("index") == item["index"]), None
                )
                if same is None:
                    target.append(same := {})
                self._merge(same, item, depth + 1)
            return target
        if name in self._concat:
            target.extend(source)
            return target
        if len(source) == 1 and _goes_on(target, source[0]):
            if source[0].get("id") not in (None, "", target[-1].get("id")):
                target.append({})
            self._merge(target[-1], source[0], depth + 1)
            return target
        return [self._copied(item, depth + 1) for item in source]

    def _copied(self, item: Any, depth: int) -> Any:
        if not isinstance(item, dict):
            return item
        copy: dict[str, Any] = {}  # what comes later is merged into it, and the event belongs to the caller
        self._merge(copy, item, depth)
        return copy


def _goes_on(target: list[Any], item: Any) -> bool:
    """Whether a single object without an index belongs to the list so far: Gemini's only candidate, or a tool call of a
    gateway that leaves the index out and begins each call with its id."""
    if not isinstance(item, dict) or not target or not isinstance(target[-1], dict):
        return False
    return len(target) == 1 or bool(target[-1].get("id"))


def _joined(value: Any, depth: int) -> Any:
    if isinstance(value, _Text):
        return "".join(value)
    if depth > 2 * _DEEPEST:  # a list and its objects are two levels here, and one where they are merged
        return value
    if isinstance(value, dict):
        return {name: _joined(item, depth + 1) for name, item in value.items()}
    if isinstance(value, list):
        return [_joined(item, depth + 1) for item in value]
    return value
