"""The fast path of streams: what it gives is what the plain one gives, and what it costs is counted, not timed."""

from __future__ import annotations

import copy
import json
import sys
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maaskit._accumulate import Accumulator
from maaskit._errors import ErrorContext, StreamError
from maaskit._events import EventParser
from maaskit._json import DEEPEST, loads
from maaskit._operation import EventStream
from maaskit._pointer import first, values
from maaskit_api.operations import OPERATIONS

CHAT, RESPONSES = "chat.completions.create", "responses.create"
OTHERS = ["completions.create", "docmee.ppt.generate_content", "gemini.models.stream_generate_content"]


def parser_of(operation: str) -> EventParser[Any]:
    return EventParser(OPERATIONS[operation], ErrorContext("g", operation))


def line(event: Any) -> str:
    return f"data: {json.dumps(event)}\n\n"


def chunk(content: str | None = "a", index: int = 0, **others: Any) -> dict[str, Any]:
    choice = {"index": index, "delta": {"content": content}, "logprobs": None, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "choices": [choice], **others}


def of_chat(delta: Any, index: int | None = 0, **others: Any) -> dict[str, Any]:
    return {"id": "c", "choices": [{"delta": delta, **({} if index is None else {"index": index})}], **others}


def plain(stream: EventStream, events: list[Any]) -> tuple[str, Any]:
    """Text and answer, event by event."""
    accumulator, text = (Accumulator(stream.accumulate) if stream.accumulate else None), ""
    for event in events:
        if accumulator is not None:
            accumulator.add(event)
        rule = stream.text
        if rule is not None and (rule.when is None or first(event, rule.when.pointer) in rule.when.values):
            text += "".join(piece for piece in values(event, rule.pointer) if isinstance(piece, str))
    return text, accumulator.value() if accumulator else None


def check(operation: str, chunks: list[bytes], *, looking: bool = False) -> list[Any]:
    """Read a stream; what it adds up to must be what its events do, one by one. Returns the events."""
    parser, events = parser_of(operation), []
    stream = OPERATIONS[operation].stream
    assert stream is not None
    try:
        for piece in chunks:
            for event in parser.feed(piece):
                events.append(copy.deepcopy(getattr(event, "raw", event)))
                if looking:
                    assert parser.text == plain(stream, [one for one in events if isinstance(one, dict)])[0]
            if parser.done:
                break
        events += [getattr(event, "raw", event) for event in parser.finish()]
    except StreamError:
        pass
    assert parser.received == len(events)
    text, answer = plain(stream, [event for event in events if isinstance(event, dict)])
    partial = parser.partial()
    assert parser.text == text
    assert json.dumps(getattr(partial, "raw", partial)) == json.dumps(answer)
    return events


texts = st.sampled_from(["a", "b ", "", "data: x", "[DONE]", "é\n\n", '"\\', "{["])
chat_events = st.one_of(
    st.builds(chunk, texts),
    st.builds(chunk, texts, st.integers(0, 1)),
    st.builds(chunk, texts, obfuscation=texts, n=st.integers(0, 3)),
    st.builds(chunk, st.none(), usage=st.sampled_from([None, {"total_tokens": 3}])),
    st.builds(of_chat, st.builds(lambda t: {"content": t, "role": "assistant"}, texts), st.sampled_from([0, 1, None])),
    st.builds(of_chat, st.builds(lambda t, r: {"content": t, "reasoning_content": r}, texts, texts)),
    st.builds(lambda t, u: of_chat({"content": t}, message={"content": u}), texts, texts),
    st.builds(lambda t: {"choices": [{"index": 0, "message": "x", "delta": {"content": t}}]}, texts),
    st.builds(lambda t: {"choices": [{"delta": {"content": t}}, {"delta": {}}]}, texts),
    st.builds(
        lambda t, n: of_chat({"tool_calls": [{"index": n, "function": {"arguments": t}}]}), texts, st.integers(0, 1)
    ),
    st.builds(lambda t: of_chat({"annotations": [{"url": t}]}), texts),
    st.sampled_from([{}, {"choices": []}, {"choices": 5}, {"choices": [7]}, [], 5, None, {"error": {"message": "no"}}]),
)
other_events = st.one_of(
    st.builds(lambda t, n, k: {"type": f"response.{k}.delta", "delta": t, "sequence_number": n},
              texts, st.integers(0, 9), st.sampled_from(["output_text", "refusal"])),
    st.builds(lambda t: {"text": t, "status": 3}, texts),
    st.builds(lambda t: {"choices": [{"index": 0, "text": t}]}, texts),
    st.builds(lambda t: {"candidates": [{"index": 0, "content": {"parts": [{"text": t}]}}]}, texts),
)  # fmt: skip
noise = st.sampled_from(
    ["data: [DONE]\n\n", ": ping\n\n", "event: ping\n", "data: {\n\n", "data: no\n\n", "id: 7\n", '{"error": "x"}\n', "\n", "\r\n",
     'data: {"choices":\ndata: []}\n\n', 'data: {"a": 1}\ndata: {"b": 2}\n\n', "data:\n\n", 'data:{"choices": []}\n\n']
)  # fmt: skip


def repeated(events: st.SearchStrategy[Any]) -> st.SearchStrategy[str]:
    return st.builds(lambda event, times: line(event) * times, events, st.sampled_from([1, 1, 2, 3]))


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.tuples(st.just(CHAT), st.lists(st.one_of(repeated(chat_events), repeated(chat_events), noise), max_size=14)),
        st.tuples(
            st.sampled_from([RESPONSES, *OTHERS]), st.lists(st.one_of(repeated(other_events), noise), max_size=14)
        ),
    ),
    st.lists(st.integers(0, 2000), max_size=6),
    st.booleans(),
)
def test_what_streams_add_up_to(case: tuple[str, list[str]], places: list[int], looking: bool) -> None:
    operation, lines = case
    data = "".join(lines).encode()
    cuts = [0, *sorted(place for place in places if place < len(data)), len(data)]
    chunks = [data[a:b] for a, b in pairwise(cuts)]
    bytewise = [data[at : at + 1] for at in range(len(data))]
    assert json.dumps(check(operation, chunks, looking=looking)) == json.dumps(check(operation, bytewise))


def test_what_the_caller_does_to_an_event_changes_nothing() -> None:
    parser = parser_of(CHAT)
    for event in parser.feed((line(chunk("a")) * 3).encode()):
        event.raw["choices"].clear()
        event.raw["id"] = "mine"
    assert parser.text == "aaa"
    assert parser.partial().choices[0].message.content == "aaa"
    assert parser.partial().id == "c"


def test_an_error_inside_a_run_is_one() -> None:
    parser = parser_of(CHAT)
    data = line(chunk("a")) * 3 + line(chunk("a", error={"message": "out of money"}))
    events = parser.feed(data.encode())
    assert [next(events).choices[0].delta.content for _ in range(3)] == ["a"] * 3
    with pytest.raises(StreamError, match="out of money") as raised:
        next(events)
    assert raised.value.text == "aaa"


# What is counted


def calls(work: Callable[[], Any]) -> tuple[int, Counter[str]]:
    """How many functions of Python and, by name, of C were called."""
    python, built_in = 0, Counter[str]()

    def note(frame: Any, event: str, called: Any) -> None:
        nonlocal python
        if event == "call":
            python += 1
        elif event == "c_call":
            built_in[called.__name__] += 1

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return python, built_in


def read(operation: str, events: Iterator[str], look: Callable[[Any], Any]) -> EventParser[Any]:
    """Read events, 100 of which come at a time."""
    parser = parser_of(operation)
    pending: list[str] = []
    for event in events:
        pending.append(event)
        if len(pending) == 100:
            for found in parser.feed("".join(pending).encode()):
                look(found)
            pending.clear()
    return parser


@pytest.mark.parametrize(
    "events",
    [
        [line(chunk(f"text {number}")) for number in range(1000)],
        [line(chunk(f"text {number}", obfuscation="x" * (number % 7 + 1))) for number in range(1000)],
    ],
    ids=["equal", "padded"],
)
def test_an_event_is_parsed_once_and_costs_few_calls(events: list[str]) -> None:
    def work() -> None:
        read(CHAT, iter(events), lambda event: event.choices[0].delta.content)

    work()
    python, built_in = calls(work)
    assert built_in["decode"] <= len(events) * 1.1, "parsed once; a chunk is decoded from UTF-8, too"
    assert python <= len(events) * (10 if "obfuscation" not in events[0] else 17)


@pytest.mark.parametrize("choices", [1, 2], ids=["a run", "no run"])
def test_events_leave_nothing_but_their_text(choices: int) -> None:
    def sizes() -> Iterator[int]:
        parser = parser_of(CHAT)
        data = "".join(line(chunk("12345678", number % choices)) for number in range(200)).encode()
        for _ in range(2):
            for _ in range(100):
                for _ in parser.feed(data):
                    pass
            yield tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        early, late = sizes()
    finally:
        tracemalloc.stop()
    text = 20_000 * 8 * 2  # where there are no runs, it stands in `text` and in the answer
    assert late - early < text + 20_000 * 8


# How deep it may be


@pytest.mark.parametrize(
    "beside", ["", "[{" * 200, "x" * 70_000, "[" * 70_000], ids=["bare", "brackets", "long", "both"]
)
@pytest.mark.parametrize("kind", [str, str.encode], ids=["text", "body"])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")], ids=["lists", "objects"])
def test_the_depth_is_told_whatever_stands_beside(
    beside: str, kind: Callable[[str], str | bytes], opening: str, closing: str
) -> None:
    def nested(levels: int) -> str | bytes:
        return kind(f"[{json.dumps(beside)}, {opening * (levels - 1)}1{closing * (levels - 1)}]")

    assert loads(nested(DEEPEST))[0] == beside
    with pytest.raises(ValueError, match="deeper"):
        loads(nested(DEEPEST + 1))
