"""The files of every plain answer (`x-results`): of each example, and through both clients against the mock."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from catalog import Call, calls, examples, operations
from test_requests import KEY, method_of, with_files

import maaskit_mock
from maaskit import Answer, AsyncClient, Client, files_of
from maaskit._accumulate import Accumulator
from maaskit._media import sniff
from maaskit._pointer import values
from maaskit._tasks.media_types import media_type_of
from maaskit._tasks.reading import found_results
from maaskit_api.operations import OPERATIONS

WITH_FILES = sorted(id for id, operation in OPERATIONS.items() if operation.results)
RAW = {raw["operationId"]: raw["responses"]["200"] for _, _, raw in operations()}
ANSWERS = [one for one in examples() if one.kind == "answer" and one.operation in WITH_FILES]
STREAMS = [
    (id, name, events)
    for id in WITH_FILES
    if (stream := OPERATIONS[id].stream) is not None and stream.accumulate is not None
    for name, events in RAW[id]["content"]["text/event-stream"]["x-sse"]["streams"].items()
]
CALLS = [
    call
    for call in calls()
    if call.operation.id in WITH_FILES
    and (
        call.kind == "answer" or (call.kind == "stream" and call.operation.stream and call.operation.stream.accumulate)
    )
]
MEDIA = re.compile(
    r"<(?:png|jpg|webp|svg|wav|mp3|mp4)>|https://cdn\.example\.com/[\w/.-]+\.(?:png|jpe?g|webp|svg|mp4|mp3|wav|pptx)\b"
)
KINDS = {"image", "svg", "video", "audio", "pptx"}


def media(value: Any) -> Iterator[str]:
    """All media in an answer, looked for by another way: in any text that is no thought's and no repeated request."""
    if isinstance(value, str):
        yield from MEDIA.findall(value)
    elif isinstance(value, dict) and not value.get("thought"):
        for name, member in value.items():
            repeated = name == "tools" or (name == "image" and not isinstance(member, dict))
            yield from media(member) if not repeated else ()
    elif isinstance(value, list):
        for member in value:
            yield from media(member)


def names(found: Iterator[str]) -> set[str]:
    """File names: a picture and its link for download are one."""
    return {url.rpartition("/")[2] for url in found}


def differences(operation: str, body: Any) -> set[str]:
    """The media by which what is there and what is found differ."""
    files = files_of(body, operation)
    assert all(file.kind in KINDS for file in files)
    return names(media(body)) ^ names(file.url or file.data or "" for file in files)


def added(id: str, events: list[Any]) -> Any:
    """What the events of a stream add up to."""
    stream = OPERATIONS[id].stream
    assert stream is not None
    assert stream.accumulate is not None
    adding = Accumulator(stream.accumulate)
    for event in events:
        adding.add(event)
    return adding.value()


@pytest.mark.parametrize("example", ANSWERS, ids=lambda one: one.id)
def test_no_file_of_an_example_is_overlooked_and_none_made_up(example: Any) -> None:
    assert differences(example.operation, example.value) == set()


@pytest.mark.parametrize(("id", "name", "events"), STREAMS, ids=lambda one: one if isinstance(one, str) else "")
def test_no_file_of_a_stream_is_overlooked(id: str, name: str, events: list[Any]) -> None:
    assert differences(id, added(id, events)) == set()


@pytest.mark.parametrize(
    ("id", "rule"), [(id, rule) for id in WITH_FILES for rule in OPERATIONS[id].results if rule.encoding != "markdown"]
)
def test_every_rule_finds_what_no_other_does(id: str, rule: Any) -> None:
    """Of texts only some models make files, so not each rule for a text has an example."""
    bodies = [one.value for one in ANSWERS if one.operation == id]
    bodies += [added(id, events) for stream, _, events in STREAMS if stream == id]
    others = tuple(other for other in OPERATIONS[id].results if other != rule)
    assert any(
        {*map(repr, found_results((rule,), body))} - {*map(repr, found_results(others, body))} for body in bodies
    )


@pytest.mark.parametrize("id", ["chat.completions.create", "gemini.models.generate_content", "responses.create"])
def test_texts_are_looked_through(id: str) -> None:
    (rule,) = (rule for rule in OPERATIONS[id].results if rule.encoding == "markdown")
    found = [
        one
        for one in ANSWERS
        if one.operation == id and any(values(one.value, (rule.each or "") + (rule.pointer or "")))
    ]
    body = json.loads(json.dumps(found[0].value))
    holder, _, member = ((rule.each or "") + (rule.pointer or "")).rpartition("/")
    for one in values(body, holder):
        if isinstance(one.get(member), str):
            one[member] += " ![](https://cdn.example.com/kite.webp)"
    assert "https://cdn.example.com/kite.webp" in [file.url for file in files_of(body, id)]


def test_entries_are_the_same_for_answers_and_tasks() -> None:
    folder = Path(__file__).parents[2] / "openapi" / "extensions"
    of = {name: json.loads((folder / f"x-{name}.schema.json").read_text("utf-8")) for name in ("results", "task")}
    answers = of["results"]["items"]["properties"]
    tasks = of["task"]["properties"]["results"]["items"]["properties"]
    assert set(tasks) - set(answers) == {"link"}
    assert answers["kind"]["enum"] == tasks["kind"]["enum"]
    assert {name: rule for name, rule in answers.items() if name not in ("kind", "pointer")} == {
        name: rule for name, rule in tasks.items() if name not in ("kind", "pointer", "link")
    }


# Through the clients


@pytest.fixture(scope="module")
def mock_url() -> Iterator[str]:
    with maaskit_mock.running(key=KEY) as url:
        yield url


def fetched(call: Call, kind: str, url: str, folder: Path) -> tuple[Any, list[Path]]:
    """The answer of a call, and its files on disk."""
    arguments = {**with_files(call), "extra_headers": {"Prefer": f"example={call.name}"}}
    options: dict[str, Any] = {"gateway": "custom", "base_url": url, "api_key": KEY, "timeout": 10, "max_retries": 0}
    if kind == "sync":
        with Client(**options) as client:
            made = method_of(client, call)(**arguments)
            reply = made.final() if call.kind == "stream" else made
            return reply, client.save(reply, folder) if reply.files else []

    async def main() -> tuple[Any, list[Path]]:
        async with AsyncClient(**options) as client:
            made = method_of(client, call)(**arguments)
            reply = await (made.final() if call.kind == "stream" else made)
            return reply, await client.save(reply, folder) if reply.files else []

    return asyncio.run(main())


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.id)
def test_files_of_an_example_are_saved(call: Call, kind: str, mock_url: str, tmp_path: Path) -> None:
    reply, paths = fetched(call, kind, mock_url, tmp_path / "out")
    assert isinstance(reply, Answer)
    assert len(paths) == len(reply.files)
    body = next((one.value for one in ANSWERS if (one.operation, one.name) == (call.operation.id, call.name)), None)
    if call.kind == "answer":
        assert len(paths) == len(files_of(body, call.operation.id))
    for file, path in zip(reply.files, paths, strict=True):
        data = path.read_bytes()
        assert data
        assert sniff(data) in (file.media_type, None)
        assert media_type_of("", path.name) == file.media_type
        assert (file.url is None) == (file.content == data)


def test_every_operation_with_files_is_called() -> None:
    assert {call.operation.id for call in CALLS} == set(WITH_FILES)
    assert {"chat.completions.create", "responses.create", "images.generate", "images.edit"} <= set(WITH_FILES)


def test_docstrings_say_so() -> None:
    assert "`client.save(answer, folder)`" in (Client("haoee", api_key="k").images.generate.__doc__ or "")
    assert "`client.save(answer, folder)`" not in (Client("haoee", api_key="k").embeddings.create.__doc__ or "")


# What the generator makes of it


def with_results(*pointers: str, **members: Any) -> Any:
    """A change of the small description: operations that share an answer, each with a rule."""

    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["Thing"]["properties"] |= members
        first = document["paths"].pop("/things/{id}")
        for number, pointer in enumerate(pointers):
            item = json.loads(json.dumps(first))
            item["get"]["operationId"] = f"things.retrieve{number}"
            item["get"]["responses"]["200"]["x-results"] = [{"pointer": pointer, "kind": "image"}]
            document["paths"][f"/things{number}/{{id}}"] = item

    return change


def test_a_member_of_that_name_stays(tmp_path: Path) -> None:
    from test_generated import compile_small

    code, package = compile_small(tmp_path, with_results("/name", files={"type": "string"}))
    model = (package / "models" / "thing.py").read_text("utf-8")
    assert code == 0
    assert "class Thing(Model):" in model
    assert "files: str | None" in model
    assert '_answers: ClassVar[str] = "things.retrieve0"' in model, "maaskit.files_of finds its results all the same"


def test_operations_with_the_same_answer_say_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from test_generated import compile_small

    code, package = compile_small(tmp_path, with_results("/name", "/name"))
    assert (code, "class Thing(Answer):" in (package / "models" / "thing.py").read_text("utf-8")) == (0, True)
    (tmp_path / "other").mkdir()
    assert compile_small(tmp_path / "other", with_results("/name", "/url"))[0] == 1
    assert "things.retrieve0 and things.retrieve1 answer Thing, but differ in x-results" in capsys.readouterr().err
