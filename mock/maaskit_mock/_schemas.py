"""Compiled schemas: the description's validators, made once at start."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

import jsonschema_rs

from . import _pointers
from ._description import ADDRESS, Node
from ._values import Json, is_list, is_object

MOST_ERRORS = 20


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema of the description and its validator."""

    node: Node
    validator: jsonschema_rs.Draft202012Validator

    def accepts(self, value: Json) -> bool:
        """Whether the value is valid."""
        return self.validator.is_valid(value)

    def errors(self, value: Json) -> list[jsonschema_rs.ValidationError]:
        """What is wrong with the value, at most twenty things."""
        return list(islice(self.validator.iter_errors(value), MOST_ERRORS))


class Compiler:
    """Makes schemas; the document is read into the validator library once."""

    def __init__(self, root: Node) -> None:
        self._registry = jsonschema_rs.Registry([(ADDRESS, root.document)])

    def compile(self, node: Node | None) -> Schema | None:
        """The compiled schema of a node; None stays None."""
        if node is None:
            return None
        validator = jsonschema_rs.Draft202012Validator(
            {"$ref": node.uri}, registry=self._registry, validate_formats=True
        )
        return Schema(node, validator)


def types(node: Node) -> set[str]:
    """The types that a schema names itself; empty when it names none."""
    named = node.plain("type")
    if isinstance(named, str):
        return {named}
    return {str(name) for name in named} if is_list(named) else set()


def alternatives(node: Node, depth: int = 8) -> list[Node]:
    """The schema itself, or the leaves of its unions, so many levels down."""
    branches = [branch for key in ("anyOf", "oneOf", "allOf") for branch in node.members(key)]
    if not branches or not depth:
        return [node]
    return [leaf for branch in branches for leaf in alternatives(branch, depth - 1)]


def property_of(node: Node, name: str) -> Node | None:
    """The schema of an object's property, in the first alternative that has it."""
    for leaf in alternatives(node):
        found = leaf.get("properties", name)
        if found is not None and is_object(found.value):
            return found
    return None


def default_of(node: Node, pointer: str) -> Json:
    """The default of the member of an object that a pointer names, or None."""
    found: Node | None = node
    for name in _pointers.split(pointer):
        found = property_of(found, name) if found is not None else None
    return found.plain("default") if found is not None else None
