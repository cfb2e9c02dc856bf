"""Parameters and JSON bodies: what is accepted, and how refusals read."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

JSON = {"Content-Type": "application/json"}


def refusal(response: httpx.Response, status: int = 400) -> tuple[str, str | None, str]:
    """Message without request id, param and code of a refusal."""
    assert response.status_code == status, response.text
    error = response.json()["error"]
    return error["message"].rpartition(" (request id: ")[0], error["param"], error["code"]


@pytest.mark.parametrize(
    ("change", "message", "param"),
    [
        ({"model": None}, "body /model: expected text, got null", "model"),
        ({"messages": []}, "body /messages: expected at least 1 items, got []", "messages"),
        ({"messages": [{"role": "user"}]}, "body /messages/0/content is required", "messages[0].content"),
        (
            {"messages": [{"role": "me", "content": "x"}]},
            'body /messages/0/role: expected "user" or "assistant", got "me"',
            "messages[0].role",
        ),
        (
            {"messages": [{"role": "user", "content": 5}]},
            "body /messages/0/content: expected text or a list, got 5",
            "messages[0].content",
        ),
        ({"temperature": 3}, "body /temperature: expected at most 2, got 3", "temperature"),
        ({"temperature": "1"}, 'body /temperature: expected a number, got "1"', "temperature"),
        ({"level": "x"}, 'body /level: expected "low" or "high", got "x"', "level"),
        ({"size": 7}, "body /size: expected text, got 7", "size"),
        ({"seed": 1.5}, "body /seed: expected an integer, got 1.5", "seed"),
    ],
)
def test_schema_errors_are_precise(
    client: httpx.Client, talk: dict[str, Any], change: dict[str, Any], message: str, param: str
) -> None:
    found = refusal(client.post("/v1/talk", json=talk | change))
    assert found[:2] == (message, param)


@pytest.mark.parametrize("url", ["", "example.com/done"])
def test_formats_are_checked(client: httpx.Client, url: str) -> None:
    found = refusal(client.post("/v1/clips", json={"page": url}))
    assert found == (f'body /page: expected text in the format `uri`, got "{url}"', "page", "invalid_value")


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ({"type": "text"}, "/0/text is required"),
        ({"type": "picture", "picture": {}}, "/0/picture/url is required"),
        (
            {"type": "picture", "picture": {"url": "u", "detail": "x"}},
            '/0/picture/detail: expected an integer, got "x"',
        ),
        ({"type": "smell"}, '/0/type: expected "text" or "picture", got "smell"'),
        ({"text": "x"}, "/0/type is required"),
        ("x", '/0: expected an object, got "x"'),
    ],
)
def test_unions_report_the_alternative_that_was_meant(
    client: httpx.Client, talk: dict[str, Any], part: Any, message: str
) -> None:
    body = talk | {"messages": [{"role": "user", "content": [part]}]}
    assert refusal(client.post("/v1/talk", json=body))[0] == "body /messages/0/content" + message


def test_an_alternative_of_the_right_type_wins_with_more_errors_too(client: httpx.Client, talk: dict[str, Any]) -> None:
    body = talk | {"messages": [{"role": "user", "content": [{"type": "text"}, {"type": "text"}, {"type": "text"}]}]}
    assert refusal(client.post("/v1/talk", json=body))[0] == "body /messages/0/content/0/text is required"


def test_missing_members_are_counted(client: httpx.Client) -> None:
    assert refusal(client.post("/v1/talk", json={})) == (
        "body /model is required (and 1 more)",
        "model",
        "missing_field",
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "line 1, column 2"),
        (b"\xff\xfe", "byte 0 is not valid UTF-8"),
        (b'{"model": NaN}', "NaN is not a JSON number"),
        (b'{"model": -Infinity}', "-Infinity is not a JSON number"),
        (b'{"temperature": 1e999}', "the number 1e999 is too large"),
        (b'{"seed": ' + b"9" * 5000 + b"}", "4300 digits"),
        (b"[" * 100_000, "nested deeper than 100 levels"),
        (b"[" * 200 + b"]" * 200, "nested deeper than 100 levels"),
        (b'{"model": "\\ud800"}', "the lone surrogate \\ud800 is half a character"),
        (b'{"\\udfff": 1}', "the lone surrogate \\udfff is half a character"),
        (b"\xef\xbb\xbf{}", "BOM"),
        (b"null x", "Extra data"),
    ],
)
def test_what_is_no_json(client: httpx.Client, content: bytes, reason: str) -> None:
    message, _, code = refusal(client.post("/v1/talk", content=content, headers=JSON))
    assert code == "invalid_json"
    assert message.startswith("the body is not valid JSON: ")
    assert reason in message


@pytest.mark.parametrize("content", [b"null", b"1", b'"x"', b"[]", b"true"])
def test_json_of_another_type(client: httpx.Client, content: bytes) -> None:
    message = refusal(client.post("/v1/talk", content=content, headers=JSON))[0]
    assert message == f"body: expected an object, got {content.decode()}"


@pytest.mark.parametrize(
    "kind", [None, "text/plain", "application/xml", "multipart/form-data", "garbage", "application/jsonx"]
)
def test_content_type(client: httpx.Client, kind: str | None) -> None:
    headers = {"Content-Type": kind} if kind else {}
    message, _, code = refusal(client.post("/v1/talk", content=b"{}", headers=headers), 415)
    assert code == "unsupported_media_type"
    assert "expected application/json" in message


@pytest.mark.parametrize(("charset", "status"), [("utf-8", 200), ("UTF8", 200), ("utf-16", 415), ("klingon", 415)])
def test_charset(client: httpx.Client, talk: dict[str, Any], charset: str, status: int) -> None:
    headers = {"Content-Type": f"application/json; charset={charset}"}
    assert client.post("/v1/talk", content=json.dumps(talk), headers=headers).status_code == status


def test_no_body(client: httpx.Client) -> None:
    assert refusal(client.post("/v1/talk"))[2] == "missing_body"
    assert client.post("/v1/models/m:run").status_code == 200  # optional there


def test_open_objects_and_big_integers_pass(client: httpx.Client, talk: dict[str, Any]) -> None:
    assert client.post("/v1/talk", json=talk | {"seed": 10**60, "vendor": {"x": ["\u0000"]}}).status_code == 200


@pytest.mark.parametrize(
    ("query", "param", "message"),
    [
        ("", "limit", "the query parameter limit is required"),
        ("limit=x", "limit", 'query parameter limit: expected an integer, got "x"'),
        ("limit=0", "limit", "query parameter limit: expected at least 1, got 0"),
        ("limit=1.5", "limit", "query parameter limit: expected an integer, got 1.5"),
        ("limit=", "limit", 'query parameter limit: expected an integer, got ""'),
        ("limit=1&limit=2", "limit", 'query parameter limit: expected an integer, got ["1", "2"]'),
        ("limit=1&ratio=nan", "ratio", 'query parameter ratio: expected a number, got "nan"'),
        ("limit=1&full=yes", "full", 'query parameter full: expected true or false, got "yes"'),
        ("limit=1&tags=a&tags=b&tags=c", "tags", 'query parameter tags: expected at most 2 items, got ["a", "b", "c"]'),
        ("limit=1&ids=1,x", "ids", 'query parameter ids /1: expected an integer, got "x"'),
    ],
)
def test_query_parameters(client: httpx.Client, query: str, param: str, message: str) -> None:
    found = refusal(client.get(f"/v1/models/list?{query}"))
    assert found[:2] == (message, param)


@pytest.mark.parametrize(
    "query",
    [
        "limit=100&ratio=1e2&full=true&tags=a&tags=b&ids=1,2,3",
        "limit=%2B5&ratio=.5&full=false&tags[]=x",
        "limit=1&unknown=%00",
    ],
)
def test_good_query_parameters(client: httpx.Client, query: str) -> None:
    assert client.get(f"/v1/models/list?{query}").status_code == 200


def test_header_and_cookie_parameters(client: httpx.Client) -> None:
    url = "/v1/models/list?limit=1"
    assert client.get(url, headers={"X-Level": "2"}).status_code == 200
    assert refusal(client.get(url, headers={"X-Level": "3"}))[:2] == (
        'header parameter X-Level: expected 1 or 2, got "3"',
        "X-Level",
    )
    assert refusal(client.get(url, headers={"Cookie": "session=x"}))[1] == "session"
    assert client.get(url, headers={"Cookie": "session=3; ;;=%"}).status_code == 200


def test_a_very_large_number_of_errors_stays_one_sentence(client: httpx.Client, talk: dict[str, Any]) -> None:
    body = talk | {"messages": [{"role": "x" * 1000}] * 500}
    message = refusal(client.post("/v1/talk", json=body))[0]
    assert len(message) < 300
    assert message.endswith("(and 19 more)")
