"""From validation errors to one precise sentence: where, what was expected, what came."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import jsonschema_rs

from . import _pointers
from ._values import Json, Refusal

Kind = jsonschema_rs.ValidationErrorKind
_NAMES = {
    "string": "text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
    "array": "a list",
    "object": "an object",
}
_LIMITS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} members",
    "maxProperties": "at most {} members",
    "pattern": "text that matches {}",
}
_MOST_VALUES = 12
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a value."""

    path: tuple[str | int, ...]
    expected: tuple[str, ...]
    got: Json

    def sentence(self, subject: str) -> str:
        """For people, e.g. `body /n: expected an integer, got "x"`."""
        where = f"{subject} {_pointers.join(self.path)}".strip()
        if not self.expected:
            return f"{where} is required"
        return f"{where}: expected {' or '.join(self.expected)}, got {preview(self.got)}"


def refuse(errors: Sequence[jsonschema_rs.ValidationError], subject: str, param: str | None = None) -> Refusal:
    """The refusal that reports the first error, and how many more there are."""
    finding = explain(errors[0])
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    code = "invalid_value" if finding.expected else "missing_field"
    name = param if param is not None else dotted(finding.path)
    return Refusal(400, finding.sentence(subject) + more, code=code, param=name or None)


def explain(error: jsonschema_rs.ValidationError) -> Finding:
    """What is wrong, in the alternative of a union that fits the value best."""
    kind = error.kind
    if isinstance(kind, Kind.AnyOf | Kind.OneOfNotValid):
        return _union(error, [branch for branch in kind.context if branch])
    path = tuple(error.instance_path)
    if isinstance(kind, Kind.Required):
        return Finding((*path, kind.property), (), None)
    return Finding(path, _expected(error), error.instance)


def _union(error: jsonschema_rs.ValidationError, branches: list[list[jsonschema_rs.ValidationError]]) -> Finding:
    here = tuple(error.instance_path)
    if not branches:
        return Finding(here, ("another value",), error.instance)
    fitting = [branch for branch in branches if not any(_at(one, here) and one.kind.name == "type" for one in branch)]
    if not fitting:  # no alternative is of this type: name the types of all
        return _merged(here, [one for branch in branches for one in branch[:1]], error.instance)
    tagged = [branch for branch in fitting if not _wrong_tags(branch, here)]
    if tagged:
        best = min(tagged, key=lambda branch: (len(branch), -max(len(one.instance_path) for one in branch)))
        if all(_at(one, here) for branch in tagged for one in branch) and not isinstance(best[0].kind, Kind.Required):
            return _merged(here, [one for branch in branches for one in branch[:1]], error.instance)
        return explain(best[0])
    tags = [one for branch in fitting for one in _wrong_tags(branch, here)]
    first = tuple(tags[0].instance_path)
    return _merged(first, [one for one in tags if _at(one, first)], tags[0].instance)


def _merged(path: tuple[str | int, ...], errors: list[jsonschema_rs.ValidationError], got: Json) -> Finding:
    expected: list[str] = []
    for error in errors:
        expected.extend(explain(error).expected or ("another value",))
    return Finding(path, tuple(dict.fromkeys(expected)), got)


def _at(error: jsonschema_rs.ValidationError, path: tuple[str | int, ...]) -> bool:
    return tuple(error.instance_path) == path


def _wrong_tags(
    branch: list[jsonschema_rs.ValidationError], here: tuple[str | int, ...]
) -> list[jsonschema_rs.ValidationError]:
    return [
        one
        for one in branch
        if isinstance(one.kind, Kind.Constant) and tuple(one.instance_path[:-1]) == here and not _at(one, here)
    ]


def _expected(error: jsonschema_rs.ValidationError) -> tuple[str, ...]:
    kind = error.kind
    if isinstance(kind, Kind.Type):
        return tuple(_NAMES.get(name, name) for name in kind.types)
    if isinstance(kind, Kind.Constant):
        return (preview(kind.expected_value),)
    if isinstance(kind, Kind.Enum):
        shown = tuple(preview(value) for value in kind.options[:_MOST_VALUES])
        return (*shown, "...") if len(kind.options) > _MOST_VALUES else shown
    if isinstance(kind, Kind.Format):
        return (f"text in the format `{kind.format}`",)
    if kind.name in _LIMITS:
        return (_LIMITS[kind.name].format(kind.value),)
    return (f"what `{kind.name}` allows",)


def preview(value: Json) -> str:
    """The value as JSON, cut to fit a sentence."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def dotted(path: Sequence[str | int]) -> str:
    """The path as people write it: `messages[0].role`."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".")
