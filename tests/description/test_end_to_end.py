"""Every request example through the public client to each gateway that offers it: the bytes on the wire, the typed answer.

`make coverage` runs these tests and says of each row of the source documents which of them prove it.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote

import pytest
from catalog import DOCUMENT, EVENT_STREAM, JSON, Call, calls, operations, problems
from test_requests import BYTES, answered, method_of, with_files

import maaskit_mock
from maaskit import AsyncClient, BinaryContent, Client, Model
from maaskit._model import plain

KEY = "sk-end-to-end-0123456789"
SYSTEM_TOKEN = "end-to-end-of-an-account"
RAW = {raw["operationId"]: (path, method, raw) for path, method, raw in operations()}


class Turn(NamedTuple):
    """One example, said to one gateway by one of the two clients."""

    call: Call
    gateway: str
    kind: str
    """`sync` or `async`."""

    @property
    def id(self) -> str:
        """Name of the test."""
        return f"{self.call.id}-{self.gateway}-{self.kind}"


def turns() -> Iterator[Turn]:
    """Both clients at the first gateway of the operation; one at each other, where only headers may differ."""
    for call in calls():
        first, *others = RAW[call.operation.id][2]["x-gateways"]
        yield Turn(call, first, "sync")
        yield Turn(call, first, "async")
        for gateway in others:
            yield Turn(call, gateway, "sync")


class Seen(NamedTuple):
    """A request as a server gets it."""

    method: str
    path: str
    query: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header that may stand there once."""
        values = [value for key, value in self.headers if key == name.lower()]
        assert len(values) <= 1, f"{name} stands there {len(values)} times"
        return values[0] if values else None

    @property
    def parts(self) -> list[tuple[str, str | None, bytes]]:
        """(field, file name, content) of a form, in order."""
        head = f"content-type: {self.header('content-type')}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + self.body)
        assert message.is_multipart()
        return list(map(_part, message.iter_parts()))


def _part(part: Any) -> tuple[str, str | None, bytes]:
    name = part.get_param("name", header="content-disposition")
    return name, part.get_filename(), part.get_payload(decode=True)


class Recorder:
    """Stands before the mock and keeps what comes."""

    def __init__(self, app: Callable[..., Any], seen: list[Seen]) -> None:
        self.app = app
        self.seen = seen

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = b""
        more = True
        while more:
            message = await receive()
            body += message["body"]
            more = message["more_body"]
        headers = [(name.decode().lower(), value.decode()) for name, value in scope["headers"]]
        raw_path, query = scope["raw_path"].decode().partition("?")[0], scope["query_string"].decode()
        self.seen.append(Seen(scope["method"], raw_path, query, headers, body))
        pending = [{"type": "http.request", "body": body, "more_body": False}]

        async def again() -> Any:
            return pending.pop() if pending else await receive()

        await self.app(scope, again, send)


class Line:
    """A recorded mock that plays one gateway, and both clients for it."""

    def __init__(self, gateway: str, cleanup: contextlib.ExitStack) -> None:
        self.seen: list[Seen] = []
        with pytest.MonkeyPatch.context() as patch:
            make = maaskit_mock.create_app
            patch.setattr("maaskit_mock._server.create_app", lambda *a, **o: Recorder(make(*a, **o), self.seen))
            url = cleanup.enter_context(maaskit_mock.running(gateway=gateway, key=KEY, system_token=SYSTEM_TOKEN))
        credentials = {"api_key": KEY, "system_token": SYSTEM_TOKEN}
        options: dict[str, Any] = {"gateway": gateway, "base_url": url, **credentials, "timeout": 10, "max_retries": 0}
        self.client = cleanup.enter_context(Client(**options))
        self.runner = cleanup.enter_context(asyncio.Runner())
        self.async_client = AsyncClient(**options)
        cleanup.callback(lambda: self.runner.run(self.async_client.close()))

    def answer(self, turn: Turn) -> Any:
        """What the public method returns: events of a stream, the receipt of a task, or the answer."""
        self.seen.clear()
        arguments = with_files(turn.call)
        if turn.kind == "async":
            return self.runner.run(self._async(turn, arguments))
        result = method_of(self.client, turn.call)(**arguments)
        return list(result) if turn.call.kind == "stream" else answered(result)

    async def _async(self, turn: Turn, arguments: dict[str, Any]) -> Any:
        method = method_of(self.async_client, turn.call)
        if turn.call.kind == "stream":
            return [event async for event in method(**arguments)]
        return answered(await method(**arguments))


@pytest.fixture(scope="module")
def line() -> Iterator[Callable[[str], Line]]:
    """A line to a gateway, opened when it is first wanted."""
    lines: dict[str, Line] = {}
    with contextlib.ExitStack() as cleanup:

        def to(gateway: str) -> Line:
            if gateway not in lines:
                lines[gateway] = Line(gateway, cleanup)
            return lines[gateway]

        yield to


@pytest.mark.parametrize("turn", [pytest.param(turn, id=turn.id) for turn in turns()])
def test_an_example_end_to_end(
    turn: Turn, line: Callable[[str], Line], record_property: Callable[[str, object], None]
) -> None:
    gateway = line(turn.gateway)

    answer = gateway.answer(turn)

    check_answer(turn.call, answer)
    record_property("answered", True)  # for the ledger: the mock did its part
    (seen,) = gateway.seen
    check_request(turn, seen)
    check_headers(turn, seen)


# What is sent


def check_request(turn: Turn, seen: Seen) -> None:
    """Method, target and body are those of the example."""
    path, method, raw = RAW[turn.call.operation.id]
    for name, value in turn.call.path.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=","))
    assert (seen.method, seen.path) == (method.upper(), path)
    assert dict(parse_qsl(seen.query, keep_blank_values=True)) == turn.call.query
    content_type = seen.header("content-type")
    if not turn.call.body and not raw.get("requestBody", {}).get("required"):
        assert (seen.body, content_type) == (b"", None)
    elif content_type == JSON:
        assert json.loads(seen.body) == turn.call.body
    else:
        assert str(content_type).startswith("multipart/form-data; boundary=")
        assert sorted(seen.parts, key=repr) == sorted(parts_of(turn.call), key=repr)


def parts_of(call: Call) -> Iterator[tuple[str, str | None, bytes]]:
    """The parts of the form that says the example."""
    (media,) = RAW[call.operation.id][2]["requestBody"]["content"].values()
    properties = DOCUMENT["components"]["schemas"][media["schema"]["$ref"].rsplit("/", 1)[1]]["properties"]
    for name, value in call.body.items():
        for one in value if isinstance(value, list) else [value]:
            if '"binary"' in json.dumps(properties.get(name, {})):
                yield name, one, BYTES
            else:
                yield name, None, (one if isinstance(one, str) else json.dumps(one)).encode()


def check_headers(turn: Turn, seen: Seen) -> None:
    """The key in the way that the gateway prefers, and the headers that it wants beside."""
    gateway = DOCUMENT["x-gateways"][turn.gateway]
    offered = [name for entry in RAW[turn.call.operation.id][2]["security"] for name in entry]
    scheme = DOCUMENT["components"]["securitySchemes"][next(name for name in gateway["security"] if name in offered)]
    right, other = (SYSTEM_TOKEN, KEY) if "x-credential" in scheme else (KEY, SYSTEM_TOKEN)
    if scheme["type"] == "http":
        assert seen.header("authorization") == f"{scheme['scheme'].capitalize()} {right}"
    else:
        assert seen.header(scheme["name"]) == right
    assert sum(right in value for _, value in seen.headers) == 1, "the key stands in one place"
    assert not any(other in value for _, value in seen.headers)
    for name, value in turn.call.headers.items():
        assert seen.header(name) == str(value)
    said = {**turn.call.query, **turn.call.path, **turn.call.body}
    for header, members in gateway.get("headers", {}).items():
        values = (said.get(member) for member in ([members] if isinstance(members, str) else members))
        assert seen.header(header) == next((value for value in values if value), None)
    if (length := seen.header("content-length")) is not None:
        assert int(length) == len(seen.body)


# What comes back


def check_answer(call: Call, answer: Any) -> None:
    """The answer has the type that the method promises, and what the mock sent fits the schema."""
    content = RAW[call.operation.id][2]["responses"]["200"]["content"]
    if call.kind == "stream":
        assert call.operation.stream is not None
        assert answer, "a stream has events"
        check_typed(answer, call.operation.stream.event, content[EVENT_STREAM]["schema"])
    elif isinstance(answer, BinaryContent):
        assert call.operation.binary
        assert len(answer) > 50
    elif isinstance(answer, list):
        assert problems(plain(answer), content[JSON]["schema"]) == []
        assert all(isinstance(one, Model) for one in answer)
    elif JSON in content and answer.last_response.headers["content-type"].startswith(JSON):
        as_task = call.kind == "task" and call.operation.task_answer is not None
        spec = call.operation.task_answer.answer if as_task and call.operation.task_answer else call.operation.answer
        check_typed([answer], spec, content[JSON]["schema"])
    else:
        assert call.operation.text is not None
        assert isinstance(answer[call.operation.text.member], str)


def check_typed(models: list[Any], spec: Any, schema: Any) -> None:
    """Each is a model of its own class, which strict reading of what came makes again."""
    for model in models:
        assert isinstance(model, Model)
        assert problems(model.raw, schema) == []
        if spec is None:  # an object of whatever members
            assert type(model) is Model
            continue
        assert type(model) is not Model
        assert type(model).__name__ in str(spec)
        assert type(model).from_dict(model.raw, strict=True) == model


# Every operation has its turn


def test_every_operation_is_called_by_both_clients_and_at_every_gateway() -> None:
    had = {(turn.call.operation.id, turn.kind) for turn in turns()}
    assert had == {(operation, kind) for operation in RAW for kind in ("sync", "async")}
    met = {(turn.call.operation.id, turn.gateway) for turn in turns()}
    assert met == {(operation, gateway) for operation, (_, _, raw) in RAW.items() for gateway in raw["x-gateways"]}
