"""What people and programs get to see: JSON and text on standard output, everything else on standard error."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from maaskit._binary import BinaryContent

__all__ = ["Output", "age", "as_json", "columns", "note", "say", "table", "terminal_width", "wrapped"]

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_TOKEN = re.compile(r"\s+|[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+")


def say(line: str = "") -> None:
    """Print a line on standard output."""
    _write(sys.stdout, f"{line}\n")


def note(line: str) -> None:
    """Print a line on standard error."""
    sys.stdout.flush()  # in the order in which it was said
    _write(sys.stderr, f"{line}\n")
    sys.stderr.flush()


def as_json(value: Any, *, pretty: bool) -> str:
    """JSON: indented for people, on one line for programs."""
    if pretty:
        return json.dumps(value, ensure_ascii=False, indent=2)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Output:
    """Where the answer of a call goes: standard output, or a file."""

    def __init__(self, path: str | None, *, raw: bool = False) -> None:
        self._path = None if path in (None, "-") else Path(str(path))
        self._file: IO[str] | None = None
        self._terminal = self._path is None and sys.stdout.isatty()
        self._pretty = self._terminal and not raw

    @property
    def takes_bytes(self) -> bool:
        """Whether bytes can go there: not to a terminal."""
        return not self._terminal

    def value(self, value: Any, *, pretty: bool = True) -> None:
        """Write a JSON value; over several lines only on a terminal, and only if `pretty`."""
        self.text(as_json(value, pretty=pretty and self._pretty) + "\n")

    def text(self, text: str) -> None:
        """Write text, as it comes."""
        if self._path is None:
            _write(sys.stdout, _CONTROL.sub("�", text) if self._terminal else text)
            sys.stdout.flush()
            return
        if self._file is None:
            self._file = open(self._path, "w", encoding="utf-8", errors="surrogatepass")  # noqa: SIM115  # see close
        self._file.write(text)

    def bytes(self, content: BinaryContent) -> None:
        """Write bytes, to a file whole or not at all."""
        if self._path is not None:
            content.save(self._path)
            return
        sys.stdout.flush()
        sys.stdout.buffer.write(content.content)
        sys.stdout.buffer.flush()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a table, its columns as wide as their widest cell."""
    every = [list(head), *([*row] for row in rows)]
    widths = [max(columns(row[column]) for row in every) for column in range(len(head))]
    for row in every:
        cells = [cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True)]
        yield "  ".join(cells).rstrip()


def wrapped(text: str, indent: int = 0, first: str = "") -> str:
    """Text in lines that fit the terminal, all but the first indented. Chinese breaks between any two characters.

    Args:
        text: The text.
        indent: Spaces before each line but the first.
        first: What stands in the first line before the text; when it is too long for the indent, on a line of its own.
    """
    width = max(terminal_width(), indent + 30)
    if not text.strip():
        return first.rstrip()
    gap = indent - columns(first) if first else 0
    lines = [first + " " * gap] if gap >= 0 else [first, " " * indent]
    empty = True
    for token in _TOKEN.findall(" ".join(text.split())):
        if (
            not empty
            and columns(lines[-1]) + columns(token.rstrip()) > width
            and unicodedata.category(token[0])[0] != "P"
        ):
            lines.append(" " * indent)
            empty = True
        if empty and token.isspace():
            continue
        lines[-1] += token
        empty = False
    return "\n".join(line.rstrip() for line in lines)


def terminal_width() -> int:
    """Columns to write in: those of the terminal, 120 at most; 100 where there is none."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return 100
    return min(shutil.get_terminal_size((100, 24)).columns, 120)


def age(seconds: float) -> str:
    """A span of time, short: `45s`, `12m`, `3h`, `5d`."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds >= size:
            return f"{seconds // size:.0f}{unit}"
    return f"{max(seconds, 0):.0f}s"


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _write(stream: Any, text: str) -> None:
    try:
        stream.write(text)
    except UnicodeEncodeError:  # a terminal of another age, lone surrogates
        encoding = stream.encoding or "ascii"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
