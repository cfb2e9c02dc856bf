"""What the console shows: the description with the mock as its first server, and without what only programs read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .language import Text
from .machines import description

__all__ = ["MOCK", "publish_console", "reduced"]

MOCK = "http://127.0.0.1:8765"
"""Where `make docs-serve` and `make mock` have the mock."""
_MOCK_NAME = Text("the mock of this machine (make docs-serve)", "本机的模拟服务器（make docs-serve）")
_NAMES = frozenset(
    {"properties", "schemas", "examples", "responses", "headers", "links", "callbacks", "paths", "content", "variables"}
)
"""Members whose keys are names of something, not members of the description."""
_DATA = frozenset({"value", "example", "default", "enum", "const"})
"""Members that hold data."""
_UNUSED = frozenset({"links", "callbacks", "webhooks"})


def publish_console(folder: Path) -> None:
    """Write what the console of the language of this process loads."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(reduced(description()), ensure_ascii=False, separators=(",", ":"))
    (folder / "openapi.json").write_text(text, "utf-8")


def reduced(description: Mapping[str, Any]) -> dict[str, Any]:
    """A description for the console: the mock first, families in the order of their groups, one key for each operation.

    What may be answered is told by the pages of the operations; without it the console is there a third sooner.
    """
    names = [name for group in description["x-tagGroups"] for name in group["tags"]]
    tags = {tag["name"]: tag for tag in description["tags"]}
    shown: dict[str, Any] = _without_extensions(description)
    gateways = description["x-gateways"].values()
    shown["servers"] = [{"url": MOCK, "description": str(_MOCK_NAME)}]
    shown["servers"] += [{"url": one["base_url"], "description": one["name"]} for one in gateways if one["base_url"]]
    shown["tags"] = [{"name": name, "description": _headline(tags[name])} for name in names]
    for item in shown["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                del operation["security"][1:]  # filled in, several would contradict each other
                operation["responses"] = _kinds(operation["responses"])
    components = shown["components"]
    schemas = _reached(shown["paths"], components["schemas"])
    shown["components"] = {"schemas": schemas, "securitySchemes": components["securitySchemes"]}
    return shown


def _kinds(responses: Mapping[str, Any]) -> dict[str, Any]:
    """The successes, with no more of them than their media types."""
    return {
        status: {
            "description": one["description"],
            "content": {media_type: {} for media_type in one.get("content", ())},
        }
        for status, one in responses.items()
        if status.startswith("2")
    }


def _reached(node: Any, schemas: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas that something refers to, in their order."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        match waiting.pop():
            case {"$ref": str(reference)} if (name := reference.rpartition("/")[2]) in schemas.keys() - found:
                found.add(name)
                waiting.append(schemas[name])
            case Mapping() as members:
                waiting += members.values()
            case list(items):
                waiting += items
    return {name: schema for name, schema in schemas.items() if name in found}


def _headline(tag: Mapping[str, Any]) -> str:
    return f"{tag.get('x-displayName', tag['name'])}: {tag['description']}"


def _without_extensions(node: Any, named: bool = False) -> Any:
    if isinstance(node, Mapping):
        return {
            key: value if key in _DATA and not named else _without_extensions(value, key in _NAMES and not named)
            for key, value in node.items()
            if named or not (key.startswith("x-") or key in _UNUSED)
        }
    return [_without_extensions(one) for one in node] if isinstance(node, list) else node
