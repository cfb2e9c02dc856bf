"""Every example of the description that the generated package ships, as a table for the tests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import jsonschema_rs

from maaskit._model import Model
from maaskit._operation import Operation
from maaskit_api import models
from maaskit_api.operations import OPERATIONS

DOCUMENT: dict[str, Any] = json.loads((files("maaskit_api") / "description.json").read_bytes())
ASYNCAPI: dict[str, Any] = json.loads((files("maaskit_api") / "asyncapi.json").read_bytes())
"""The WebSocket beside it."""
JSON = "application/json"
EVENT_STREAM = "text/event-stream"
METHODS = ("get", "put", "post", "delete", "patch")


class Example(NamedTuple):
    """One example value: what it is of, the schema it has to fit, and the decode spec of its type."""

    operation: str
    kind: str
    """`request`, `answer`, `event`, `error` or `parameter`."""
    name: str
    value: Any
    schema: Mapping[str, Any]
    spec: Any = None
    """None where the value is no object of the client: text, the name of a file, a parameter."""

    @property
    def id(self) -> str:
        """Name of the test."""
        return f"{self.operation}-{self.kind}-{self.name}"


class Call(NamedTuple):
    """One request example, ready for a method of the client."""

    operation: Operation
    name: str
    kind: str
    """`answer`, `stream` or `task`."""
    body: Mapping[str, Any]
    path: Mapping[str, str]
    query: Mapping[str, str]
    """Of the request as it must be sent."""
    values: Mapping[str, Any]
    """The same as a user says it: numbers are numbers."""
    headers: Mapping[str, Any] = {}
    """Header parameters of the example."""

    @property
    def id(self) -> str:
        """Name of the test."""
        return f"{self.operation.id}-{self.name}-{self.kind}"

    @property
    def arguments(self) -> dict[str, Any]:
        """Keyword arguments of the call; what the client does not know goes into `extra_body`."""
        given = {
            "body": dict(self.body),
            "path": dict(self.path),
            "query": dict(self.values),
            "header": dict(self.headers),
        }
        for place, wire, _ in self.operation.fixed:
            given[place].pop(wire, None)
        if self.kind == "stream" and (stream := self.operation.stream):
            given["body"] = {name: value for name, value in given["body"].items() if name not in stream.body}
            given["query"] = {name: value for name, value in given["query"].items() if name not in stream.query}
        if self.kind == "task" and (task := self.operation.task_answer):
            given["query"] = {name: value for name, value in given["query"].items() if name not in task.query}
        found = {
            name: given[place].pop(wire)
            for name, (place, wire) in self.operation.arguments.items()
            if wire in given[place]
        }
        assert not given["path"] and not given["query"] and not given["header"], f"no argument for {given}"
        return {**found, "extra_body": given["body"]} if given["body"] else found


def resolved(node: Any) -> Any:
    """What a `$ref` points to."""
    while "$ref" in node:
        target: Any = DOCUMENT
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, method, operation) of the whole description."""
    for path, item in DOCUMENT["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method, operation


@cache
def validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    """A validator for a schema of the description, given as JSON."""
    return jsonschema_rs.Draft202012Validator({**json.loads(schema), "components": DOCUMENT["components"]})


def problems(value: Any, schema: Mapping[str, Any]) -> list[str]:
    """How a value differs from its schema."""
    return [str(error) for error in validator(json.dumps(schema)).iter_errors(value)]


def examples() -> Iterator[Example]:
    """Every example there is."""
    for _, _, raw in operations():
        yield from _parameters(raw)
        yield from _requests(raw)
        yield from _answers(raw)
    yield from _errors()


def _parameters(raw: dict[str, Any]) -> Iterator[Example]:
    id_ = raw["operationId"]
    schemas = {item["name"]: item["schema"] for item in raw.get("parameters", ())}
    for item in raw.get("parameters", ()):
        for name, example in item.get("examples", {}).items():
            yield Example(id_, "parameter", f"{item['name']}-{name}", example["value"], item["schema"])
    for name, example in _request_examples(raw).items():
        for parameter, value in example.get("x-query", {}).items():
            yield Example(id_, "parameter", f"{parameter}-{name}", value, schemas[parameter])


def _requests(raw: dict[str, Any]) -> Iterator[Example]:
    for media in raw.get("requestBody", {}).get("content", {}).values():
        for name, example in media["examples"].items():
            has_members = resolved(media["schema"]).get("properties")  # else no class is made of it
            spec = media["schema"]["$ref"].rsplit("/", 1)[1] if has_members else None
            yield Example(raw["operationId"], "request", name, example["value"], media["schema"], spec)


def _answers(raw: dict[str, Any]) -> Iterator[Example]:
    operation = OPERATIONS[raw["operationId"]]
    for media_type, media in raw["responses"]["200"].get("content", {}).items():
        for name, example in media.get("examples", {}).items():
            spec = _answer_spec(operation, raw, name) if media_type == JSON else None
            yield Example(operation.id, "answer", name, example["value"], media["schema"], spec)
        for name, events in media.get("x-sse", {}).get("streams", {}).items():
            assert operation.stream is not None
            for index, value in enumerate(events):
                yield Example(operation.id, "event", f"{name}-{index}", value, media["schema"], operation.stream.event)


def _answer_spec(operation: Operation, raw: dict[str, Any], name: str) -> Any:
    if operation.task_answer and _asks_for_task(operation, _request_examples(raw).get(name, {})):
        return operation.task_answer.answer
    return operation.answer


def _asks_for_task(operation: Operation, example: Mapping[str, Any]) -> bool:
    return (
        operation.task_answer is not None and operation.task_answer.query.items() <= example.get("x-query", {}).items()
    )


def _errors() -> Iterator[Example]:
    for response_name, response in DOCUMENT["components"]["responses"].items():
        media = response["content"][JSON]
        spec = media["schema"]["$ref"].rsplit("/", 1)[1]
        for name, example in media["examples"].items():
            yield Example(response_name, "error", name, example["value"], media["schema"], spec)


def _request_examples(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The request examples by name; without a body, empty ones by the names of the answers."""
    for media in raw.get("requestBody", {}).get("content", {}).values():
        found: dict[str, Any] = media["examples"]
        return found
    return {name: {} for name in answer_names(raw)}


def answer_names(raw: Mapping[str, Any]) -> list[str]:
    """The names of the answers."""
    return [name for media in raw["responses"]["200"]["content"].values() for name in media.get("examples", ())]


def calls() -> Iterator[Call]:
    """Each request example in every way in which it can be asked: at once, streamed, as a task."""
    for _, _, raw in operations():
        operation = OPERATIONS[raw["operationId"]]
        streams = raw["responses"]["200"].get("content", {}).get(EVENT_STREAM, {}).get("x-sse", {}).get("streams", {})
        answers = answer_names(raw)
        for name, example in _request_examples(raw).items():
            path = {
                item["name"]: _own(item["examples"], name) for item in raw.get("parameters", ()) if item["in"] == "path"
            }
            body = example.get("value", {})
            query = {**_constants(raw), **_parameter_examples(raw, "query", name), **example.get("x-query", {})}
            headers = _parameter_examples(raw, "header", name)
            if name in streams:
                assert operation.stream is not None
                asked = {**body, **operation.stream.body}
                query_of_stream = {**query, **operation.stream.query}
                yield Call(operation, name, "stream", asked, path, _sent(query_of_stream), query_of_stream, headers)
            if name in answers:
                kind = "task" if _asks_for_task(operation, example) else "answer"
                asks_for_stream = operation.stream.body.items() if operation.stream else ()
                plain = {wire: value for wire, value in body.items() if (wire, value) not in asks_for_stream}
                yield Call(operation, name, kind, plain, path, _sent(query), query, headers)


def _constants(raw: Mapping[str, Any]) -> dict[str, str]:
    """The query that every request must have."""
    parameters = [item for item in raw.get("parameters", ()) if item["in"] == "query" and item.get("required")]
    return {item["name"]: item["schema"]["const"] for item in parameters if "const" in item["schema"]}


def _parameter_examples(raw: Mapping[str, Any], place: str, name: str) -> dict[str, Any]:
    """The query, or the headers, of a request example that stand on parameters."""
    parameters = [item for item in raw.get("parameters", ()) if item["in"] == place]
    return {item["name"]: item["examples"][name]["value"] for item in parameters if name in item.get("examples", ())}


def _sent(query: Mapping[str, Any]) -> dict[str, str]:
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in query.items()}


def _own(choices: Mapping[str, Any], name: str) -> str:
    example = choices.get(name) or next(iter(choices.values()))
    value: str = example["value"]
    return value


def read_all(value: Any) -> int:
    """Read every attribute, recursively. Returns how many models there were."""
    if isinstance(value, Model):
        names = [*value._fields, *(name for name in value.additional_properties if not name.startswith("_"))]
        return 1 + sum(read_all(getattr(value, name)) for name in names)
    if isinstance(value, dict):
        return sum(read_all(item) for item in value.values())
    if isinstance(value, list):
        return sum(read_all(item) for item in value)
    return 0


def model(name: str) -> type[Model]:
    """A generated class by its name."""
    found: type[Model] = getattr(models, name)
    return found
