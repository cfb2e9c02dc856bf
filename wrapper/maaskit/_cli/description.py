"""The fields of an operation and their schemas, read from the shipped description when a command first needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import maaskit_api
from maaskit._json import loads
from maaskit._operation import Operation
from maaskit_api.operations import OPERATIONS

from .options import UsageError, hint
from .texts import language, text

__all__ = [
    "Field",
    "Schema",
    "canonical",
    "document",
    "fields",
    "ids",
    "items",
    "members",
    "operation",
    "raw",
    "sentence",
    "takes_file",
    "translated",
    "variants",
]

Schema = Mapping[str, Any]

_METHODS = ("post", "get", "put", "delete", "patch")
"""In the order in which people look for them."""
_READ = frozenset({"summary", "description", "meaning", "notes", "x-displayName", "name"})
"""Members that people read: those that the translations are of."""
_UNIONS = ("anyOf", "oneOf", "allOf")
_CASE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SENTENCE = re.compile(r"(?<=[^.]{2}[.!?])\s|(?<=。)|\n\s*\n")


class Field(NamedTuple):
    """One member of a call.

    Attributes:
        name: As on the command line, in snake case.
        wire: As it is sent.
        place: `body`, `query`, `path` or `header`.
        schema: What it may be.
        required: Whether every call needs it.
        is_file: Whether it is an upload.
        argument: Name of the argument in Python; empty for a member that only goes into the body as it is.
    """

    name: str
    wire: str
    place: str
    schema: Schema
    required: bool = False
    is_file: bool = False
    argument: str = ""

    @property
    def description(self) -> str:
        """Of this field, or of what it refers to."""
        found: str = self.schema.get("description") or resolved(self.schema).get("description") or ""
        return found


def operation(id: str) -> Operation:
    """An operation by its id.

    Raises:
        UsageError: There is none.
    """
    try:
        return OPERATIONS[id]
    except KeyError:
        inside = [name for name in OPERATIONS if id and id.lower() in name]
        near = text("did you mean", name=", ".join(inside[:3])) if inside else hint(id, OPERATIONS)
        raise UsageError(text("no such operation", operation=id, hint=near)) from None


def raw(id: str) -> Mapping[str, Any]:
    """An operation as the description says it."""
    return _index(language())[id]


def ids() -> list[str]:
    """The ids of all operations, in the description's order."""
    return list(_index(language()))


def fields(id: str) -> dict[str, Field]:
    """All fields of an operation by name: its arguments first, in their order."""
    return _fields(id, language())


@cache
def _fields(id: str, _language: str) -> dict[str, Field]:
    known, said = OPERATIONS[id], raw(id)
    given: dict[tuple[str, str], Schema] = {("body", wire): schema for wire, schema in members(_body(said)).items()}
    for one in said.get("parameters", ()):
        parameter = resolved(one)
        schema: Schema = {"description": parameter.get("description", ""), **parameter["schema"]}
        given[parameter["in"], parameter["name"]] = schema
    files = known.body.files if known.body is not None else ()
    fixed = {(place, wire) for place, wire, _ in known.fixed}
    fixed |= {("query", wire) for wire in (known.task_answer.query if known.task_answer else ())}
    found: dict[str, Field] = {}
    for argument, where in known.arguments.items():
        place, wire = where
        name = canonical(wire) if argument.endswith("_") else argument
        found[name] = Field(
            name, wire, place, given.pop(where, {}), argument in known.required, place == "body" and wire in files, argument
        )  # fmt: skip
    for (place, wire), further in given.items():
        if place == "body" and (place, wire) not in fixed:
            found.setdefault(canonical(wire), Field(canonical(wire), wire, place, further))
    return found


def resolved(schema: Schema) -> Schema:
    """What a `$ref` points to; what stands beside it stays."""
    while "$ref" in schema:
        target: Any = document()
        for token in schema["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


def variants(schema: Schema) -> Iterator[Schema]:
    """The alternatives of a schema, each with one type at most."""
    schema = resolved(schema)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if "allOf" in schema:
        merged: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            merged = {**resolved(part), **merged, "properties": {**members(part), **members(merged)}}
        yield from variants(merged)
    elif choices:
        for choice in choices:
            yield from variants(choice)
    elif isinstance(schema.get("type"), list):
        for kind in schema["type"]:
            yield {**schema, "type": kind}
    elif "type" not in schema and "properties" in schema:
        yield {**schema, "type": "object"}
    else:
        yield schema


def members(schema: Schema) -> dict[str, Schema]:
    """The members that an object of this schema may have, those of all its alternatives together."""
    schema = resolved(schema)
    found: dict[str, list[Schema]] = {name: [member] for name, member in schema.get("properties", {}).items()}
    for union in _UNIONS:
        for part in schema.get(union, ()):
            for name, member in members(part).items():
                known = found.setdefault(name, [])
                if member not in known:
                    known.append(member)
    return {name: one[0] if len(one) == 1 else _either(one) for name, one in found.items()}


def _either(schemas: list[Schema]) -> Schema:
    described = next((one["description"] for one in schemas if "description" in one), "")
    return {"anyOf": schemas, "description": described}


def items(schema: Schema) -> Schema | None:
    """The schema of the items, if it may be a list."""
    found = [one.get("items", {}) for one in variants(schema) if one.get("type") == "array"]
    return None if not found else found[0] if len(found) == 1 else {"anyOf": found}


def takes_file(schema: Schema) -> bool:
    """Whether a local file may be given in the place of a text."""
    return any(one.get("x-media", {}).get("as", "url") != "url" for one in variants(schema))


def canonical(name: str) -> str:
    """The form in which names are compared and shown: snake case, whatever they were written in."""
    return _CASE.sub("_", name.removesuffix("[]")).replace("-", "_").strip("_").lower()


def sentence(description: str) -> str:
    """The first sentence of a description, on one line."""
    first = _SENTENCE.split(description.strip(), maxsplit=1)[0]
    return " ".join(first.split())


def _body(said: Mapping[str, Any]) -> Schema:
    known = OPERATIONS[said["operationId"]]
    if known.body is None:
        return {}
    schema: Schema = resolved(said["requestBody"])["content"][known.body.media_type]["schema"]
    return schema


def document() -> dict[str, Any]:
    """The description, its texts in the reader's language."""
    return _document(language())


def translated(english: str) -> str:
    """A text of the description in the reader's language; one that it does not have as it is."""
    return _translations().get(english, english) if language() == "zh" else english


@cache
def _document(language: str) -> dict[str, Any]:
    found: dict[str, Any] = _read("description.json")
    if language == "zh":
        _translate(found, _translations())
    return found


@cache
def _translations() -> Mapping[str, str]:
    found: dict[str, str] = _read("texts.zh-CN.json")
    return found


def _read(name: str) -> Any:
    assert maaskit_api.__file__ is not None
    return loads(Path(maaskit_api.__file__).with_name(name).read_bytes())


def _translate(node: Any, texts: Mapping[str, str]) -> None:
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str):
                if key in _READ:
                    node[key] = texts.get(value, value)
            else:
                _translate(value, texts)
    elif isinstance(node, list):
        for value in node:
            _translate(value, texts)


@cache
def _index(_language: str) -> dict[str, dict[str, Any]]:
    return {
        item[method]["operationId"]: item[method]
        for item in document()["paths"].values()
        for method in _METHODS
        if method in item
    }
