"""Orders by name: `name;key=number;..., name=which, ...`, as headers, prompts and options give them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ._values import Refusal

Options = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Order:
    """One thing that was asked for, with its options."""

    name: str
    options: Options
    text: str
    which: str = ""
    """What was said of it after `=`, where it is one of many."""


@dataclass(frozen=True, slots=True)
class Menu:
    """What can be ordered: the options of each name with their defaults."""

    noun: str
    code: str
    source: str
    """Where orders come from, for the `param` of a refusal."""
    entries: Mapping[str, Options]
    longest: float
    """The largest number that an option may have."""
    named: frozenset[str] = frozenset()
    """Names that say which, as `name=which`."""

    def parse(self, text: str) -> list[Order]:
        """The orders in a text. Refuses unknown names and options with 400."""
        return [self._order(piece.strip()) for piece in text.split(",") if piece.strip()]

    def _order(self, text: str) -> Order:
        first, *settings = (piece.strip() for piece in text.split(";"))
        name, which = first, ""
        if "=" in first and (head := first.partition("=")[0].strip()) in self.named:
            name, which = head, first.partition("=")[2].strip()
        if name not in self.entries:
            raise self._bad(f"no {self.noun} {name[:40]!r}; the mock knows: {', '.join(self.entries)}")
        if name in self.named and not which:
            raise self._bad(f"the {self.noun} {name} must say which, as {name}=<name>")
        options = dict(self.entries[name])
        for setting in filter(None, settings):
            key, _, value = (part.strip() for part in setting.partition("="))
            if key == "id":  # keeps the counts of two tests apart
                continue
            if key not in options:
                known = ", ".join((*options, "id"))
                raise self._bad(f"the {self.noun} {name} has no option {key[:40]!r}; it has: {known}")
            options[key] = self._number(key, value)
        return Order(name, options, text, which)

    def _number(self, key: str, text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not 0 <= value <= self.longest:
            limit = f"{self.longest:.15g}"
            raise self._bad(f"the {self.noun} option {key} must be a number from 0 to {limit}, not {text[:40]!r}")
        return value

    def _bad(self, message: str) -> Refusal:
        return Refusal(400, message, code=self.code, param=self.source)
