"""Whatever is sent, the mock answers with 2XX or 4XX and in the gateway's shape."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import maaskit_mock

KINDS = ["application/json", "multipart/form-data; boundary=B", "application/x-www-form-urlencoded", "text/plain", ""]
PATHS = [
    "/v1/talk",
    "/v1/models/m:run",
    "/v1/speech",
    "/v1/uploads",
    "/v1/pictures?async=true",
    "/v1/videos",
    "/_media/x",
]
quick = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
names = [
    "model",
    "messages",
    "role",
    "content",
    "stream",
    "tools",
    "function",
    "name",
    "shape",
    "schema",
    "type",
    "text",
]
names += [
    "properties",
    "items",
    "$ref",
    "anyOf",
    "enum",
    "minimum",
    "minItems",
    "required",
    "input",
    "format",
    "n",
    "prompt",
]
near_misses = st.recursive(
    st.sampled_from(
        ["user", "text", "picture", "object", "array", "string", "#", "#/x", "small", 1, -1, 1e308, True, None, ""]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(names), inner, max_size=5),
    max_leaves=20,
)


@pytest.fixture(scope="module")
def fuzzed(small: dict[str, Any]) -> Iterator[httpx.Client]:
    """A client of a mock of its own."""
    with (
        maaskit_mock.running(small) as url,
        httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}, timeout=10) as client,
    ):
        yield client


def check(response: httpx.Response) -> None:
    """2XX, or a refusal that says something."""
    assert response.status_code < 500, response.text
    if response.status_code >= 400:
        assert response.json()["error"]["message"]


@quick
@given(path=st.sampled_from(PATHS), kind=st.sampled_from(KINDS), content=st.binary(max_size=300))
def test_random_bytes(fuzzed: httpx.Client, path: str, kind: str, content: bytes) -> None:
    check(fuzzed.post(path, content=content, headers={"Content-Type": kind} if kind else {}))


@quick
@given(path=st.sampled_from(PATHS), value=json_values | near_misses)
def test_random_json(fuzzed: httpx.Client, path: str, value: Any) -> None:
    check(fuzzed.post(path, content=json.dumps(value).encode(), headers={"Content-Type": "application/json"}))


@quick
@given(change=st.dictionaries(st.sampled_from(names), near_misses | json_values, max_size=4))
def test_almost_right_json(fuzzed: httpx.Client, talk: dict[str, Any], change: dict[str, Any]) -> None:
    content = json.dumps(talk | change).encode()
    check(fuzzed.post("/v1/talk", content=content, headers={"Content-Type": "application/json"}))


@quick
@given(schema=near_misses)
def test_random_schemas_in_the_request(fuzzed: httpx.Client, talk: dict[str, Any], schema: Any) -> None:
    for stream in (True, False):
        response = fuzzed.post("/v1/talk", json=talk | {"stream": stream, "shape": {"schema": schema}})
        assert response.status_code == 200, response.text


@quick
@given(parts=st.lists(st.binary(max_size=60), max_size=4), head=st.binary(max_size=40))
def test_random_multipart(fuzzed: httpx.Client, parts: list[bytes], head: bytes) -> None:
    body = b"".join(
        b'--B\r\nContent-Disposition: form-data; name="n"' + head + b"\r\n\r\n" + part + b"\r\n" for part in parts
    )
    kind = {"Content-Type": "multipart/form-data; boundary=B"}
    check(fuzzed.post("/v1/uploads", content=body + b"--B--\r\n", headers=kind))


@quick
@given(
    fields=st.dictionaries(
        st.sampled_from(["n", "ratio", "loud", "extra", "words[]", "maybe"]), st.text(st.characters(), max_size=20)
    )
)
def test_random_fields(fuzzed: httpx.Client, fields: dict[str, str]) -> None:
    data = {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}
    check(fuzzed.post("/v1/uploads", files={"file": ("a", b"x")}, data=data))


@quick
@given(
    raw=st.binary(max_size=40),
    query=st.binary(max_size=40),
    method=st.sampled_from(["GET", "POST", "HEAD", "OPTIONS", "PATCH", "QUERY"]),
)
def test_random_addresses(fuzzed: httpx.Client, raw: bytes, query: bytes, method: str) -> None:
    path = "".join(f"%{byte:02x}" for byte in raw)
    text = "".join(f"%{byte:02X}" if byte % 2 else chr(97 + byte % 26) for byte in query)
    for prefix in ("/", "/v1/models/", "/_media/"):
        response = fuzzed.request(method, f"{prefix}{path}?limit={text}&{text}")
        assert response.status_code < 500


@quick
@given(
    name=st.sampled_from(["prefer", "x-mock-fault", "range", "cookie", "x-level", "content-type", "host", "accept"]),
    value=st.binary(max_size=30).map(lambda data: bytes(byte for byte in data if byte >= 32 and byte != 127).strip()),
)
def test_random_headers(fuzzed: httpx.Client, name: str, value: bytes) -> None:
    for url in ("/v1/models/list?limit=1", "/_media/x.png"):
        response = fuzzed.get(url, headers=[(name, value)])
        assert response.status_code < 500, response.text
