"""No answer is larger than wanted, whatever it becomes when it is decompressed, and the error says what to do."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from driving import Runner, chat, chat_stream, client_of, models
from goods import Depot, Each, Film, noise
from servers import CHAT, MODELS, Connection, Server, Step, chat_chunk, event, reply, sse

from maaskit import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    StreamInterrupted,
    SubmitOutcomeUnknown,
    UnexpectedContentError,
)
from maaskit._decoding import Intake
from maaskit._reply import TransportFailure

pytestmark = pytest.mark.filterwarnings("ignore:Exception ignored in. <async_generator")  # httpx's own, on trio

LIMIT = 1_000_000
SLACK = 12 * LIMIT
"""Bytes of memory, some times the limit: the pieces, the whole, what the libraries hold. The bombs are far bigger."""
HUGE = 50 * LIMIT


def deflated(data: bytes) -> bytes:
    """Without the header that the standard wants."""
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@cache
def bomb(coding: str) -> bytes:
    zeros = b" " * HUGE
    packed = {"gzip": gzip.compress, "deflate": zlib.compress, "raw": deflated}[coding](zeros)
    assert len(packed) < HUGE / 500
    return packed


def endless(connection: Connection) -> None:
    """A body without an end."""
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    try:
        while True:
            connection.send(piece)
    finally:
        connection.server.hung_up.release()


def announced(connection: Connection) -> None:
    """A body that would be long; not a byte of it is sent."""
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999999999999\r\n\r\n")
    connection.wait_for_close()


BOMBS: dict[str, Callable[[], Step]] = {
    "gzip": lambda: reply(bomb("gzip"), content_encoding="gzip"),
    "deflate": lambda: reply(bomb("deflate"), content_encoding="deflate"),
    "deflate without its header": lambda: reply(bomb("raw"), content_encoding="Deflate"),
    "endless": lambda: endless,
    "announced": lambda: announced,
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_is_not_taken(run: Runner, kind: str) -> None:
    """It is an error that says what, where, whether it was charged and what next; it is not asked for again."""
    step = BOMBS[kind]()
    with Server(step) as server:
        run.error(server.url, models, max_answer_bytes=LIMIT)  # what is loaded once is not meant
        tracemalloc.start()
        try:
            free = run.error(server.url, models, max_answer_bytes=LIMIT)
            paid = run.error(server.url, chat, max_answer_bytes=LIMIT)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert server.sent() == 3
    assert peak < SLACK
    assert (type(free), free.billed, free.retryable) == (UnexpectedContentError, False, False)
    assert (type(paid), paid.billed, paid.retryable) == (SubmitOutcomeUnknown, None, False)
    for error in (free, paid):
        assert "more than 1,000,000 bytes; the client's max_answer_bytes= permits more" in str(error)
        assert "where:   custom, " in str(error)
        assert "next:    " in str(error)


def test_a_connection_with_a_bomb_is_closed(run: Runner) -> None:
    with Server(endless) as server:
        run.error(server.url, models, max_answer_bytes=LIMIT)
        assert server.client_hung_up()


@pytest.mark.parametrize("codings", ["gzip, gzip", "gzip,deflate", "br", "zstd", "gzip, identity, gzip", "x"])
def test_codings_that_no_one_asked_for(run: Runner, codings: str) -> None:
    """Twice packed, a few bytes would become a million times as many: at one go, before anyone could look."""
    body = json.dumps(CHAT).encode()
    with Server(reply(gzip.compress(gzip.compress(body)), content_encoding=codings)) as server:
        error = run.error(server.url, models)
        assert type(error) is UnexpectedContentError
        assert f"came encoded as {codings!r}, which no one asked for" in str(error)
        assert type(run.error(server.url, chat)) is SubmitOutcomeUnknown
        assert server.last.headers["accept-encoding"] == "gzip, deflate"
        assert server.sent() == 2


@pytest.mark.parametrize("codings", ["gzip", "GZIP", "x-gzip", " gzip , identity", "deflate", "identity", ""])
def test_codings_that_are_undone(run: Runner, codings: str) -> None:
    body = json.dumps(CHAT).encode()
    packed = gzip.compress(body) if "gzip" in codings.lower() else zlib.compress(body) if codings == "deflate" else body
    with Server(reply(packed, content_encoding=codings)) as server:
        assert run(server.url, chat).choices[0].message.content == "hello"


@pytest.mark.parametrize("step", [1, 2, 7, 10_000])
@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, deflated])
def test_pieces_of_any_size(pack: Callable[[bytes], bytes], step: int) -> None:
    data = noise(3000) + b"\0" * 5_000_000
    packed = pack(data)
    intake = Intake(200, {"content-encoding": "gzip" if pack is gzip.compress else "deflate"}, None)
    pieces = [piece for at in range(0, len(packed), step) for piece in intake.pieces(packed[at : at + step])]
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) <= 1 << 20


def test_the_limit_itself_is_taken(run: Runner) -> None:
    body = json.dumps(MODELS).encode()
    with Server(reply(body)) as server:
        assert run(server.url, models, max_answer_bytes=len(body)).data[0].id == "m"
        run.error(server.url, models, max_answer_bytes=len(body) - 1)


@pytest.mark.parametrize("kind", ["gzip", "endless", "longer than announced"])
def test_what_an_error_says_too_much_of_is_cut(run: Runner, kind: str) -> None:
    """A refusal stays a refusal: nothing was charged, and no one has to look for a lost answer."""
    long = json.dumps({"error": {"message": "no such key " + "x" * LIMIT}}).encode()
    step = {
        "gzip": reply(gzip.compress(long), 401, content_encoding="gzip"),
        "endless": lambda connection: _endless_refusal(connection, long),
        "longer than announced": reply(long, 401),
    }[kind]
    with Server(step) as server:
        error = run.error(server.url, chat, max_answer_bytes=LIMIT)
    assert (type(error), error.billed) == (AuthenticationError, False)
    assert "no such key" in str(error)


def _endless_refusal(connection: Connection, beginning: bytes) -> None:
    connection.send(b"HTTP/1.1 401 No\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
    connection.send(b"%x\r\n%b\r\n" % (len(beginning), beginning))
    while True:
        connection.send(b"1\r\n \r\n" * 1000)


@pytest.mark.parametrize("step", [
    pytest.param(lambda: sse(event(chat_chunk("one ")), "data: " + "x" * 3 * LIMIT), id="a line without an end"),
    pytest.param(lambda: sse(event(chat_chunk("one ")), *["data: " + "x" * 1000 + "\n"] * 3000), id="an event without an end"),
    pytest.param(lambda: sse(*[event(chat_chunk("one "))] * 9000), id="a stream without an end"),
    pytest.param(lambda: sse(event(chat_chunk("one ")), ": still here\n" * 200_000), id="comments"),
])  # fmt: skip
def test_a_stream_has_a_limit(run: Runner, step: Callable[[], Step]) -> None:
    """What came before is not lost."""
    with Server(step()) as server:
        reading = run.read(server.url, chat_stream, max_answer_bytes=LIMIT)
    assert type(reading.error) is StreamInterrupted
    assert "more than 1,000,000 bytes; the client's max_answer_bytes= permits more" in str(reading.error)
    assert reading.error.billed is None
    assert reading.stream.text.startswith("one ")
    assert reading.error.text == reading.stream.text
    assert reading.error.partial.choices[0].message.content.startswith("one ")


def test_a_stream_that_is_packed_too_often(run: Runner) -> None:
    """The bomb is not set off; that the answer was charged can't be excluded."""
    packed = gzip.compress(gzip.compress(bomb("gzip")))
    with Server(reply(packed, content_type="text/event-stream", content_encoding="gzip, gzip, gzip")) as server:
        reading = run.read(server.url, chat_stream)
    assert isinstance(reading.error, APIError)
    assert "no one asked for" in str(reading.error)


def test_files_may_be_longer(depot: Depot, each: Each, out: Path) -> None:
    """They go to disk, and are not held."""
    data = noise(3 * LIMIT)
    (path,) = each.save(depot, depot.film(Film(data)), out, max_answer_bytes=LIMIT)
    assert path.read_bytes() == data


def test_no_limit(run: Runner) -> None:
    body = json.dumps({**MODELS, "note": "x" * 3 * LIMIT})
    with Server(reply(body)) as server:
        assert run(server.url, models, max_answer_bytes=None).data[0].id == "m"


@pytest.mark.parametrize("limit", [0, -1, 1.5, "1", True])
def test_limits_that_make_no_sense(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_answer_bytes must be"):
        client_of("http://127.0.0.1:9", max_answer_bytes=limit)


def test_there_is_a_limit_unless_told_otherwise() -> None:
    assert client_of("http://127.0.0.1:9")._settings().max_answer_bytes == 256 * 1024 * 1024


def test_an_odd_length_is_no_limit() -> None:
    intake = Intake(200, {"content-length": "²"}, 10)
    assert list(intake.pieces(b"12345")) == [b"12345"]
    with pytest.raises(TransportFailure, match="more than 10 bytes"):
        list(intake.pieces(b"1234567"))
