"""What a terminal showed, with times: asciicast v2, the form that asciinema plays."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

__all__ = ["Cast"]


@dataclass(frozen=True)
class Cast:
    """A recording of a terminal.

    Attributes:
        columns: How wide the terminal was.
        rows: How high it was.
        events: What was written when: seconds since the beginning, and the text with its escape sequences.
    """

    columns: int
    rows: int
    events: tuple[tuple[float, str], ...]

    def dumps(self) -> str:
        """The text of a `.cast` file."""
        header = {"version": 2, "width": self.columns, "height": self.rows}
        lines = [header, *([round(at, 3), "o", text] for at, text in self.events)]
        return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)

    @classmethod
    def loads(cls, text: str) -> Cast:
        """From the text of a `.cast` file. Raises ValueError for another version."""
        header, *events = (json.loads(line) for line in text.splitlines())
        if header.get("version") != 2:
            raise ValueError("not a recording in asciicast v2")
        return cls(header["width"], header["height"], tuple((at, data) for at, kind, data in events if kind == "o"))

    def shortened(self, idle: float) -> Cast:
        """The same without the pauses that are longer than `idle` seconds; these take so long."""
        events, now, before = [], 0.0, 0.0
        for at, text in self.events:
            now += min(at - before, idle)
            before = at
            events.append((now, text))
        return replace(self, events=tuple(events))
