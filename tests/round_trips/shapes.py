"""Every schema of what a gateway sends, with the type that the client gives it, and valid instances of each.

The instances come from schemathesis, which keeps a generator for JSON Schema of its own: `hypothesis-jsonschema` is no longer
kept. It has no public name yet, so this is the only file that knows where it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import jsonschema_rs
from catalog import ASYNCAPI, DOCUMENT, EVENT_STREAM, JSON, operations
from hypothesis import strategies as st
from schemathesis.generation.jsonschema.builder import build
from schemathesis.generation.jsonschema.context import Alphabet

from maaskit_api.notices import WEBHOOKS
from maaskit_api.operations import OPERATIONS
from maaskit_api.realtime import EVENT

SCHEMAS: Mapping[str, Any] = DOCUMENT["components"]["schemas"]


class Shape(NamedTuple):
    """One schema of what comes, and what the client makes of it."""

    kind: str
    """`answer`, `task`, `event`, `error`, `callback`, `notification` or `realtime`."""
    schema: str
    """As JSON text, so that equal ones are one."""
    spec: Any
    """The client's decode spec."""
    operations: tuple[str, ...]
    """Who sends it."""

    @property
    def id(self) -> str:
        """Name of the test."""
        name = json.loads(self.schema).get("$ref", "").rpartition("/")[2]
        return f"{self.kind}-{name or self.operations[0]}"


def shapes() -> list[Shape]:
    """All of them; operations that send the same share one."""
    found: dict[tuple[str, str, str], Shape] = {}
    for kind, schema, spec, operation in _all():
        text = json.dumps(schema, sort_keys=True)
        key = kind, text, repr(spec)
        senders = (*found[key].operations, operation) if key in found else (operation,)
        found[key] = Shape(kind, text, spec, tuple(dict.fromkeys(senders)))
    return list(found.values())


def _all() -> Iterator[tuple[str, Any, Any, str]]:
    for _, _, raw in operations():
        operation = OPERATIONS[raw["operationId"]]
        success = raw["responses"]["200"]
        content = success.get("content", {})
        if JSON in content:
            schema = content[JSON]["schema"]
            if operation.task_answer is not None:  # the schema has both answers, of which only one was asked for
                (schema,) = (one for one in schema["anyOf"] if one != success["x-async"]["schema"])
            yield "answer", schema, operation.answer, operation.id
        if operation.task_answer is not None:
            yield "task", success["x-async"]["schema"], operation.task_answer.answer, operation.id
        if operation.stream is not None:
            yield "event", content[EVENT_STREAM]["schema"], operation.stream.event, operation.id
        for code, response in raw["responses"].items():
            if not code.startswith("2"):
                schema = _resolved(response)["content"][JSON]["schema"]
                yield "error", schema, _name(schema), operation.id
        for callback in raw.get("callbacks", {}).values():
            for target in _resolved(callback).values():
                schema = target["post"]["requestBody"]["content"][JSON]["schema"]
                yield "callback", schema, None, operation.id  # a callback is read as the answer of its poll
    for name, item in DOCUMENT["webhooks"].items():
        schema = item["post"]["requestBody"]["content"][JSON]["schema"]
        yield "notification", schema, WEBHOOKS[name].payload, name
    for name, message in ASYNCAPI["channels"]["realtime"]["messages"].items():
        if _name(message["payload"]) in EVENT:
            yield "realtime", message["payload"], EVENT, name


def _name(schema: Mapping[str, Any]) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def _resolved(node: Any) -> Any:
    while "$ref" in node:
        target: Any = DOCUMENT
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


@cache
def closed(schema: str) -> dict[str, Any]:
    """A schema with all that it leads to."""
    found: dict[str, Any] = {}
    waiting = [json.loads(schema)]
    whole = waiting[0]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).rpartition("/")[2]
            if name and name not in found:
                found[name] = _schema(name)
                waiting.append(found[name])
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
    return {**whole, "components": {"schemas": found}}


def _schema(name: str) -> Any:
    return SCHEMAS[name] if name in SCHEMAS else ASYNCAPI["components"]["schemas"][name]


@cache
def validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    """A validator for a schema."""
    return jsonschema_rs.Draft202012Validator(closed(schema))


FORMATS: dict[str, st.SearchStrategy[str]] = {
    "uri": st.text("abcdefghijklmnopqrstuvwxyz0123456789-._~%41?&=/", max_size=30).map(
        lambda text: "https://example.com/" + text.replace("%", "%25")
    )
}
"""Texts of the formats that the description names and the mock checks."""


@cache
def instances(schema: str) -> st.SearchStrategy[Any]:
    """Valid instances of a schema, with members that it does not know where it allows them, and text of any script."""
    return build(
        closed(schema), draft=jsonschema_rs.Draft202012, formats=FORMATS, alphabet=Alphabet(), whole_floats=True
    )
