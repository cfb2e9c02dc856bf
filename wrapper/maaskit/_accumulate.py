"""Adding up the events of a stream to the whole answer, by the rules of the description (`x-sse.accumulate`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ._operation import Accumulate
from ._pointer import first

__all__ = ["Accumulator", "Text"]

_MANY: Final = 512
"""Pieces of a text that stay apart: of a million, no one wants to pay the memory."""


class Text(list[str]):
    """Pieces of a text, joined at the end and where many have gathered: adding a piece to a string again and again would
    copy it every time."""

    _joined = 0

    def add(self, piece: str) -> None:
        """Take the next piece."""
        is_long = len(piece) >= _MANY  # not copied: the text of the stream may hold the same
        if (is_long and len(self) > self._joined) or len(self) - self._joined >= _MANY:
            self[self._joined :] = ["".join(self[self._joined :])]
            self._joined = len(self)
        self.append(piece)
        self._joined += is_long


class _Indexed(list[Any]):
    """Objects with an `index`; `at` finds them by it."""

    def __init__(self, known: list[Any]) -> None:
        super().__init__(known)
        self.at: dict[int, dict[str, Any]] = {}
        for item in known:
            if isinstance(item, dict) and isinstance(index := item.get("index"), int):
                self.at.setdefault(index, item)


class Accumulator:
    """Takes events one by one and gives the answer they add up to.

    Later values win; a member named in `concat` is joined (texts) or extended (lists); lists of objects with an `index`
    are merged by it, a single object without one with the last of its list.
    """

    __slots__ = ("_concat", "_final", "_rename", "rule", "state")

    state: dict[str, Any]
    """The answer so far, with texts as `Text`."""

    def __init__(self, rule: Accumulate) -> None:
        self.rule = rule
        self._concat = frozenset(rule.concat)
        self._rename = rule.rename
        self._final = rule.final
        self.state = {}

    def add(self, event: Mapping[str, Any]) -> None:
        """Take one event."""
        if self._final is None:
            self._merge(self.state, event)
        elif isinstance(found := first(event, self._final), dict):
            self.state = found

    def value(self) -> dict[str, Any] | None:
        """The answer so far as JSON; None before anything was received."""
        if not self.state:
            return None
        return {**_joined(self.state), **self.rule.set}

    def _merge(self, target: dict[str, Any], source: Mapping[str, Any]) -> None:
        for name, value in source.items():
            key = self._rename.get(name, name)
            old = target.get(key)
            if value is None or value == "":
                # An empty value never takes back what was there (ids that come and go, the last chunk's null).
                target.setdefault(key, value)
            elif isinstance(value, str) and name in self._concat:
                if isinstance(old, Text):
                    old.add(value)
                else:
                    target[key] = Text([old, value] if isinstance(old, str) else [value])
            elif isinstance(value, dict):
                if not isinstance(old, dict):
                    old = target[key] = {}
                self._merge(old, value)
            elif isinstance(value, list):
                known = old if isinstance(old, list) and not isinstance(old, Text) else []
                target[key] = self._merged_list(known, value, name)
            else:
                target[key] = value

    def _merged_list(self, target: list[Any], source: list[Any], name: str) -> list[Any]:
        if all(isinstance(item, dict) and isinstance(item.get("index"), int) for item in source):
            indexed = target if isinstance(target, _Indexed) else _Indexed(target)
            for item in source:
                same = indexed.at.get(item["index"])
                if same is None:
                    indexed.append(same := {})
                    indexed.at[item["index"]] = same
                self._merge(same, item)
            return indexed
        if name in self._concat:
            target.extend(source)
            return target
        if len(source) == 1 and _goes_on(target, source[0]):
            if source[0].get("id") not in (None, "", target[-1].get("id")):
                target.append({})
            self._merge(target[-1], source[0])
            return target
        return [self._copied(item) for item in source]

    def _copied(self, item: Any) -> Any:
        if not isinstance(item, dict):
            return item
        copy: dict[str, Any] = {}  # what comes later is merged into it, and the event belongs to the caller
        self._merge(copy, item)
        return copy


def _goes_on(target: list[Any], item: Any) -> bool:
    """Whether a single object without an index belongs to the list so far: Gemini's only candidate, or a tool call of a
    gateway that leaves the index out and begins each call with its id."""
    if not isinstance(item, dict) or not target or not isinstance(target[-1], dict):
        return False
    return len(target) == 1 or bool(target[-1].get("id"))


def _joined(value: Any) -> Any:
    if isinstance(value, Text):
        return "".join(value)
    if isinstance(value, dict):
        return {name: _joined(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_joined(item) for item in value]
    return value
