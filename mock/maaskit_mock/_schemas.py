"""Compiled schemas: the description's validators, made once at start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import cast

import jsonschema_rs

from ._description import ADDRESS, Node
from ._values import Json

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
        self._registry = jsonschema_rs.Registry([(ADDRESS, cast("dict[str, Json]", root.document))])

    def compile(self, node: Node | None) -> Schema | None:
        """The compiled schema of a node; None stays None."""
        if node is None:
            return None
        return Schema(node, jsonschema_rs.Draft202012Validator({"$ref": node.uri}, registry=self._registry))


def types(node: Node) -> set[str]:
    """The types that a schema names itself; empty when it names none."""
    named = node.plain("type")
    if isinstance(named, str):
        return {named}
    return {str(name) for name in named} if isinstance(named, list) else set()


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
        if found is not None and isinstance(found.value, Mapping):
            return found
    return None
