"""What people have instead of what the wire wants: local files, numbers for texts, pairs of numbers.

The table of operations says where (`x-media` and `x-value` of the description). Nothing of the user's is changed: what
has to be different is copied.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ._errors import InvalidRequestError
from ._files import InlineFile
from ._model import UNSET, Model, members, plain
from ._operation import Body, Media, Value

__all__ = ["Conversion", "is_file", "names_a_file"]

_NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_PREFIX = re.compile(r"data:[^,;\s]*(;[^,;\s]+)*;base64,", re.IGNORECASE)
_BASE64 = re.compile(r"([A-Za-z0-9+/_-]{4})*([A-Za-z0-9+/_-]{2,3}=*)?")
_SHORTEST_BASE64 = 64
"""No file that a model could read is shorter, but names are."""
_LONGEST_PATH = 4096

_Path = tuple[Any, Any] | None
"""Where a value stands: (path of what it is in, its name or index)."""


class _Node:
    """A place of the body from which others are reached."""

    __slots__ = ("members", "rule")

    def __init__(self) -> None:
        self.rule: Media | Value | None = None
        self.members: dict[str, _Node] = {}


_trees: dict[int, tuple[Body, _Node]] = {}
"""By identity: a body of the table is always the same object, and to hash it takes longer than to send a short question."""


def _tree(body: Body) -> _Node:
    found = _trees.get(id(body))
    if found is None:
        found = _trees[id(body)] = body, _grown((*body.media, *body.values))
    return found[1]


def _grown(rules: tuple[Media | Value, ...]) -> _Node:
    root = _Node()
    for rule in rules:
        node = root
        for token in rule.pointer.split("/")[1:]:
            node = node.members.setdefault(token.replace("~1", "/").replace("~0", "~"), _Node())
        node.rule = rule
    return root


class Conversion:
    """One body, on its way to the wire. `files` are the local files that it holds, in the order in which they stand there."""

    def __init__(self, label: str, body: Body) -> None:
        """`label`: the call, for errors."""
        self.files: list[InlineFile] = []
        self._label = label
        self._root = _tree(body)

    def json(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The body as JSON types, but for its `files`.

        Raises:
            InvalidRequestError: A value can't be what its place wants.
        """
        return self._members(body, self._root, None, plain)

    def parts(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The members of a multipart body; those that no rule is about stay as they are."""
        return self._members(body, self._root, None, lambda value: value)

    def _members(self, value: Mapping[str, Any], node: _Node, at: _Path, other: Callable[[Any], Any]) -> dict[str, Any]:
        known, item = node.members, node.members.get("*")
        found = {}
        for name, member in value.items():
            inner = known.get(name, item)
            if inner is not None:
                if member is not UNSET:
                    found[name] = self._converted(member, inner, (at, name))
            elif member is not UNSET:
                found[name] = other(member)
        return found

    def _converted(self, value: Any, node: _Node, at: _Path) -> Any:
        if node.rule is not None:
            if isinstance(node.rule, Media):
                if is_file(value) or (isinstance(value, tuple) and _is_named(value, node)):
                    return self._file(value, node.rule, at)
                if isinstance(value, str):
                    return self._text(value, node.rule, at)
            else:
                value = self._value(value, node.rule, at)
        if isinstance(value, str):
            return value
        if isinstance(value, (list, tuple)):
            inner = node.members.get("*")
            if inner is not None:
                return [self._converted(item, inner, (at, index)) for index, item in enumerate(value)]
        elif isinstance(value, Model):
            return self._members(members(value), node, at, plain)
        elif isinstance(value, Mapping):
            return self._members(value, node, at, plain)
        return plain(value)

    def _file(self, value: Any, rule: Media, at: _Path) -> InlineFile:
        where = self._where(at)
        if rule.form == "url":
            raise InvalidRequestError(
                f"{where}: this field takes a URL only; put the file where the gateway can fetch it, and pass its URL"
            )
        if isinstance(value, tuple) and len(value) > 1 and isinstance(value[1], str):
            raise InvalidRequestError(
                f"{where}: the content in a tuple must be bytes, an open file or pathlib.Path(...), not text"
            )
        file = InlineFile(where, value, prefixed=rule.form == "data-url", max_bytes=rule.max_bytes)
        self.files.append(file)
        return file

    def _text(self, value: str, rule: Media, at: _Path) -> str:
        if value[:5].lower() == "data:":
            prefix = _PREFIX.match(value) if rule.form == "base64" else None
            return value[prefix.end() :] if prefix else value
        if names_a_file(value):
            advice = (
                "put the file where the gateway can fetch it, and pass its URL"
                if rule.form == "url"
                else f"pass pathlib.Path({value!r}) to send the file; a plain text never opens one"
            )
            raise InvalidRequestError(f"{self._where(at)}: {value!r} is no URL but the name of a file here: {advice}")
        return value

    def _value(self, value: Any, rule: Value, at: _Path) -> Any:
        if rule.wire == "pair":
            return self._pair(value, rule, at) if isinstance(value, (tuple, list)) else value
        if isinstance(value, bool):
            raise InvalidRequestError(f"{self._where(at)}: expected a number, not {value}")
        if rule.wire == "text":
            return self._digits(value, at) if isinstance(value, (int, float)) else value
        if isinstance(value, str):
            whole = "whole " * (rule.wire == "integer")
            if not _NUMBER.fullmatch(value) or (whole and not float(value).is_integer()):
                raise InvalidRequestError(f"{self._where(at)}: expected a {whole}number, not {value[:60]!r}")
            value = int(value) if "." not in value else float(value)
        if rule.wire == "integer" and isinstance(value, float) and value.is_integer():
            return int(value)
        return value

    def _pair(self, value: tuple[Any, ...] | list[Any], rule: Value, at: _Path) -> str:
        if len(value) != 2 or any(type(one) is not int for one in value):
            raise InvalidRequestError(
                f"{self._where(at)}: expected two whole numbers or a text such as '16{rule.separator}9', not {value!r:.60}"
            )
        return f"{value[0]}{rule.separator}{value[1]}"

    def _digits(self, value: float, at: _Path) -> str:
        if isinstance(value, float) and not math.isfinite(value):
            raise InvalidRequestError(f"{self._where(at)}: expected a number, not {value}")
        try:
            return str(int(value)) if value == int(value) else repr(float(value))
        except ValueError as error:  # more digits than Python writes
            raise InvalidRequestError(f"{self._where(at)}: {error}") from error

    def _where(self, at: _Path) -> str:
        return f"{self._label}: {''.join(reversed([f'/{name}' for name in _names(at)]))}"


def _names(at: _Path) -> Iterator[Any]:
    while at is not None:
        at, name = at
        yield name


def is_file(value: Any) -> bool:
    """Whether this is a local file: a path that is no plain text, bytes, or something to read from."""
    if isinstance(value, (str, Model, dict, list, int)):
        return False
    return isinstance(value, (os.PathLike, bytes, bytearray, memoryview)) or hasattr(value, "read")


def names_a_file(value: str) -> bool:
    """Whether a text is no URL and no base64, but the name of a file on this machine."""
    if len(value) > _LONGEST_PATH or "://" in value or value[:5].lower() == "data:":
        return False
    return (len(value) < _SHORTEST_BASE64 or not _BASE64.fullmatch(value)) and os.path.isfile(value)


def _is_named(value: tuple[Any, ...], node: _Node) -> bool:
    """Whether a tuple is a file with its name. Where a list may stand, it may be a list of files or URLs, too."""
    if "*" not in node.members:
        return True
    if len(value) not in (2, 3) or not isinstance(value[0], str) or not is_file(value[1]):
        return False
    return "://" not in value[0] and value[0][:5].lower() != "data:"
