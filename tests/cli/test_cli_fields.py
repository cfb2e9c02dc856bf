"""Every operation from the command line: its help, and each request example of the description given as flags."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import Request, urlopen

import pytest
from cli_running import Run, received

from maaskit._cli.commands import FIELD_OPTIONS
from maaskit_api.operations import OPERATIONS

DOCUMENT: dict[str, Any] = json.loads((files("maaskit_api") / "description.json").read_bytes())
JSON = "application/json"
OWN = {one.name for one in FIELD_OPTIONS}


class Example(NamedTuple):
    """A request example with a JSON body."""

    operation: str
    name: str
    body: Mapping[str, Any]
    query: Mapping[str, Any]
    path: Mapping[str, Any]


def examples() -> Iterator[Example]:
    """All of them."""
    for item in DOCUMENT["paths"].values():
        for raw in item.values():
            media = raw.get("requestBody", {}).get("content", {}).get(JSON, {}) if isinstance(raw, dict) else {}
            for name, example in media.get("examples", {}).items():
                found = {one["name"]: one for one in raw.get("parameters", ()) if one["in"] == "path"}
                path = {wire: next(iter(one["examples"].values()))["value"] for wire, one in found.items()}
                yield Example(raw["operationId"], name, example["value"], example.get("x-query", {}), path)


def flags(example: Example) -> list[str]:
    """The command line of an example: nested objects by dotted flags, lists by several, the rest as people type it."""
    operation = OPERATIONS[example.operation]
    found: list[str] = []
    body, query = dict(example.body), dict(example.query)
    if operation.stream is not None and operation.stream.body and operation.stream.body.items() <= body.items():
        found.append("--stream")
        body = {name: value for name, value in body.items() if name not in operation.stream.body}
    if operation.task_answer is not None and operation.task_answer.query.items() <= query.items():
        found.append("--task")
        query = {name: value for name, value in query.items() if name not in operation.task_answer.query}
    for name, value in {**body, **query, **example.path}.items():
        found += member(name.replace("_", "-"), value)
    for name in operation.required:
        if operation.arguments[name][0] == "header":
            found += one(name.replace("_", "-"), "=", "1")
    return found


def member(path: str, value: Any) -> list[str]:
    """The flags of one member."""
    if isinstance(value, dict) and value and not any("." in name for name in value):
        return [flag for name, inner in value.items() for flag in member(f"{path}.{name}", inner)]
    if isinstance(value, list) and len(value) > 1 and all(isinstance(item, (str, int)) for item in value):
        return [flag for item in value for flag in scalar(path, item)]
    if isinstance(value, list) and len(value) > 1 and all(isinstance(item, dict) for item in value):
        return [flag for item in value for flag in one(path, "=", json.dumps(item, ensure_ascii=False))]
    return scalar(path, value)


def scalar(path: str, value: Any) -> list[str]:
    """The flag of a value. Only where its text could mean something else, the form that says so."""
    if value is None:
        return one(path, ":=", "null")
    if not isinstance(value, str):
        return one(path, "=", json.dumps(value))
    if value == "-" or value[:1] in ("[", "{"):
        return one(path, ":=", json.dumps(value))
    return one(path, "=", f"@{value}" if value.startswith("@") else value)


def one(path: str, equals: str, text: str) -> list[str]:
    """One flag; `--set` where an option has the name."""
    if path.partition(".")[0] in OWN:
        return ["--set", f"{path}{equals}{text}"]
    return [f"--{path}{equals}{text}"] if equals == ":=" or text.startswith("--") else [f"--{path}", text]


def forget(url: str) -> None:
    urlopen(Request(f"{url}/_mock/requests", method="DELETE")).close()


EXAMPLES = list(examples())
FIRST = list({one.operation: one for one in reversed(EXAMPLES)}.values())


@pytest.mark.parametrize("id", OPERATIONS)
def test_every_operation_has_help(id: str, run: Run) -> None:
    result = run("call", id, "--help")
    assert result.status == 0
    assert result.err == ""
    for name in OPERATIONS[id].arguments:
        assert f"--{name.strip('_').replace('_', '-')}" in result.out


@pytest.mark.parametrize("id", OPERATIONS)
def test_help_in_chinese(id: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_LANG", "zh")
    assert "用法" in run("call", id, "--help").out


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.operation}-{one.name}")
def test_every_example_can_be_given_as_flags(example: Example, gateway: str, run: Run, tmp_path: Path) -> None:
    forget(gateway)
    options = ["--no-journal"] if "poll" in OPERATIONS[example.operation].links else []
    result = run("call", example.operation, *flags(example), *options, "--output", tmp_path / "answer")
    assert result.status == 0, result.err
    (request,) = received(gateway)
    assert request["operation"] == example.operation
    assert json.dumps(request["body"], sort_keys=True) == json.dumps(example.body, sort_keys=True)
    assert result.status or (tmp_path / "answer").stat().st_size > 0


@pytest.mark.parametrize("example", FIRST, ids=lambda one: one.operation)
def test_a_body_can_be_given_whole(example: Example, gateway: str, run: Run, tmp_path: Path) -> None:
    forget(gateway)
    (tmp_path / "body.json").write_text(json.dumps(example.body), "utf-8")
    others = flags(example._replace(body={}))
    options = ["--no-journal"] if "poll" in OPERATIONS[example.operation].links else []
    result = run(
        "call",
        example.operation,
        "--json",
        f"@{tmp_path}/body.json",
        *others,
        *options,
        "--output",
        tmp_path / "answer",
    )
    assert result.status == 0, result.err
    (request,) = received(gateway)
    assert json.dumps(request["body"], sort_keys=True) == json.dumps(example.body, sort_keys=True)
