"""Inputs that coverage-guided fuzzing of event streams found worth keeping (`make fuzz-sse`), and what it and its kin found."""

from __future__ import annotations

import tracemalloc
from contextlib import suppress

import pytest
import sse
import sse_properties
from sse_properties import check, read

from maaskit._errors import StreamError
from maaskit._sse import SSEDecoder

CHAT = "chat.completions.create"
WORD = b'data: {"choices": [{"index": 0, "delta": {"content": "a"}}]}\n'
END = b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n'
FAILURE = b'{"error": {"message": "gone"}}\n'


def test_inputs_of_the_corpus() -> None:
    inputs = sse.stored()
    assert 50 <= len(inputs) <= 600
    for data in inputs:
        check(data)


# What was found: each stream meant something else when it was cut elsewhere


@pytest.mark.parametrize(
    "stream",
    [
        WORD + WORD + b"<html",
        WORD + WORD + b"data: x\n\n",
        WORD + WORD + b"event: ping\n\n",
        b"event: ping\n" + WORD + WORD + END + b"\n",
        WORD + END + b"data: [DONE]\n" + WORD + b"\n",
        WORD + b"data: [DONE]\n" + WORD + b"\n" + WORD + b"\n",
        WORD + WORD + b"\ndata: {\ndata: }\n\n",
        WORD + WORD + b"data: x\n" + END,
        FAILURE + WORD + b"\n",
        WORD + b"\n" + FAILURE + WORD + b"\n",
        WORD + b"event: ping\n" + b"data: {}\n",
        WORD + b"data: {}" + b"data: {}",
        b"database\nkeep-alive: 1234567890\n\ndataset: 1\n\n",
    ],
)
def test_every_cut_means_the_same(stream: bytes) -> None:
    for index, operation in enumerate(sse_properties.STREAMING):
        check(bytes([index, 1, 2]) + stream)
        whole = read(operation, [stream])
        assert all(read(operation, [stream[:cut], stream[cut:]]) == whole for cut in range(len(stream)))


def test_what_came_before_an_error_is_delivered() -> None:
    for error in (b"data: no quota left\n", b"data: no quota left\n\n", FAILURE, b'data: {"error": {"message": "m"}}'):
        found = read(CHAT, [WORD + WORD + error])
        assert (len(found.events), found.text) == (2, "aa")
        assert found.error is not None
        assert found.error[0] in {"StreamFailed", "StreamInterrupted"}


def test_an_error_is_not_overtaken_by_what_follows_it() -> None:
    found = read(CHAT, [FAILURE + WORD + b"\n"])
    assert found.events == []
    assert found.error is not None
    assert found.error[:4] == ("StreamFailed", "gone", None, False)


def test_a_ping_without_its_blank_line_is_still_a_ping() -> None:
    found = read(CHAT, [WORD + b"\n" + END + b'\nevent: ping\ndata: {"type": "ping"}\n'])
    assert len(found.events) == 2
    assert found.error is None


def test_the_sentinel_ends_a_stream_without_blank_lines() -> None:
    found = read(CHAT, [WORD + END + b"data: [DONE]\n" + WORD + b"\n" + WORD + b"\n"])
    assert (len(found.events), found.text, found.done) == (2, "a", True)


@pytest.mark.parametrize("depth", [60, 150, 300, 480, 700, 980, 5000])
@pytest.mark.parametrize(
    "shape", [('{"x":', "}"), ("[", "]"), ('{"x":[', "]}"), ('{"error":', "}"), ('[{"index":0,"x":', "}]")]
)
def test_events_nested_deeply_raise_nothing_unforeseen(depth: int, shape: tuple[str, str]) -> None:
    """JSON that is not too deep to be decoded may be too deep for functions that call themselves."""
    deep = shape[0] * depth + '"a"' + shape[1] * depth
    for place in (f'{{"x": {deep}}}', f'{{"choices": [{{"index": 0, "delta": {{"content": {deep}}}}}]}}', f'{{"error": {deep}}}',
                  f'{{"response": {{"x": {deep}}}}}', f'{{"candidates": [{{"content": {{"parts": {deep}}}}}]}}', deep):  # fmt: skip
        for operation in sse_properties.STREAMING:
            parser = sse_properties.parser_of(operation)
            with suppress(StreamError):
                for _ in parser.feed(WORD + b"\n" + f"data: {place}\n\n".encode()):
                    _ = parser.text, parser.partial()
                list(parser.finish())
            _ = parser.text, parser.partial()


def test_events_without_blank_lines_come_with_their_lines() -> None:
    def alone(data: str) -> bool:
        return data != "x"

    decoder = SSEDecoder(alone)
    assert decoder.feed(b"data: 1\n") == []  # a second line may follow
    assert [event.data for event in decoder.feed(b"data: 2\n")] == ["1", "2"]
    assert [event.data for event in decoder.feed(b"data:3\nid: 7\n")] == ["3"]
    assert decoder.feed(b"\n") == []
    assert decoder.feed(b"data: 4\n") == []  # a new block, which may be as it should
    assert [event[1:] for event in decoder.feed(b"data: x\n\n")] == [("4\nx", "7")]
    assert [event.data for event in decoder.feed(b"data: 5\n\n")] == ["5"]


@pytest.mark.parametrize("line", [b"data: {\n", b": ping\n", b"data: x\n"])
def test_a_long_event_in_small_pieces_is_linear_work(line: bytes) -> None:
    """Each line comes alone; looking at all that waits for each of them would be quadratic."""

    def allocated(count: int) -> int:
        parser = sse_properties.parser_of(CHAT)
        total = 0
        tracemalloc.start()
        try:
            for _ in range(count):
                before = tracemalloc.get_traced_memory()[0]
                tracemalloc.reset_peak()
                assert list(parser.feed(line)) == []
                total += tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()
        return total

    assert allocated(8000) < 12 * allocated(1000)
