"""The Server-Sent Events decoder: the conformance table, an independent reference, and bounds on work and memory."""

from __future__ import annotations

import json
import sys
import tracemalloc
from types import FrameType
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sse_oracle import DATA, TABLE, chunks_of, decode, expected, reference

from maaskit import _sse
from maaskit._sse import ServerSentEvent, SSEDecoder

CASES = [pytest.param(case, id=case["name"].replace(" ", "-")) for case in TABLE["cases"]]


# The table


@pytest.mark.parametrize("case", CASES)
def test_table_as_given(case: dict[str, Any]) -> None:
    assert decode(*chunks_of(case)) == expected(case)


@pytest.mark.parametrize("case", CASES)
def test_table_whole(case: dict[str, Any]) -> None:
    assert decode(b"".join(chunks_of(case))) == expected(case)


@pytest.mark.parametrize("case", CASES)
def test_table_byte_by_byte(case: dict[str, Any]) -> None:
    assert decode(*(bytes([byte]) for byte in b"".join(chunks_of(case)))) == expected(case)


@pytest.mark.parametrize("case", CASES)
def test_table_cut_in_two_everywhere(case: dict[str, Any]) -> None:
    body = b"".join(chunks_of(case))
    for cut in range(0, len(body) + 1, 1 + len(body) // 200):
        assert decode(body[:cut], body[cut:]) == expected(case), f"cut at {cut}"


@pytest.mark.parametrize("case", CASES)
def test_table_with_empty_chunks(case: dict[str, Any]) -> None:
    spaced = [piece for chunk in chunks_of(case) for piece in (b"", chunk, b"")]
    assert decode(*spaced) == expected(case)


@pytest.mark.parametrize("case", CASES)
def test_table_with_other_line_endings(case: dict[str, Any]) -> None:
    body = b"".join(chunks_of(case))
    if b"\r" in body:
        pytest.skip("the case is about line endings")
    assert decode(body.replace(b"\n", b"\r\n")) == expected(case)
    assert decode(body.replace(b"\n", b"\r")) == expected(case)


@pytest.mark.parametrize("case", CASES)
def test_table_agrees_with_the_reference(case: dict[str, Any]) -> None:
    assert reference(b"".join(chunks_of(case))) == expected(case)


def test_table_is_complete() -> None:
    assert len(TABLE["cases"]) >= 115
    assert len({case["name"] for case in TABLE["cases"]}) == len(TABLE["cases"])
    schema = json.loads((DATA / TABLE["$schema"]).read_text("utf-8"))
    jsonschema_rs.validator_for(schema).validate(TABLE)
    assert schema["properties"]["cases"]["items"]["required"] == list(TABLE["cases"][0])


def test_table_is_explained() -> None:
    told = (DATA / "README.md").read_text("utf-8")
    assert all(f"`{name}`" in told for name in TABLE["cases"][0])
    program = told.partition("```python\n")[2].partition("```")[0]
    exec(compile(program, "README.md", "exec"), {"decode": lambda chunks: decode(*chunks).events, "path": DATA})


# Pieces that meet often enough for every branch, and bytes that meet nothing.
PIECES = st.sampled_from(
    [b"data: ", b"data:", b"data", b"event: ", b"event", b"id: ", b"id:", b"retry: 1", b": ", b" ", b"x", b"{", b"<",
     b"\n", b"\n", b"\n\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b"\0", b"\xef\xbb\xbf", b"\xef", b"\xbb", b"\xbf",
     b"\xe4\xbd\xa0", b"\xf0\x9f\x98", b"\xff", b"\xe2\x80\xa8", b"data: {}\n\n", b"data:{}\n\n", b"event: a\n"]
)  # fmt: skip
STREAMS = st.one_of(st.lists(PIECES, max_size=40).map(b"".join), st.binary(max_size=80))


@settings(max_examples=1500, deadline=None)
@given(STREAMS, st.data())
def test_any_cut_of_any_bytes_agrees_with_the_reference(stream: bytes, draw: st.DataObject) -> None:
    cuts = sorted(draw.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    chunks = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert decode(*chunks) == decode(stream) == reference(stream)


# What the fast paths see: chunks of whole blocks, after blocks that leave something behind.
BLOCKS = st.sampled_from(
    [b"data: a\n\n", b"data:b\n\n", b"data:  c\n\n", b"data: d\ndata: e\n\n", b"data\n\n", b"data: j\n", b"\n",
     b"id: 1\ndata: f\n\n", b"id: 2\n\n", b"id\n\n", b"event: g\n\n", b"event: h\ndata: i\n\n", b": ping\n\n",
     b"retry: 7\n\n"]
)  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(st.lists(BLOCKS, max_size=4).map(b"".join), max_size=6))
@example([b"id: 1\n\n", b"data: a\n\n", b"data: a\n\ndata: a\n\n"])
def test_chunks_of_whole_blocks_agree_with_the_reference(chunks: list[bytes]) -> None:
    assert decode(*chunks) == reference(b"".join(chunks))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"))), st.integers(1, 40))
@example(["", " ", "  x", "data: "], 7)
def test_values_come_back_as_they_were_sent(values: list[str], size: int) -> None:
    for mark in ("data: ", "data:"):
        sent = [value if mark == "data: " else value.lstrip(" ") for value in values]
        body = "".join(f"{mark}{value}\n\n" for value in sent).encode()
        events = decode(*(body[at : at + size] for at in range(0, len(body), size))).events
        assert [data for _, data, _ in events] == sent
        assert [data for _, data, _ in decode(body).events] == sent


# What the layer above relies on


def test_event_is_a_plain_immutable_value() -> None:
    (event,) = SSEDecoder().feed(b"event: a\nid: 1\ndata: x\n\n")
    assert event == ServerSentEvent("a", "x", "1")
    assert (event.event, event.data, event.id) == ("a", "x", "1")
    assert not hasattr(event, "__dict__")
    assert not hasattr(SSEDecoder(), "__dict__")
    assert [type(e) for e in SSEDecoder().feed(b"data: 1\n\ndata: 2\n\n")] == [ServerSentEvent] * 2


def test_event_is_dispatched_by_the_chunk_that_completes_it() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: 1\r\n\r") == [("message", "1", "")]  # not held back for the LF
    assert decoder.feed(b"\ndata: 2\n") == []
    assert decoder.feed(b"\nda") == [("message", "2", "")]
    assert decoder.feed(b"ta: 3\n\n") == [("message", "3", "")]


def test_retry_is_seen_at_once_and_id_at_the_blank_line() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"id: 1\nretry: 5\n")
    assert (decoder.retry, decoder.last_event_id) == (5, "")
    decoder.feed(b"\n")
    assert decoder.last_event_id == "1"


@pytest.mark.parametrize("end", [b"data: 2", b"data: 2\n", b"data: 2\r", b"data: 2\r\n"])
def test_feeding_blank_lines_completes_a_pending_event(end: bytes) -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: 1\n\nevent: a\n" + end) == [("message", "1", "")]
    assert decoder.pending() == ("event: a", "data: 2")
    assert decoder.feed(b"\n\n") == [("a", "2", "")]
    assert decoder.pending() == ()
    assert decoder.feed(b"\n\n") == []


def test_pending_does_not_consume() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"data: 1\nda")
    assert decoder.pending() == decoder.pending() == ("data: 1", "da")
    assert decoder.feed(b"ta: 2\n\n") == [("message", "1\n2", "")]
    decoder = SSEDecoder()
    decoder.feed(b"\xef\xbb")
    assert decoder.pending() == ("\ufffd",)


# Bounds: an endless stream without events costs no memory, and the work is linear


def test_stray_is_bounded() -> None:
    decoder = SSEDecoder()
    for _ in range(3000):
        assert decoder.feed(b"{" + b"x" * 98 + b"\n") == []
    assert sum(len(line) + 1 for line in decoder.stray) == pytest.approx(64 * 1024, abs=1)
    assert set(decoder.stray[:-1]) == {"{" + "x" * 98}
    decoder = SSEDecoder()
    decoder.feed(b"<" * 1_000_000 + b"\n{}\n")
    assert decoder.stray == ["<" * 64 * 1024]


@pytest.mark.parametrize("line", [b": ping\n", b": ping\n\n", b"x: " + b"y" * 70_000 + b"\n", b"\n", b"id: 1\n\n"])
def test_pending_is_bounded_without_events_and_keeps_data(line: bytes) -> None:
    decoder = SSEDecoder()
    for _ in range(20_000 if len(line) < 99 else 50):
        assert decoder.feed(line) == []
    assert sum(len(held) for held in decoder.pending()) <= 64 * 1024
    assert len(decoder.pending()) <= 32 * 1024
    decoder.feed(b"data: 1\ndata\n")
    assert decoder.pending()[-2:] == ("data: 1", "data")
    assert [event.data for event in decoder.feed(b"\n")] == ["1\n"]
    decoder.feed(b": after")
    assert decoder.pending()[-1] == ": after"  # the room is there again
    decoder.feed(b"\n")
    assert decoder.pending()[-1] == ": after"


def work(body: bytes, size: int) -> tuple[int, int]:
    """Bytes allocated and bytes searched or converted while decoding `body`.

    The first is the sum of the memory peaks of each feed, which any copy shows; the second the sum of the lengths
    of the objects whose C methods ran, which shows searches that copy nothing. Neither looks at a clock.
    """
    chunks = [body[at : at + size] for at in range(0, len(body), size)]
    decoder = SSEDecoder()
    allocated = touched = 0

    def profile(_frame: FrameType, event: str, function: Any) -> None:
        nonlocal touched
        if event == "c_call" and isinstance(owner := function.__self__, bytes | bytearray | str):
            touched += len(owner)

    tracemalloc.start()
    try:
        for chunk in chunks:
            before = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            sys.setprofile(profile)
            decoder.feed(chunk)
            sys.setprofile(None)
            allocated += tracemalloc.get_traced_memory()[1] - before
    finally:
        sys.setprofile(None)
        tracemalloc.stop()
    return allocated, touched


@pytest.mark.parametrize("field", [b"data: ", b"data:", b"foo: ", b": "])
def test_a_huge_line_is_linear_work(field: bytes) -> None:
    size = 10 * 1024 * 1024
    allocated, touched = work(field + b"x" * size + b"\n\n", 16 * 1024)
    assert allocated < 5 * size  # pieces, line, text, value; one more copy for each chunk would make it 300 times
    assert size < touched < 20 * size  # (counting long strings whole even where only their ends are looked at)


def test_an_event_of_many_lines_is_linear_work() -> None:
    allocated, touched = zip(*(work(b"data: x\nid: 1\n: y\n" * n + b"\n", 240) for n in (1000, 8000)), strict=True)
    assert touched[1] < 10 * touched[0]
    assert allocated[1] < 10 * allocated[0]


def test_many_events_are_linear_work() -> None:
    allocated, touched = zip(*(work(b"data: {}\n\n" * n, 240) for n in (1000, 8000)), strict=True)
    assert touched[1] < 10 * touched[0]
    assert allocated[1] < 10 * allocated[0]


def lines_run(body: bytes, size: int) -> int:
    """Lines of Python that the decoder executes for `body`."""
    chunks = [body[at : at + size] for at in range(0, len(body), size)]
    decoder = SSEDecoder()
    count = 0

    def trace(frame: FrameType, event: str, _arg: object) -> Any:
        nonlocal count
        if frame.f_code.co_filename != _sse.__file__:
            return None
        count += event == "line"
        return trace

    previous = sys.gettrace()  # a coverage tool's, perhaps
    sys.settrace(trace)
    try:
        for chunk in chunks:
            decoder.feed(chunk)
    finally:
        sys.settrace(previous)
    return count


@pytest.mark.parametrize("line", [b"data: x\n", b"data:x\n", b"id: 1\n", b": ping\n\n", b"data: x\n\n"])
def test_python_steps_are_linear(line: bytes) -> None:
    assert lines_run(line * 4000, 64) < 2.2 * lines_run(line * 2000, 64)


def test_common_frames_run_no_python_step_for_each_event() -> None:
    for frame in (b'data: {"a": 1}\n\n', b'data:{"a": 1}\n\n', b'data: {"a": 1}\r\n\r\n'):
        assert lines_run(frame * 1000, 10**6) < 50
