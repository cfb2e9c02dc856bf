"""The bundled description: loading it, and the small change that openapi-python-client needs to read all of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

__all__ = ["EVENT_STREAM", "callbacks", "load", "name_of", "operations", "prepared", "webhooks"]

EVENT_STREAM = "text/event-stream"
_JSON = "application/json"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def load(path: Path) -> dict[str, Any]:
    """The bundle as Python values."""
    document: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return document


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, method, operation) in the order of the description."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield path, method, item[method]


def callbacks(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What gateways POST to the URL that a submit names; the same one for each submit that has it."""
    for _, _, operation in operations(document):
        for callback in operation.get("callbacks", {}).values():
            yield from (item["post"] for item in callback.values())


def webhooks(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(name, operation) of what gateways POST to the URL that an account names."""
    for name, item in document.get("webhooks", {}).items():
        yield name, item["post"]


def name_of(reference: Mapping[str, str]) -> str:
    """The name of the component that a `$ref` points to."""
    return reference["$ref"].rsplit("/", 1)[1]


def prepared(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy for openapi-python-client.

    It reads one media type of each response, so an event stream beside another kind of answer gets a response of its
    own, under the range `2XX`, and the templates find it there; of JSON beside bytes it sees the JSON.
    """
    changed = copy.deepcopy(dict(document))
    for _, _, operation in operations(changed):
        success = operation["responses"].get("200")
        if success and EVENT_STREAM in success.get("content", {}) and len(success["content"]) > 1:
            stream = {EVENT_STREAM: success["content"].pop(EVENT_STREAM)}
            operation["responses"]["2XX"] = {"description": "Events.", "content": stream}
        if success and _JSON in (content := success.get("content", {})):
            success["content"] = {_JSON: content[_JSON], **content}
    return changed
