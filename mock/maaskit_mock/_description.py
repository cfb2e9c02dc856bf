"""Reading the description: where it comes from, and a view of it that follows references."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import quote

from . import _pointers
from ._values import Json, is_list, is_object

ADDRESS = "mem:///description"
"""The address under which the validators know the whole document."""


class DescriptionError(ValueError):
    """The description can't be used: not found, not OpenAPI 3.1, or a reference leads nowhere."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value of the document, and the pointer that leads to it. References are followed on the way."""

    document: dict[str, Json]
    pointer: str
    value: Json

    def get(self, *keys: str | int) -> Node | None:
        """The node below, or None when there is none. Raises DescriptionError for a reference that leads nowhere."""
        node = self
        for key in keys:
            value = node.value
            if is_object(value) and isinstance(key, str) and key in value:
                found: Json = value[key]
            elif is_list(value) and isinstance(key, int) and 0 <= key < len(value):
                found = value[key]
            else:
                return None
            node = Node(node.document, node.pointer + _pointers.join([key]), found).resolved()
        return node

    def resolved(self) -> Node:
        """This node, or what its `$ref` points to."""
        node = self
        for _ in range(50):
            reference: Json = node.value.get("$ref") if is_object(node.value) else None
            if not isinstance(reference, str):
                return node
            if not reference.startswith("#"):
                raise DescriptionError(f"the reference {reference!r} leaves the document; bundle the description first")
            target = _pointers.get(node.document, reference[1:])
            if target is _pointers.MISSING:
                raise DescriptionError(f"the reference {reference!r} leads nowhere")
            node = Node(node.document, reference[1:], target)
        raise DescriptionError(f"the references at {self.pointer!r} go in a circle")

    def items(self) -> Iterator[tuple[str, Node]]:
        """The members of an object, references followed."""
        if is_object(self.value):
            for key in self.value:
                node = self.get(key)
                assert node is not None
                yield key, node

    def members(self, *keys: str | int) -> list[Node]:
        """The members of the list below, references followed; empty when there is no list."""
        node = self.get(*keys)
        if node is None or not is_list(node.value):
            return []
        return [member for index in range(len(node.value)) if (member := node.get(index)) is not None]

    def plain(self, *keys: str | int, default: Json = None) -> Json:
        """The value below, or the default."""
        node = self.get(*keys)
        return default if node is None else node.value

    @property
    def uri(self) -> str:
        """The absolute address of this node, for validators."""
        return ADDRESS + "#" + quote(self.pointer, safe="/~")


def load(description: Mapping[str, Any] | Path | None) -> Node:
    """The root of a description: a mapping, a JSON or YAML file, or by default the one that maaskit_api ships."""
    if isinstance(description, Mapping):
        document = json.loads(json.dumps(description, default=str))
    elif description is None:
        document = _shipped()
    else:
        document = _file(description)
    if not is_object(document) or not str(document.get("openapi", "")).startswith("3.1"):
        raise DescriptionError("not an OpenAPI 3.1 description: `openapi: 3.1.x` is missing at its top")
    return Node(document, "", document)


def _shipped() -> Json:
    try:
        source = resources.files("maaskit_api") / "description.json"
        return json.loads(source.read_bytes())
    except (ModuleNotFoundError, FileNotFoundError) as error:
        raise DescriptionError(
            "maaskit_api ships no description.json; run `make generate` or name a description"
        ) from error


def _file(path: Path) -> Json:
    if path.suffix not in {".yaml", ".yml"}:
        return json.loads(path.read_bytes())
    try:
        import yaml
    except ModuleNotFoundError as error:
        raise DescriptionError(f"reading {path.name} needs PyYAML; install it or give a JSON file") from error
    document: Json = yaml.safe_load(path.read_bytes())
    return json.loads(json.dumps(document, default=str))
