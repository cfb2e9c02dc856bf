"""From an operation to valid arguments of its method, and from the request that the client makes to what the mock reads."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from typing import Any, NamedTuple

import httpx
from catalog import operations, resolved
from hypothesis import strategies as st
from shapes import instances

from maaskit._inputs import names_a_file
from maaskit._operation import Operation
from maaskit._request import Multipart, Request, build, options_of
from maaskit._transport import multipart_arguments
from maaskit_api.operations import OPERATIONS
from maaskit_mock import _parameters
from maaskit_mock._app import _incoming
from maaskit_mock._gateway import MockGateway

RAW: Mapping[str, Any] = {raw["operationId"]: raw for _, _, raw in operations()}
HEADER = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


class Said(NamedTuple):
    """What a user says, by the places where it has to arrive."""

    body: Any
    """None where there is none."""
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    header: Mapping[str, Any]

    def arguments(self, operation: Operation) -> dict[str, Any]:
        """The keyword arguments; members that the client does not know are in `extra_body`."""
        given = {
            "body": dict(self.body or {}),
            "path": dict(self.path),
            "query": dict(self.query),
            "header": dict(self.header),
        }
        files = operation.body.files if operation.body else ()
        for wire in files:
            if wire in given["body"]:
                given["body"][wire] = _as_files(given["body"][wire])
        found = {
            name: given[place].pop(wire) for name, (place, wire) in operation.arguments.items() if wire in given[place]
        }
        assert not given["path"] and not given["query"] and not given["header"], f"no argument for {given}"
        return {**found, "extra_body": given["body"]} if given["body"] else found


def _as_files(value: Any) -> Any:
    """Files with these texts as names: the mock reads a file as its name."""
    return [(one, b"content") for one in value] if isinstance(value, list) else (value, b"content")


@cache
def said(name: str) -> st.SearchStrategy[Said]:
    """Valid arguments of an operation."""
    raw, operation = RAW[name], OPERATIONS[name]
    places: dict[str, dict[str, st.SearchStrategy[Any]]] = {"path": {}, "query": {}, "header": {}}
    optional: dict[str, dict[str, st.SearchStrategy[Any]]] = {"path": {}, "query": {}, "header": {}}
    fixed = {(place, wire) for place, wire, _ in operation.fixed}
    only_for_task = operation.task_answer.parameters if operation.task_answer else ()
    asked = dict(operation.stream.query) if operation.stream else {}
    for item in map(resolved, raw.get("parameters", ())):
        place, wire = item["in"], item["name"]
        argument = next((one for one, where in operation.arguments.items() if where == (place, wire)), None)
        if (place, wire) in fixed or argument is None or argument in only_for_task or wire in asked:
            continue
        values = HEADER if place == "header" and item["schema"] == {"type": "string"} else _of(item["schema"])
        if place == "path":
            values = values.filter(lambda value: value != "")
        target = places if item.get("required") or place == "path" else optional
        target[place][wire] = values
    media = next(iter(raw.get("requestBody", {}).get("content", {}).values()), None)
    body = st.none() if media is None else _of(media["schema"])
    if operation.body is not None and operation.body.media_type == "multipart/form-data":
        body = body.map(lambda members: _tidied(operation, members))
    if (
        operation.body is not None and operation.body.media
    ):  # a text that is the name of a file here is refused: `test_inputs`
        body = body.filter(lambda value: not any(map(names_a_file, _texts(value))))
    maps = {place: st.fixed_dictionaries(places[place], optional=optional[place]) for place in places}
    return st.builds(Said, body, maps["path"], maps["query"], maps["header"])


def _tidied(operation: Operation, members: Mapping[str, Any]) -> dict[str, Any]:
    """What a form can say: members that are known, and names of files that no one has to escape (`test_injections` has the
    others)."""
    known = {wire for place, wire in operation.arguments.values() if place == "body"}
    files = operation.body.files if operation.body else ()
    found = {wire: value for wire, value in members.items() if wire in known}
    for wire in files:
        if wire in found:
            value = found[wire]
            found[wire] = [_file_name(one) for one in value] if isinstance(value, list) else _file_name(value)
    return found


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _texts(member)


def _file_name(text: str) -> str:
    return "".join(one for one in text if one.isprintable() and one not in '"\\') + ".png"


def _of(schema: Any) -> st.SearchStrategy[Any]:
    return instances(json.dumps(schema, sort_keys=True))


def request_of(name: str, arguments: Mapping[str, Any]) -> Request:
    """The client's request for these arguments."""
    own, options = options_of(arguments)
    return build(OPERATIONS[name], own, options)


def on_the_wire(request: Request) -> httpx.Request:
    """The request as the transport sends it."""
    content: dict[str, Any] = {}
    with ExitStack() as files:
        if isinstance(request.content, Multipart):
            content["files"] = multipart_arguments(request.content, files)
        elif request.content is not None:
            content["content"] = request.content if isinstance(request.content, bytes) else request.content.read()
        wire = httpx.Request(
            request.method, f"http://mock.example{request.target}", headers=dict(request.headers), **content
        )
        wire.read()
    return wire


@cache
def _mock() -> MockGateway:
    return MockGateway(None)


def read_by_mock(wire: httpx.Request) -> tuple[str, dict[str, Any], Any]:
    """(operation, parameters by place, body as it was sent and read). Raises the mock's Refusal for what it does not accept."""
    mock = _mock()
    headers = [(name.lower(), value) for name, value in wire.headers.raw]
    path, _, query = wire.url.raw_path.partition(b"?")
    scope = {
        "type": "http", "method": wire.method, "path": path.decode(), "raw_path": path, "query_string": query,
        "headers": headers, "server": ("mock.example", 80), "scheme": "http",
    }  # fmt: skip
    incoming = _incoming(scope, wire.content, "1")
    operation, texts = mock._routes.find(incoming)
    values = _parameters.read(operation, incoming, texts)
    body = asyncio.run(mock._bodies.read(operation, incoming))
    return operation.id, values, body
