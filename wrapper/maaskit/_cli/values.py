"""From the text of a flag to a value, by the schema of its field."""

from __future__ import annotations

import base64
import mimetypes
import sys
from pathlib import Path
from typing import Any

from maaskit._inputs import names_a_file
from maaskit._json import loads

from .checking import kind_name, problems
from .description import Schema, items, variants
from .options import UsageError
from .texts import text

__all__ = ["from_json", "interpret", "load", "local_file", "upload"]

_ENCODED = ("base64:", "data:")


def load(given: str, where: str, stdin: list[str]) -> str:
    """The text that a flag means: itself, a file's (`@path`, `@base64:path`, `@data:path`) or standard input's (`-`).

    Args:
        given: As it stands in the command line. `@@` stands for one `@`.
        where: The field, for errors.
        stdin: Who has read standard input; it can be read once.

    Raises:
        UsageError: There is no such file, or it is no text.
    """
    if given.startswith("@@"):
        return given[1:]
    if given == "-":
        return _text(_stdin(where, stdin), "-", where)
    if not given.startswith("@"):
        return given
    for form in _ENCODED:
        if given[1:].startswith(form):
            path = given[1 + len(form) :]
            encoded = base64.b64encode(_bytes(path, where)).decode()
            kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
            return encoded if form == "base64:" else f"data:{kind};base64,{encoded}"
    return _text(_bytes(given[1:], where), given[1:], where)


def local_file(given: str, where: str, stdin: list[str]) -> Any:
    """The file that a flag means for a field that takes one beside text: `@path`, or `-`; None for a text.

    Raises:
        UsageError: There is no such file, or the `@` is missing.
    """
    if given == "-" or (given.startswith("@") and not given[1:].startswith(("@", *_ENCODED))):
        found = upload(given, where, stdin)
        return Path(found) if isinstance(found, str) else found
    if names_a_file(given):
        raise UsageError(text("file without @", field=where, path=given))
    return None


def upload(given: str, where: str, stdin: list[str]) -> Any:
    """The file that a flag names, for an upload: `@path`, `path`, or `-` for standard input.

    Raises:
        UsageError: There is no such file.
    """
    if given == "-":
        _once(where, stdin)
        return "stdin", sys.stdin.buffer
    path = given[1:] if given.startswith("@") else given
    if not Path(path).is_file():
        raise UsageError(text("no file", field=where, path=path))
    return path


def from_json(given: str, where: str) -> Any:
    """The value of a JSON text.

    Raises:
        UsageError: It is none.
    """
    try:
        return loads(given)
    except ValueError as error:
        raise UsageError(text("no JSON", field=where, error=error)) from error


def interpret(given: str, schema: Schema, where: str, *, lenient: bool = False) -> Any:
    """The value that a text means for a field. Of several types that would do, the first of the description is taken;
    lists and objects are recognised by their first character.

    Raises:
        UsageError: It fits no type that the field takes; not if `lenient`.
    """
    choices = list(variants(schema))
    kinds = [one.get("type") for one in choices]
    if given.lstrip()[:1] in ("{", "[") and (container := _container(given, choices, where)) is not None:
        return container[0]
    for choice in choices:
        if given in choice.get("enum", ()) or given == choice.get("const"):
            return given
    for kind in kinds:
        if (found := _simple(given, kind)) is not None:
            return found[0]
    if "array" in kinds:
        inner = items(schema)
        return [interpret(given, inner or {}, where, lenient=lenient)]
    if lenient:
        return _any(given)
    raise UsageError(text("wrong type", field=where, wanted=kind_name(schema), value=given[:60]))


def _container(given: str, choices: list[Schema], where: str) -> tuple[Any] | None:
    wanted = "object" if given.lstrip()[0] == "{" else "array"
    fitting = [one for one in choices if one.get("type") in (wanted, None)]
    may_be_text = any(one.get("type") == "string" for one in choices)
    if not fitting:
        return None
    try:
        value = from_json(given, where)
    except UsageError:
        if may_be_text:
            return None
        raise
    if may_be_text and all(problems(one, value, where) for one in fitting):
        return None
    return (value,)


def _simple(given: str, kind: str | None) -> tuple[Any] | None:
    """The value of a text as one type, in a tuple; None when it is no such value."""
    if kind == "string":
        return (given,)
    if kind is None:
        return (_any(given),)
    if kind in ("boolean", "null"):
        words = {"true": True, "false": False} if kind == "boolean" else {"null": None}
        return (words[given],) if given in words else None
    if kind in ("integer", "number"):
        value = _number(given)
        if value is None or (kind == "integer" and isinstance(value, float) and not value.is_integer()):
            return None
        return (int(value) if kind == "integer" else value,)
    return None


def _number(given: str) -> int | float | None:
    value = _any(given)
    return None if isinstance(value, bool) or not isinstance(value, (int, float)) else value


def _any(given: str) -> Any:
    try:
        return loads(given)
    except ValueError:
        return given


def _text(data: bytes, path: str, where: str) -> str:
    try:
        read = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(text("no text", field=where, path=path)) from error
    return read.removesuffix("\n").removesuffix("\r")  # as `$(cat file)` does; editors end every file with one


def _bytes(path: str, where: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise UsageError(text("no file", field=where, path=path) + f" ({error.strerror})") from error


def _stdin(where: str, stdin: list[str]) -> bytes:
    _once(where, stdin)
    return sys.stdin.buffer.read()


def _once(where: str, stdin: list[str]) -> None:
    if stdin:
        raise UsageError(text("stdin twice", field=where, other=stdin[0]))
    stdin.append(where)
