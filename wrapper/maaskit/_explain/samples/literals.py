"""Values as they are written in code: on one line where they fit, else one member a line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Any, NamedTuple

__all__ = ["JSON", "PYTHON", "TYPESCRIPT", "Code", "Dialect", "call", "key", "lines", "python_text"]

_NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_ESCAPES = str.maketrans({character: f"\\x{character:02x}" for character in (*range(32), 127)})
_ESCAPES.update({ord("\\"): "\\\\", ord("\n"): "\\n", ord("\t"): "\\t", ord("\r"): "\\r"})


def python_text(text: str) -> str:
    """A text as Python writes it, in the quotes that the formatter would choose."""
    quote = "'" if '"' in text and text.count("'") < text.count('"') else '"'
    return quote + text.translate(_ESCAPES).replace(quote, f"\\{quote}") + quote


class Code(str):
    """An expression, written as it is."""

    __slots__ = ()


def _python_scalar(value: Any) -> str:
    if isinstance(value, Code):
        return str(value)
    if isinstance(value, PurePath):
        return f"Path({python_text(value.as_posix())})"
    return python_text(value) if isinstance(value, str) else repr(value)


def _json_scalar(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def key(name: str) -> str:
    """The name of a member in TypeScript, in quotes where it needs them."""
    return name if _NAME.fullmatch(name) else _json_scalar(name)


class Dialect(NamedTuple):
    """How a language writes objects and lists."""

    scalar: Callable[[Any], str]
    key: Callable[[str], str]
    indent: str
    padding: str = ""
    """Inside the braces of an object on one line."""
    trailing: str = ","
    """After the last member where each has a line."""


PYTHON = Dialect(_python_scalar, lambda key: f"{python_text(key)}: ", "    ")
JSON = Dialect(_json_scalar, lambda key: f"{_json_scalar(key)}: ", "  ", trailing="")
TYPESCRIPT = Dialect(_json_scalar, lambda name: f"{key(name)}: ", "  ", " ")


def lines(value: Any, dialect: Dialect, *, room: int, taken: int = 0) -> list[str]:
    """The lines of a value.

    Args:
        value: JSON; for Python with paths in it.
        dialect: How it is written.
        room: Columns that there are.
        taken: How many of them other things on its first line take, if that is its only one.
    """
    flat = _flat(value, dialect)
    if not value or not isinstance(value, (dict, list)) or len(flat) + taken <= room:
        return [flat]
    if isinstance(value, dict):
        members = [(dialect.key(key), member) for key, member in value.items()]
        return ["{", *_members(members, dialect, room), "}"]
    return ["[", *_members([("", member) for member in value], dialect, room), "]"]


def call(head: str, arguments: Iterable[tuple[str, Any]], tail: str, dialect: Dialect, *, room: int) -> list[str]:
    """The lines of a call: what stands before its arguments (with the parenthesis), they, and what follows."""
    given = list(arguments)
    flat = head + ", ".join(key + _flat(value, dialect) for key, value in given) + tail
    if not given or len(flat) <= room:
        return [flat]
    return [head, *_members(given, dialect, room), tail]


def _members(members: list[tuple[str, Any]], dialect: Dialect, room: int) -> list[str]:
    found: list[str] = []
    inner = room - len(dialect.indent)
    for key, value in members:
        first, *rest = lines(value, dialect, room=inner, taken=len(key) + 1)
        found += [f"{dialect.indent}{key}{first}", *(dialect.indent + line for line in rest)]
        found[-1] += ","
    found[-1] = found[-1].removesuffix(",") + dialect.trailing
    return found


def _flat(value: Any, dialect: Dialect) -> str:
    if isinstance(value, dict) and value:
        inner = ", ".join(dialect.key(key) + _flat(member, dialect) for key, member in value.items())
        return f"{{{dialect.padding}{inner}{dialect.padding}}}"
    if isinstance(value, dict):
        return "{}"
    if isinstance(value, list):
        return f"[{', '.join(_flat(member, dialect) for member in value)}]"
    return dialect.scalar(value)
