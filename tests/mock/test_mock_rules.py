"""x-mock rules that choose an example or tell the events of a stream apart."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import maaskit_mock
from maaskit_mock import _rules
from maaskit_mock._values import Received

REQUESTS: dict[str, Any] = {
    "plain": {"model": "ibis-1", "text": "a", "voice": "low"},
    "loud": {"model": "ibis-1", "text": "a", "voice": "high", "form": "loud", "speed": 2},
    "family": {"model": "heron-2.5-large", "text": "a", "speed": 3, "tone": "dry", "pace": 9},
    "deep": {"model": "ibis-1", "text": "a", "tools": [{"kind": "saw"}, {"kind": "drill", "name": "d"}]},
}
STREAM: list[Any] = [
    {"type": "start", "text": "whole"},
    {"type": "piece", "text": "a"},
    {"type": "piece", "text": "b"},
    {"type": "note", "text": "a note"},
    {"type": "end", "text": "ab"},
]
SCHEMA = {"type": "object", "properties": {"city": {"const": "Oslo"}, "people": {"const": 717710}}}


def description(rules: list[Any], stream_rules: list[Any], event: str | None = "/type") -> dict[str, Any]:
    """An operation whose answer says which example it is."""
    names = ["loud", "deep", "family", "plain"]
    sse: dict[str, Any] = {"request": {"body": {"stream": True}}, "streams": {"plain": STREAM}}
    if event is not None:
        sse["event"] = event
    body = {
        "schema": {
            "type": "object",
            "properties": {
                "form": {"anyOf": [{"type": "string", "enum": ["soft", "loud"]}, {"type": "null"}], "default": "soft"}
            },
        },
        "examples": {name: {"value": value} for name, value in REQUESTS.items()},
    }
    answer = {
        "description": "x",
        "x-mock": rules,
        "content": {
            "application/json": {"examples": {name: {"value": {"example": name, "name": "-"}} for name in names}},
            "text/event-stream": {"x-sse": sse, "x-mock": stream_rules},
        },
    }
    operation = {"requestBody": {"content": {"application/json": body}}, "responses": {"200": answer}}
    return {"openapi": "3.1.0", "paths": {"/say": {"post": operation}}}


@pytest.fixture(scope="module")
def likeness() -> Iterator[str]:
    """A mock that chooses by likeness alone."""
    with maaskit_mock.running(description([], [])) as url:
        yield url


@pytest.fixture(scope="module")
def deciding() -> Iterator[str]:
    """A mock with members that decide."""
    rules = [{"choose": "/form"}, {"choose": "/tools/*/name"}, {"choose": "/model"}]
    with maaskit_mock.running(description([*rules, {"set": "/name", "copy": "/tools/*/name"}], [])) as url:
        yield url


def chosen(url: str, **body: Any) -> str:
    """The example that answers."""
    return httpx.post(f"{url}/say", json=body).raise_for_status().json()["example"]


def test_what_only_the_example_has_counts_against_it(likeness: str) -> None:
    """`loud` shares the voice, but it answers a form that was not asked for."""
    assert chosen(likeness, model="ibis-1", text="b", voice="high") == "plain"
    assert chosen(likeness, model="ibis-1", text="b", voice="high", form="loud", speed=2) == "loud"


def test_what_only_the_request_has_counts_too(likeness: str) -> None:
    assert chosen(likeness, model="x", text="b", form="loud", speed=1) == "loud"
    assert chosen(likeness, model="ibis-1", text="b", voice="low", speed=2) == "loud"
    assert chosen(likeness, model="x", text="b", tools=[{"kind": "plane"}]) == "deep"


def test_a_deciding_member_outweighs_all_likeness(deciding: str) -> None:
    near_plain = {"model": "ibis-1", "text": "a", "voice": "low"}
    assert chosen(deciding, **near_plain) == "plain"
    assert chosen(deciding, **near_plain, form="loud") == "loud"
    near_loud = {"model": "ibis-1", "text": "a", "voice": "high", "speed": 2}
    assert chosen(deciding, **near_loud, form="loud") == "loud"
    assert chosen(deciding, **near_loud) == "plain"  # the default of `form` is soft
    assert chosen(deciding, **near_loud, form="soft") == "plain"
    assert chosen(deciding, **near_loud, form=None) == "plain"


def test_nothing_agrees_and_the_rule_is_passed_over(deciding: str) -> None:
    assert chosen(deciding, model="x", text="a", voice="low") == "plain"
    assert chosen(deciding, model=5, text="a", voice="low") == "plain"


@pytest.mark.parametrize("model", ["heron-2.5-large", "heron-2.5-small", "heron-2", "Heron_3", "heron"])
def test_texts_agree_by_the_words_that_they_begin_with(deciding: str, model: str) -> None:
    assert chosen(deciding, model=model, text="a", voice="low") == "family"


def test_other_texts_do_not_agree(deciding: str) -> None:
    assert chosen(deciding, model="big-heron", text="a", voice="low") == "plain"
    assert chosen(deciding, model="heronry", text="a", voice="low") == "plain"


def test_a_star_in_a_request_pointer_is_the_first_that_goes_on(deciding: str) -> None:
    body = {"model": "ibis-1", "text": "a", "tools": [{"kind": "x"}, {"name": "d"}, {"name": "e"}]}
    assert httpx.post(f"{deciding}/say", json=body).json() == {"example": "deep", "name": "d"}


def texts(rules: list[Any], event: str | None = "/type") -> list[str]:
    """The text of each event after the rules."""
    with maaskit_mock.running(description([], rules, event)) as url:
        answer = httpx.post(f"{url}/say", json={"stream": True, "model": "m", "shape": SCHEMA})
    return [json.loads(line.removeprefix("data: "))["text"] for line in answer.text.split("\n") if "data: " in line]


def test_rules_of_some_events() -> None:
    text = '{"city":"Oslo","people":717710}'
    pieces = {"events": ["piece"], "set": "/text", "make": "/shape", "as": "json"}
    whole = {"events": ["end"], "set": "/text", "make": "/shape", "as": "json"}
    found = texts([pieces, whole])
    assert found[0] == "whole"
    assert found[1] != text
    assert found[1] + found[2] == text
    assert found[3:] == ["a note", text]
    assert texts([{"events": ["start", "note"], "set": "/text", "copy": "/model"}]) == ["m", "a", "b", "m", "ab"]


def test_a_rule_without_events_means_all_of_them() -> None:
    assert texts([{"set": "/text", "copy": "/model"}]) == ["m"] * 5


def test_a_rule_for_events_that_have_no_name_means_none() -> None:
    assert texts([{"events": ["piece"], "set": "/text", "copy": "/model"}], None)[1] == "a"


@pytest.mark.parametrize(
    ("schema", "made"), [({}, {"city": "Oslo"}), ({"type": "array"}, {"city": "Oslo"}), ({"type": "object"}, {})]
)
def test_what_is_made_for_an_object_is_one(schema: Any, made: Any) -> None:
    answers = [{"args": {"city": "Oslo"}}]
    assert _rules.apply([{"set": "/args", "make": "/shape"}], answers, Received({"shape": schema})) == [{"args": made}]


def applied(rule: dict[str, Any], answer: Any, body: Any, **more: Any) -> Any:
    """The answer after one rule."""
    return _rules.apply([rule], [answer], Received(body, **more))[0]


@pytest.mark.parametrize(
    ("asked", "numbers"),
    [(1, [0]), (2, [0, 1]), (4, [0, 1, 2, 3]), (["a", "b", "c"], [0, 1, 2]), ([[1, 2], [3]], [0, 1]), ([1, 2, 3], [0])],
)
def test_as_many_members_as_the_request_asks_for(asked: Any, numbers: list[int]) -> None:
    rule = {"set": "/data", "count": ["/n"], "number": "at"}
    assert [one["at"] for one in applied(rule, {"data": [{"at": 0}, {"at": 1}]}, {"n": asked})["data"]] == numbers


@pytest.mark.parametrize("asked", [0, -1, True, "3", None, 2.0, {}, [], 10**9])
def test_what_is_no_count_changes_nothing(asked: Any) -> None:
    answer = {"data": [{"at": 5}]}
    assert applied({"set": "/data", "count": ["/n"], "number": "at"}, answer, {"n": asked}) == answer
    assert applied({"set": "/data", "count": ["/n"]}, {"data": []}, {"n": 3}) == {"data": []}


def test_counts_are_multiplied() -> None:
    rule = {"set": "/data", "count": ["/prompts", "/n"]}
    assert applied(rule, {"data": [7]}, {"prompts": ["a", "b"], "n": 3})["data"] == [7] * 6
    assert applied(rule, {"data": [7]}, {"prompts": "a", "n": 3})["data"] == [7] * 3
    assert applied(rule, {"data": [7, 8, 9]}, {"prompts": ["a", "b"]})["data"] == [7, 8]


def test_a_text_is_base64_of_floats() -> None:
    rule = {"set": "/vector", "count": ["/n"]}
    assert applied(rule, {"vector": "pHBJPB/0eruamZk9"}, {"n": 1}) == {"vector": "pHBJPA=="}
    assert len(base64.b64decode(applied(rule, {"vector": "pHBJPB/0eruamZk9"}, {"n": 50})["vector"])) == 200
    assert applied(rule, {"vector": "no base64!"}, {"n": 50}) == {"vector": "no base64!"}


def test_who_is_named_comes_first() -> None:
    rules = [{"first": "/tools", "by": "/name", "named": "/choice"}, {"set": "/name", "copy": "/tools/0/name"}]
    body = {"tools": [{"name": "a"}, {"name": "b"}, {"name": "c"}], "choice": "b"}
    for choice, name in (("b", "b"), ("c", "c"), ("x", "a"), (None, "a"), ({"name": "b"}, "a")):
        assert _rules.apply(rules, [{"name": "-"}], Received(body | {"choice": choice}))[0] == {"name": name}
    assert [tool["name"] for tool in body["tools"]] == ["a", "b", "c"]  # the request itself is left as it was
    assert _rules.apply(rules, [{"name": "-"}], Received({"tools": "b", "choice": "b"}))[0] == {"name": "-"}


def test_the_size_of_a_file_is_a_source() -> None:
    assert applied({"set": "/bytes", "copy": "size/file"}, {"bytes": 1}, {"file": "a"}, size={"file": 9}) == {
        "bytes": 9
    }
    assert applied({"set": "/bytes", "copy": "size/file"}, {"bytes": 1}, {"file": "a"}) == {"bytes": 1}
