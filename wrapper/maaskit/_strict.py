"""Strict decoding for tests: every documented required field is there and every value has a documented type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ._errors import DecodeError
from ._model import Model, Spec

__all__ = ["check"]

_TYPES: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def check(model: Model) -> None:
    """Raise `DecodeError` with every difference between the object and its description, each with its JSON Pointer."""
    problems = list(_problems(model, ""))
    if problems:
        raise DecodeError(f"{type(model).__name__} differs from its description: " + "; ".join(problems))


def _problems(value: Any, pointer: str) -> Iterator[str]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _problems(item, f"{pointer}/{index}")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _problems(item, f"{pointer}/{key}")
    elif isinstance(value, Model):
        for name, field in value._fields.items():
            where = f"{pointer}/{field.wire}"
            if field.wire not in value.raw:
                if field.required:
                    yield f"{where} is missing"
                continue
            found = _type(value.raw[field.wire])
            if (
                field.types
                and found not in field.types.split()
                and not (found == "integer" and "number" in field.types)
            ):
                yield f"{where} is {found}, documented as {field.types.replace(' ', ' or ')}"
            elif not _accepts_any_object(field.spec):
                yield from _problems(getattr(value, name), where)


def _accepts_any_object(spec: Spec) -> bool:
    """A union of models and a free-form object: tolerant decoding prefers the models, but nothing is wrong about others."""
    return isinstance(spec, tuple) and {"*": None} in spec


def _type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, float) and value.is_integer():  # as JSON Schema has it: 1.0 and 1e2 are integers too
        return "integer"
    return _TYPES.get(type(value), type(value).__name__)
