"""Every request example, said with the keyword arguments of its method: what is sent, and what the mock answers."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from catalog import JSON, Call, calls, examples, operations, read_all

import maaskit_mock
from maaskit import AsyncClient, AsyncTask, BinaryContent, Client, Model, Task
from maaskit._files import FilePart
from maaskit._model import plain
from maaskit._pointer import first
from maaskit._request import Multipart, Request, build, options_of

CALLS = list(calls())
ANSWERS = {(example.operation, example.name): example for example in examples() if example.kind == "answer"}
EVENTS = [example for example in examples() if example.kind == "event"]
RULES: dict[str, list[Mapping[str, Any]]] = {}
for _, _, raw in operations():
    success = raw["responses"]["200"]
    RULES[raw["operationId"]] = success.get("x-mock", [])

KEY = "sk-of-the-tests-0123456789"
SYSTEM_TOKEN = "account-of-the-tests"
BYTES = b"\x89PNG not really"


def by_id(call: Call) -> str:
    return call.id


def with_files(call: Call) -> dict[str, Any]:
    """The arguments, with bytes in the place of the names of files."""
    arguments = call.arguments
    files = call.operation.body.files if call.operation.body else ()
    for name, (_, wire) in call.operation.arguments.items():
        if wire in files and name in arguments:
            value = arguments[name]
            arguments[name] = [(one, BYTES) for one in value] if isinstance(value, list) else (value, BYTES)
    return arguments


def built(call: Call) -> Request:
    own, options = options_of(with_files(call))
    return build(call.operation, own, options, streaming=call.kind == "stream", as_task=call.kind == "task")


# What is sent


@pytest.mark.parametrize("call", CALLS, ids=by_id)
def test_path_and_query_are_those_of_the_example(call: Call) -> None:
    target = urlsplit(built(call).target)

    path = call.operation.path
    for name, value in call.path.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=","))
    assert target.path == path
    assert "{" not in target.path
    assert dict(parse_qsl(target.query, keep_blank_values=True)) == call.query


@pytest.mark.parametrize("call", [call for call in CALLS if not isinstance(built(call).content, Multipart)], ids=by_id)
def test_the_body_is_the_example(call: Call) -> None:
    request = built(call)

    if not call.body and call.operation.body is None:
        assert request.content is None
        assert "content-type" not in request.headers
        return
    assert isinstance(request.content, bytes)
    assert json.loads(request.content) == call.body
    again = json.dumps(json.loads(request.content), ensure_ascii=False, separators=(",", ":")).encode()
    assert request.content == again, "compact, and no character escaped in vain"
    assert request.headers["content-type"] == JSON


@pytest.mark.parametrize("call", [call for call in CALLS if isinstance(built(call).content, Multipart)], ids=by_id)
def test_the_parts_are_those_of_the_example(call: Call) -> None:
    content = built(call).content
    assert isinstance(content, Multipart)
    assert call.operation.body is not None
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, str, bytes]] = []
    for wire, value in call.body.items():
        several = value if isinstance(value, list) else [value]
        if wire in call.operation.body.files:
            files += [(wire, name, BYTES) for name in several]
        else:
            fields += [(wire, one if isinstance(one, str) else json.dumps(one)) for one in several]

    assert sorted(content.fields) == sorted(fields)
    assert [(part.field, part.filename, part.content) for part in content.files] == files
    assert all(_fits(part) for part in content.files)


def _fits(part: FilePart) -> bool:
    kinds = {"png": "image/png", "jpg": "image/jpeg", "mp3": "audio/mpeg", "pdf": "application/pdf"}
    expected = kinds.get(part.filename.rpartition(".")[2])
    return part.media_type == expected if expected else "/" in part.media_type


# What comes back


@pytest.fixture(scope="session")
def mock_url() -> Iterator[str]:
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture(scope="session")
def client(mock_url: str) -> Iterator[Client]:
    with Client(
        gateway="custom", base_url=mock_url, api_key=KEY, system_token=SYSTEM_TOKEN, max_retries=0, timeout=10
    ) as client:
        yield client


def method_of(client: Client | AsyncClient, call: Call) -> Any:
    """The public method: the operation's dotted path, with the ending of its kind."""
    *path, name = call.operation.id.split(".")
    node: Any = client
    for part in path:
        node = getattr(node, part)
    if call.kind == "task":
        name = f"{name}_task"
    elif call.kind == "stream" and (call.operation.answer or call.operation.binary):
        name = "stream" if name == "create" else f"{name}_stream"
    return getattr(node, name)


def answered(result: Any) -> Any:
    """The answer itself: of a task, its receipt."""
    return result.receipt if isinstance(result, (Task, AsyncTask)) else result


def asked_for(call: Call) -> dict[str, Any]:
    return {**with_files(call), "extra_headers": {"Prefer": f"example={call.name}"}}


@pytest.mark.parametrize("call", [call for call in CALLS if call.kind != "stream"], ids=by_id)
def test_the_client_gets_the_example_answer(client: Client, mock_url: str, call: Call) -> None:
    answer = answered(method_of(client, call)(**asked_for(call)))

    if isinstance(answer, list):  # a bare list; its members are what there is to see
        example = ANSWERS[call.operation.id, call.name]
        specs = example.spec if isinstance(example.spec, tuple) else (example.spec,)
        (members,) = (spec for spec in specs if isinstance(spec, list))  # of a union, the one that is a list
        assert [type(one).__name__ for one in answer] == members * len(example.value)
        assert list(differences(example.value, plain(answer), mock_url, written_by_mock(call))) == []
        return
    assert answer.last_response.status_code == 200
    example = ANSWERS[call.operation.id, call.name]
    if call.operation.binary and not isinstance(example.value, dict):
        assert isinstance(answer, BinaryContent)
        assert len(answer) > 50
        return
    assert isinstance(answer, Model)
    assert read_all(answer) >= 1
    if call.operation.text is not None and example.spec is None:
        assert answer[call.operation.text.member] == example.value
        return
    if example.spec is not None:  # else an object of which nothing is described
        assert type(answer).__name__ in str(example.spec)
    assert type(answer).from_dict(answer.raw, strict=True) == answer
    assert list(differences(example.value, answer.to_dict(), mock_url, written_by_mock(call))) == []


@pytest.mark.parametrize("call", [call for call in CALLS if call.kind == "stream"], ids=by_id)
def test_the_client_gets_the_example_events(client: Client, call: Call) -> None:
    stream = method_of(client, call)(**asked_for(call))
    events = list(stream)

    assert stream.last_response.status_code == 200
    assert len(events) == len(expected_events(call))
    for event in events:
        assert isinstance(event, Model)
        assert type(event) is not Model, "every event has a type"
        assert type(event).__name__ in str(call.operation.stream)
        assert type(event).from_dict(event.raw, strict=True) == event


def expected_events(call: Call) -> list[Any]:
    """The events of the example, up to one that ends the stream."""
    assert call.operation.stream is not None
    terminal = call.operation.stream.terminal
    found: list[Any] = []
    for event in EVENTS:
        if event.operation == call.operation.id and event.name.rpartition("-")[0] == call.name:
            found.append(event.value)
            if terminal and first(event.value, terminal.pointer) in terminal.values:
                break
    return found


def test_an_async_client_gets_the_same(client: Client, mock_url: str) -> None:
    """One of each method: the cores are the same."""
    different = {(call.operation.id, call.kind): call for call in CALLS}

    async def ask(client: AsyncClient, call: Call) -> Any:
        if call.kind == "stream":
            return [event async for event in method_of(client, call)(**asked_for(call))]
        return await method_of(client, call)(**asked_for(call))

    async def ask_all() -> list[Any]:
        async with AsyncClient(
            gateway="custom", base_url=mock_url, api_key=KEY, system_token=SYSTEM_TOKEN, timeout=10
        ) as client:
            return await asyncio.gather(*(ask(client, call) for call in different.values()))

    for call, other in zip(different.values(), asyncio.run(ask_all()), strict=True):
        answer = answered(method_of(client, call)(**asked_for(call)))
        got = answered(other)
        assert type(got) is (list if call.kind == "stream" else type(answer)), call.id
        if call.kind == "stream":
            assert got == list(answer), call.id
        elif isinstance(answer, BinaryContent):
            assert bytes(got) == bytes(answer), call.id
        else:
            assert got == answer, call.id


def written_by_mock(call: Call) -> list[re.Pattern[str]]:
    """The pointers of an answer at which the mock may write by a rule of `x-mock`."""
    targets = [str(rule["set"]) for rule in RULES[call.operation.id] if "set" in rule]
    return [re.compile(re.escape(target).replace(r"\*", "[^/]+") + "(/.*)?") for target in targets]


def differences(
    example: Any, answer: Any, mock_url: str, written: list[re.Pattern[str]], pointer: str = ""
) -> Iterator[str]:
    """Where an answer differs from its example beyond what the mock is documented to change."""
    if any(pattern.fullmatch(pointer) for pattern in written):
        return
    if isinstance(example, dict) and isinstance(answer, dict):
        if example.keys() != answer.keys():
            yield f"{pointer}: members {sorted(example.keys() ^ answer.keys())}"
        for key in example.keys() & answer.keys():
            yield from differences(example[key], answer[key], mock_url, written, f"{pointer}/{key}")
    elif isinstance(example, list) and isinstance(answer, list) and len(example) == len(answer):
        for index, (one, other) in enumerate(zip(example, answer, strict=True)):
            yield from differences(one, other, mock_url, written, f"{pointer}/{index}")
    elif isinstance(example, str) and isinstance(answer, str):
        if not _placed(example, answer, mock_url):
            yield f"{pointer}: {answer[:80]!r} instead of {example[:80]!r}"
    elif example != answer or type(example) is not type(answer):
        yield f"{pointer}: {answer!r} instead of {example!r}"


def _placed(example: str, answer: str, mock_url: str) -> bool:
    """The same text, with the mock's addresses and real media in base64."""
    example = example.replace("https://cdn.example.com/", f"{mock_url}/_media/")
    if not (found := re.search(r"<(png|jpg|jpeg|webp|gif|svg|wav|mp3|mp4|pdf|pcm)>", example)):
        return answer == example
    before, after = example[: found.start()], example[found.end() :]
    media = answer.removeprefix(before).removesuffix(after)
    return answer == f"{before}{media}{after}" and len(base64.b64decode(media, validate=True)) > 50


def test_every_request_example_has_an_answer_or_a_stream() -> None:
    asked = {(call.operation.id, call.name) for call in CALLS}
    for example in examples():
        if example.kind == "request":
            assert (example.operation, example.name) in asked
        if example.kind == "answer":
            assert (example.operation, example.name) in asked
