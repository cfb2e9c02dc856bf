"""The mock of the real description: every request example is accepted and answered by its own answer example."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import jsonschema_rs
import pytest

import maaskit_mock

METHODS = ("get", "post", "put", "patch", "delete")


@pytest.fixture(scope="module")
def real(bundle: dict[str, Any]) -> Iterator[httpx.Client]:
    """A client of the mock of the whole description."""
    with (
        maaskit_mock.running(bundle) as url,
        httpx.Client(base_url=url, headers=headers(bundle), timeout=20) as client,
    ):
        yield client


def headers(bundle: dict[str, Any]) -> dict[str, str]:
    """A key, and the headers that have one value whatever is asked for."""
    parameters = [one for _, _, operation in operations(bundle) for one in operation.get("parameters", [])]
    fixed = [one for one in parameters if one.get("in") == "header" and "const" in one["schema"]]
    return {"Authorization": "Bearer k", **{one["name"]: one["schema"]["const"] for one in fixed}}


def resolved(bundle: dict[str, Any], node: Any) -> Any:
    """The node, or what its reference names."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = bundle
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def operations(bundle: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation, each."""
    for path, item in bundle["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def is_file(bundle: dict[str, Any], schema: Any) -> bool:
    """Whether a form field is a file."""
    schema = resolved(bundle, schema)
    branches = [schema.get("items", {}), *schema.get("anyOf", [])]
    return schema.get("format") == "binary" or any(is_file(bundle, branch) for branch in branches if branch)


def form(bundle: dict[str, Any], schema: Any, value: dict[str, Any]) -> list[Any]:
    """The parts of a form example: file names become files."""
    properties = resolved(bundle, schema).get("properties", {})
    parts: list[Any] = []
    for name, field in value.items():
        for one in field if isinstance(field, list) else [field]:
            file = (
                is_file(bundle, properties.get(name, {}))
                and isinstance(one, str)
                and "//" not in one
                and ";" not in one
            )
            parts.append(
                (name, (one, b"content") if file else (None, one if isinstance(one, str) else json.dumps(one)))
            )
    return parts


def calls(bundle: dict[str, Any], path: str, operation: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Example name, path and arguments for httpx of each request example."""
    parameters = [resolved(bundle, one) for one in operation.get("parameters", [])]
    content = resolved(bundle, operation.get("requestBody", {})).get("content", {})
    named: dict[str, dict[str, Any]] = {}
    for kind, media in content.items():
        for name, example in media.get("examples", {}).items():
            value, query = example["value"], example.get("x-query", {})
            body = {"json": value} if kind == "application/json" else {"files": form(bundle, media["schema"], value)}
            named[name] = body | {"params": dict(query)}
    for parameter in parameters:
        for name in parameter.get("examples", {}):
            named.setdefault(name, {"params": {}})
    for name, arguments in (named or {"": {"params": {}}}).items():
        where = path
        for parameter in parameters:
            examples = parameter.get("examples", {})
            known = next(iter(examples.values()), {}).get(
                "value", resolved(bundle, parameter.get("schema", {})).get("const", "x")
            )
            value = examples.get(name, {}).get("value", known)
            if parameter["in"] == "path":
                where = where.replace("{" + parameter["name"] + "}", str(value))
            elif parameter["in"] == "query" and (parameter.get("required") or name in examples):
                arguments["params"].setdefault(parameter["name"], value)
            elif parameter["in"] == "header" and parameter.get("required"):
                arguments.setdefault("headers", {})[parameter["name"]] = str(value)
        arguments["params"] = {k: v if isinstance(v, str) else json.dumps(v) for k, v in arguments["params"].items()}
        yield name, where, arguments


def test_every_request_example_gets_a_valid_answer(real: httpx.Client, bundle: dict[str, Any]) -> None:
    validators: dict[str, Any] = {}
    wrong: list[str] = []
    for path, method, operation in operations(bundle):
        good = next((answer for code, answer in operation["responses"].items() if code[0] == "2"), {"content": {}})
        content = resolved(bundle, good).get("content", {})
        for name, where, arguments in calls(bundle, path, operation):
            response = real.request(method, where, **arguments)
            label = f"{operation['operationId']} {name}"
            if response.status_code >= 300:
                wrong.append(f"{label}: {response.status_code} {response.text[:200]}")
                continue
            kind = response.headers.get("content-type", "").partition(";")[0]
            if kind not in {"application/json", "text/event-stream"}:
                continue
            schema = {"$ref": "#/answer", "answer": content[kind]["schema"], "components": bundle["components"]}
            validator = validators.setdefault(f"{operation['operationId']} {kind}", jsonschema_rs.validator_for(schema))
            values = [response.json()] if kind == "application/json" else events(response.text)
            wrong += [f"{label}: {error.message[:200]}" for value in values for error in validator.iter_errors(value)]
    assert wrong == []


def events(text: str) -> list[Any]:
    """The parsed data of each event that is JSON."""
    return [json.loads(line[6:]) for line in text.split("\n") if line.startswith("data: {")]


def test_an_example_is_answered_by_the_answer_of_its_name(real: httpx.Client, bundle: dict[str, Any]) -> None:
    wrong: list[str] = []
    for path, method, operation in operations(bundle):
        if "x-upload" in operation["responses"].get("200", {}):  # a new place for each file
            continue
        for name, where, arguments in calls(bundle, path, operation):
            real.delete("/_mock/tasks")
            similar = real.request(method, where, **arguments)
            job = next(iter(real.get("/_mock/tasks").json()), None)
            preferred = {**arguments.get("headers", {}), "Prefer": f"example={name}"}
            named = real.request(method, where, **{**arguments, "headers": preferred})
            if named.status_code == 200 and not alike(named, similar, job):
                wrong.append(f"{operation['operationId']} {name}")
    assert wrong == []


def alike(named: httpx.Response, similar: httpx.Response, job: dict[str, Any] | None) -> bool:
    """Whether the answers are the same, but for the id and the state of the job that one of them started."""
    if job is None or named.content == similar.content:
        return named.content == similar.content
    told = {"submitted", "queued", *job["id"].split(",")}
    return all(
        str(other) in told or (len(job["id"]) > 8 and job["id"] in str(other))  # alone, or in an address
        for one, other in different(named.json(), similar.json())
    )


def different(one: Any, other: Any) -> Iterator[tuple[Any, Any]]:
    """The pairs of values that differ."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        for key in one:
            yield from different(one[key], other[key])
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for left, right in zip(one, other, strict=True):
            yield from different(left, right)
    elif one != other or type(one) is not type(other):
        yield one, other


def test_every_gateway_can_be_played(bundle: dict[str, Any]) -> None:
    for gateway in bundle["x-gateways"]:
        maaskit_mock.create_app(bundle, gateway=gateway) if gateway != "custom" else None
