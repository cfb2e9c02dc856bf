"""Adding up events: pure."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from maaskit._accumulate import Accumulator
from maaskit_api.operations import OPERATIONS


def added(operation: str, *events: dict[str, Any]) -> Any:
    stream = OPERATIONS[operation].stream
    assert stream is not None
    assert stream.accumulate is not None
    accumulator = Accumulator(stream.accumulate)
    before = copy.deepcopy(events)
    for event in events:
        accumulator.add(event)
    result = accumulator.value()
    assert events == before, "events belong to the caller"
    assert json.loads(json.dumps(result)) == result
    return result


def delta(index: int = 0, finish: str | None = None, **members: Any) -> dict[str, Any]:
    return {"id": "c", "choices": [{"index": index, "delta": members, "finish_reason": finish}]}


def call(index: int | None, arguments: str, **members: Any) -> dict[str, Any]:
    function = {"arguments": arguments, **({"name": members.pop("name")} if "name" in members else {})}
    item = {**members, "function": function}
    return delta(tool_calls=[item if index is None else {"index": index, **item}])


CHAT = "chat.completions.create"


def message(*events: dict[str, Any]) -> Any:
    return added(CHAT, *events)["choices"][0]["message"]


def test_nothing() -> None:
    assert added(CHAT) is None


def test_text_and_usage() -> None:
    result = added(
        CHAT,
        delta(role="assistant", content=""),
        delta(content="He"),
        delta(content=None),
        delta(content="llo"),
        delta(finish="stop"),
        {"id": "", "choices": [], "usage": {"prompt_tokens": 3, "total_tokens": 5}},
    )
    assert result == {
        "id": "c",
        "object": "chat.completion",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 3, "total_tokens": 5},
    }


@pytest.mark.parametrize("ids", [("", "a"), ("a", ""), ("a", None), ("b", "a"), (None, "a")])
def test_an_id_that_comes_and_goes(ids: Any) -> None:
    assert added(CHAT, *({"id": value, "choices": []} for value in ids))["id"] == "a"


@pytest.mark.parametrize("name", ["reasoning_content", "reasoning", "content", "refusal"])
def test_texts_that_are_joined(name: str) -> None:
    assert message(delta(**{name: "a"}), delta(**{name: "b"}), delta(**{name: ""}), delta(**{name: "c"}))[name] == "abc"


def test_role_is_not_joined() -> None:
    assert message(delta(role="assistant"), delta(role="assistant"))["role"] == "assistant"


def test_interleaved_tool_calls() -> None:
    result = message(
        call(0, "", id="x", type="function", name="f"),
        call(1, '{"b"', id="y", type="function", name="g"),
        call(0, '{"a":'),
        call(1, ":2}"),
        call(0, "1}"),
    )
    assert result["tool_calls"] == [
        {"index": 0, "id": "x", "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}},
        {"index": 1, "id": "y", "type": "function", "function": {"name": "g", "arguments": '{"b":2}'}},
    ]


def test_tool_calls_of_one_event() -> None:
    both = delta(
        tool_calls=[{"index": 0, "function": {"arguments": "1"}}, {"index": 1, "function": {"arguments": "2"}}]
    )
    result = message(both, both)
    assert [item["function"]["arguments"] for item in result["tool_calls"]] == ["11", "22"]


def test_tool_calls_without_an_index() -> None:
    result = message(
        call(None, "{", id="x", name="f"), call(None, "}"), call(None, "[", id="y"), call(None, "]", id="y")
    )
    assert [(item["id"], item["function"]["arguments"]) for item in result["tool_calls"]] == [("x", "{}"), ("y", "[]")]


def test_function_call_of_old() -> None:
    assert message(delta(function_call={"name": "f", "arguments": "{"}), delta(function_call={"arguments": "}"}))[
        "function_call"
    ] == {"name": "f", "arguments": "{}"}


def test_choices_mixed() -> None:
    result = added(CHAT, delta(1, content="b"), delta(0, content="a"), delta(1, content="B"), delta(0, content="A"))
    assert {item["index"]: item["message"]["content"] for item in result["choices"]} == {0: "aA", 1: "bB"}


def test_logprobs() -> None:
    def one(token: str) -> dict[str, Any]:
        return {"choices": [{"index": 0, "delta": {"content": token}, "logprobs": {"content": [{"token": token}]}}]}

    assert added(CHAT, one("a"), one("b"))["choices"][0]["logprobs"] == {"content": [{"token": "a"}, {"token": "b"}]}


def test_values_of_another_kind_win() -> None:
    assert message(delta(content="text"), delta(content=[{"type": "text"}]))["content"] == [{"type": "text"}]
    assert message(delta(content=[{"type": "text"}]), delta(content="text"))["content"] == "text"


def candidate(text: str, finish: str | None = None, **members: Any) -> dict[str, Any]:
    found = {"content": {"role": "model", "parts": [{"text": text}]}, **members}
    return {"candidates": [{**found, "finishReason": finish} if finish else found]}


@pytest.mark.parametrize("members", [{"index": 0}, {}], ids=["index", "no index"])
def test_gemini(members: dict[str, Any]) -> None:
    result = added(
        "gemini.models.stream_generate_content",
        candidate("Red, ", **members),
        candidate("blue.", "STOP", **members),
        {"candidates": [], "usageMetadata": {"totalTokenCount": 3}},
    )
    assert result["candidates"] == [
        {
            **members,
            "content": {"role": "model", "parts": [{"text": "Red, "}, {"text": "blue."}]},
            "finishReason": "STOP",
        }
    ]
    assert result["usageMetadata"] == {"totalTokenCount": 3}


def test_lists_that_are_no_pieces_are_replaced() -> None:
    two = {"usage": {"details": [{"kind": "text", "n": 1}, {"kind": "image", "n": 2}]}}
    one = {"usage": {"details": [{"kind": "text", "n": 5}]}}
    assert added(CHAT, two, one)["usage"] == one["usage"]
    assert added(CHAT, one, two)["usage"] == two["usage"]


def test_responses_takes_the_whole_from_the_event() -> None:
    result = added(
        "responses.create",
        {"type": "response.created", "response": {"id": "r", "output": []}},
        {"type": "response.output_text.delta", "delta": "x"},
        {"type": "response.completed", "response": {"id": "r", "output": [{"type": "message"}]}},
    )
    assert result["output"] == [{"type": "message"}]


@given(st.lists(st.text(max_size=5), max_size=30), st.integers(0, 2))
def test_any_text_comes_through(pieces: list[str], index: int) -> None:
    result = added(CHAT, delta(index, content="!"), *(delta(index, content=piece) for piece in pieces))
    assert result["choices"][0]["message"]["content"] == "!" + "".join(pieces)


def test_work_is_linear() -> None:
    piece = delta(content="x" * 100)
    result = added(CHAT, *[piece] * 20_000)  # quadratic copying would take minutes
    assert len(result["choices"][0]["message"]["content"]) == 2_000_000


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["content", "index", "id", "a"]), inner, max_size=3)
    ),
    max_leaves=10,
)


@example([{"choices": [5]}, {"choices": [{"index": 0}]}])
@example([{"choices": [{"content": "a"}]}, {"choices": [{"content": [1]}]}, {"choices": [{"content": [{"index": 1}]}]}])
@given(
    st.lists(st.dictionaries(st.sampled_from(["choices", "delta", "content", "id", "parts"]), json_values), max_size=6)
)
def test_never_raises(events: list[dict[str, Any]]) -> None:
    added(CHAT, *events)
