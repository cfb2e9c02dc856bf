"""What the events of a stream add up to: the text, and the whole answer. Pure.

Adding an event up takes longer than decoding it, and nearly all events of an answer differ in one text only. So events are
compared (by Python's own ==, in C) with the first of their run: those that are equal but for that text leave it behind,
and the run is added up as one event with all of its text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ._accumulate import Accumulator, Text
from ._operation import Accumulate, EventStream, Terminal
from ._pointer import first, values

__all__ = ["Run", "Totals", "matches"]

_MANY: Final = 512
"""Pieces of text that may wait to be joined."""
_PATIENCE: Final = 64
"""Events that are not looked at, at most, after those of which no other one was equal to the next."""

Steps = tuple[str | int, ...]


class Totals:
    """Adds events up.

    Attributes:
        run: The events that are equal but for a text. Whoever takes an event asks it first (`Run.goes_on`), then adds.
    """

    __slots__ = ("_accumulator", "_alone", "_fixed", "_rule", "_skip", "_text", "_when", "run")

    def __init__(self, stream: EventStream, fixed: frozenset[str]) -> None:
        """`fixed`: members of events that decide more than the sum: they are the same throughout a run."""
        self.run: Run | None = None
        self._accumulator = Accumulator(stream.accumulate) if stream.accumulate else None
        self._rule = stream.text
        self._when: Terminal | None = stream.text.when if stream.text else None
        self._fixed = fixed | ({_root(self._when.pointer)} if self._when else set())
        self._text = Text()
        self._alone = self._skip = 0

    @property
    def text(self) -> str:
        """The text so far."""
        self._settle()
        return "".join(self._text)

    def value(self) -> dict[str, Any] | None:
        """The answer so far as JSON; None before anything came or where there is no rule for it."""
        self._settle()
        return self._accumulator.value() if self._accumulator else None

    def state(self) -> Mapping[str, Any]:
        """`value` for a look at its marks: its texts are not put together."""
        self._settle()
        return self._accumulator.state if self._accumulator else {}

    def add(self, event: dict[str, Any]) -> None:
        """Take an event that the run does not go on with."""
        if self.run is not None:
            self._settle()
            self._alone = 0 if self.run.added > 1 else min(2 * self._alone + 1, _PATIENCE)
            self._skip, self.run = self._alone, None
        if self._skip:
            self._skip -= 1
        elif self._accumulator is not None or self._rule is not None:
            self.run = self._begun(event)
        if self.run is None:
            self._add(event)

    def trim(self) -> None:
        """Join what waits, when it is much."""
        if self.run is not None and len(self.run.pieces) >= _MANY:
            self._settle()

    def _settle(self) -> None:
        """Add up what the run has left: one event with all of its text."""
        if self.run is not None and self.run.pieces:
            self._add(self.run.joined())

    def _add(self, event: dict[str, Any]) -> None:
        if self._accumulator is not None:
            self._accumulator.add(event)
        for text in self._texts(event):
            self._text.add(text)

    def _texts(self, event: dict[str, Any]) -> list[str]:
        rule = self._rule
        if rule is None or (rule.when is not None and not matches(event, rule.when)):
            return []
        return [text for text in values(event, rule.pointer) if isinstance(text, str) and text]

    def _begun(self, event: dict[str, Any]) -> Run | None:
        """A run that begins with an event, if adding equal ones up one by one is the same as adding them at once: there is
        one text that is joined, all lists on the way to it go by index, and nothing else grows."""
        rule = self._accumulator.rule if self._accumulator else None
        merging = rule if rule is not None and rule.final is None else None
        if rule is not None and rule.final is not None and isinstance(first(event, rule.final), dict):
            return None
        if merging is not None:
            found = list(_growing(event, merging))
        else:
            texts = self._texts(event)
            found = [steps for steps, text in _leaves(event) if any(text is one for one in texts)] if texts else []
        if len(found) != 1 or found[0] is None or found[0][0] in self._fixed:
            return None
        run = Run(event, found[0], self._kept(merging))
        counted = run.counted(self._texts)
        return run if counted is not None and counted == len(self._texts(event)) else None

    def _kept(self, rule: Accumulate | None) -> frozenset[str]:
        renamed = {*rule.rename, *rule.rename.values(), *rule.concat} if rule else set[str]()
        return self._fixed | renamed | ({_root(self._rule.pointer)} if self._rule else set())


class Run:
    """Events that are equal but for one text, and for plain members that change from event to event (numbers, padding).

    Attributes:
        pieces: The texts that are not added up yet.
        added: How many pieces were added up.
    """

    __slots__ = ("_fixed", "_holder", "_last", "_loose", "_steps", "_template", "added", "pieces")

    def __init__(self, event: dict[str, Any], steps: Steps, fixed: frozenset[str]) -> None:
        self._template: Any = _copied(event)  # the event belongs to the caller
        self._fixed = fixed
        self._steps = steps
        *way, self._last = steps
        holder = self._template
        for step in way:
            holder = holder[step]
        self._holder: Any = holder
        self._loose: tuple[str, ...] = ()
        self.pieces: list[str] = [holder[self._last]]
        self.added = 0

    def goes_on(self, event: Any) -> bool:
        """Whether an event belongs to the run; if so, it is taken."""
        piece = event
        try:
            for step in self._steps:
                piece = piece[step]
        except (LookupError, TypeError):
            return False
        if type(piece) is not str or not piece:
            return False
        self._holder[self._last] = piece
        if self._template != event and not self._loosened(event):
            return False
        self.pieces.append(piece)
        return True

    def joined(self) -> dict[str, Any]:
        """The event that stands for all whose texts wait."""
        self.added += len(self.pieces)
        self._holder[self._last] = "".join(self.pieces)
        self.pieces = []
        event: dict[str, Any] = self._template
        return event

    def counted(self, texts: Any) -> int | None:
        """How many texts of the event are the one of the run; None if there are others, which would be lost."""
        self._holder[self._last] = mark = "\0mark"
        found = texts(self._template)
        self._holder[self._last] = self.pieces[0]
        return len(found) if all(text is mark for text in found) and len(found) <= 1 else None

    def _loosened(self, event: Any) -> bool:
        """Whether an event differs in plain members of its own only: of these the last value counts."""
        template = self._template
        if type(event) is not dict or event.keys() != template.keys():
            return False
        changed = [name for name, value in event.items() if template[name] != value]
        if not all(
            name not in self._fixed and _is_plain(event[name]) and _is_plain(template[name]) for name in changed
        ):
            return False
        for name in changed:
            template[name] = event[name]
        return True


def matches(value: Any, rule: Terminal) -> bool:
    """Whether an event is one of those that a rule names."""
    return first(value, rule.pointer) in rule.values


def _growing(value: Any, rule: Accumulate, steps: Steps = ()) -> Iterator[Steps | None]:
    """The way to each text that is joined, as `Accumulator` goes; None for whatever else makes a difference each time."""
    for name, member in value.items():
        if rule.rename.get(name, name) != name and rule.rename[name] in value:
            yield None
        if name in rule.concat and member and isinstance(member, (str, list)):
            yield (*steps, name) if isinstance(member, str) else None
        elif isinstance(member, dict):
            yield from _growing(member, rule, (*steps, name))
        elif isinstance(member, list):
            items = [item for item in member if isinstance(item, dict)]
            found = [way for at, item in enumerate(items) for way in _growing(item, rule, (*steps, name, at))]
            indexed = len(items) == len(member) and all(isinstance(item.get("index"), int) for item in items)
            yield from found if indexed or not found else [None]


def _leaves(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """All texts, each with the way to it."""
    if isinstance(value, str):
        if value and steps:
            yield steps, value
    elif isinstance(value, (dict, list)):
        for step, member in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(member, (*steps, step))


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(member) for name, member in value.items()}
    return [_copied(member) for member in value] if isinstance(value, list) else value


def _is_plain(value: Any) -> bool:
    return type(value) in (str, int, float) and value != ""


def _root(pointer: str) -> str:
    return pointer.split("/")[1] if pointer else ""
