"""Typed values from text: parameters and form fields carry text, their schemas say what is meant."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from typing import cast

from ._description import Node
from ._reading import read_json
from ._schemas import Schema, alternatives, types
from ._values import Json, Refusal, Upload

_INTEGER = re.compile(r"[+-]?[0-9]{1,300}")
_NUMBER = re.compile(r"[+-]?([0-9]{1,300}(\.[0-9]{0,300})?|\.[0-9]{1,300})([eE][+-]?[0-9]{1,3})?")
_CONSTANTS = {"true": True, "false": False}


def typed(texts: Sequence[str | Upload], schema: Schema | None) -> Json:
    """The value that the texts mean: the first reading that the schema accepts, else the likeliest one.

    A file stands as its name. Never raises: what can't be read stays text, and validation says why it is wrong.
    """
    if schema is None:
        return _text(texts[0])
    readings = list(_readings(texts, schema.node))
    # Where an object may stand beside text, JSON of an object is meant as one: as text nothing in it would be checked.
    readings = [value for value in readings if isinstance(value, dict)] or readings
    return next((value for value in readings if schema.accepts(value)), readings[0])


def _readings(texts: Sequence[str | Upload], node: Node) -> Iterator[Json]:
    leaves = alternatives(node)
    for leaf in leaves:
        named = types(leaf)
        if "array" in named:
            if len(texts) == 1 and isinstance(texts[0], str) and texts[0].lstrip().startswith("["):
                yield from _json(texts[0])
            items = leaf.get("items")
            yield [next(_readings([text], items)) if items is not None else _text(text) for text in texts]
        elif len(texts) == 1:
            yield from _scalars(texts[0], leaf, named)
    # several values for what is no list: a list, so that validation can say so
    yield _text(texts[0]) if len(texts) == 1 else [_text(text) for text in texts]


def _scalars(part: str | Upload, leaf: Node, named: set[str]) -> Iterator[Json]:
    text = _text(part)
    if isinstance(part, Upload):
        yield text
        return
    if "integer" in named and _INTEGER.fullmatch(text):
        yield int(text)
    if named & {"number", "integer"} and _NUMBER.fullmatch(text):
        number = int(text) if _INTEGER.fullmatch(text) else float(text)
        if math.isfinite(number):
            yield number
    if "boolean" in named and text in _CONSTANTS:
        yield _CONSTANTS[text]
    if named & {"object", "array"} and text.lstrip()[:1] in {"{", "["}:
        yield from _json(text)
    if not named:
        fixed = cast("list[Json]", leaf.plain("enum", default=[leaf.plain("const")]))
        yield from (value for value in fixed if not isinstance(value, str) and json.dumps(value) == text)
    if not named or "string" in named:
        yield text
    if "null" in named and text == "null":
        yield None


def _json(text: str) -> Iterator[Json]:
    try:
        yield read_json(text)
    except Refusal:
        return


def _text(part: str | Upload) -> str:
    return part.filename if isinstance(part, Upload) else part


def wants_file(node: Node) -> tuple[bool, bool]:
    """Whether a form field may be a file, and whether it may be text."""
    file = text = False
    for leaf in alternatives(node):
        items = leaf.get("items") if "array" in types(leaf) else None
        if items is not None:
            inner = wants_file(items)
            file, text = file or inner[0], text or inner[1]
        elif leaf.plain("format") == "binary" or leaf.plain("contentMediaType") is not None:
            file = True
        else:
            text = True
    return file, text
