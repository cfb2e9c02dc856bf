"""What a terminal shows at one time."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Frame", "Row", "Run"]


@dataclass(frozen=True)
class Run:
    """Characters of one look that stand next to each other.

    Attributes:
        column: Where the first stands.
        cells: How many cells they fill; a Chinese character fills two.
        text: The characters.
        colour: A name of the terminal's palette, or six hexadecimal digits.
        bold: Are they bold?
    """

    column: int
    cells: int
    text: str
    colour: str
    bold: bool

    @property
    def wide(self) -> bool:
        """Do its characters fill two cells each?"""
        return self.cells > len(self.text)


Row = tuple[Run, ...]


@dataclass(frozen=True)
class Frame:
    """What the terminal shows from a time on; `cursor` is its column and row, or None where it is hidden."""

    at: float
    rows: tuple[Row, ...]
    cursor: tuple[int, int] | None
