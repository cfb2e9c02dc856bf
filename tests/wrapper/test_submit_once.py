"""What costs money is sent once: counted at the server, on real sockets."""

from __future__ import annotations

import email.utils
import io
import os
import time
from typing import Any

import pytest
import servers
from driving import MESSAGES, Runner, chat, chat_stream, models
from servers import CHAT, MODELS, Server, answer, drop, half, hang, raw, reply, reset, sse

from maaskit import (
    APIConnectionError,
    APITimeoutError,
    Client,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    SubmitOutcomeUnknown,
)

PAGE = "<html><head><title>502 Bad Gateway</title></head></html>"
GATEWAY_ERROR = {"error": {"message": "boom (request id: 20260101abcdef)", "type": "new_api_error", "code": "x"}}

LOST = {
    "no reply": drop,
    "reset before the headers": reset,
    "reset inside the headers": raw(b"HTTP/1.1 200 OK\r\ncontent-ty", reset),
    "closed inside the body": half(b'{"id":'),
    "reset inside the body": half(b'{"id":', reset),
    "cut chunked body": raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{}"),
    "no HTTP at all": raw(b"\x00\x01\x02 what?\r\n\r\n"),
    "broken compression": reply(b"no gzip", content_encoding="gzip"),
}


@pytest.mark.filterwarnings("ignore:Exception ignored in. <async_generator")  # httpx's own, on trio
@pytest.mark.parametrize("how", LOST)
def test_lost_reply_of_a_billed_request(run_all: Runner, how: str) -> None:
    with Server(LOST[how], answer(CHAT)) as server:
        error = run_all.error(server.url, chat, max_retries=5)
    assert server.sent("POST") == 1
    assert type(error) is SubmitOutcomeUnknown
    assert error.billed is None
    assert error.retryable is False
    assert len(error.attempt_id) == 16
    assert error.attempts == 1
    assert isinstance(error.__cause__, APIConnectionError)
    assert "charged: unknown" in str(error)
    assert "task list" in error.next_step()


@pytest.mark.parametrize("how", LOST)
def test_lost_reply_of_a_free_request_is_asked_for_again(run: Runner, how: str) -> None:
    with Server(LOST[how], LOST[how], answer(MODELS)) as server:
        result = run(server.url, models)
    assert result.data[0].id == "m"
    assert result.last_response.attempts == server.sent("GET") == 3


def test_lost_reply_of_a_free_request_in_the_end(run: Runner) -> None:
    with Server(drop) as server:
        error = run.error(server.url, models, max_retries=1)
    assert type(error) is APIConnectionError
    assert error.billed is False
    assert error.attempts == server.sent() == 2


def test_lost_reply_of_a_stream(run: Runner) -> None:
    with Server(drop) as server:
        reading = run.read(server.url, chat_stream)
    assert type(reading.error) is SubmitOutcomeUnknown
    assert server.sent() == 1


def test_silence_after_a_billed_request(run_all: Runner) -> None:
    with Server(hang) as server:
        error = run_all.error(server.url, chat, timeout=0.15)
        assert server.client_hung_up()
    assert type(error) is SubmitOutcomeUnknown
    assert isinstance(error.__cause__, APITimeoutError)
    assert server.sent() == 1


def test_silence_in_the_middle_of_a_billed_answer(run: Runner) -> None:
    with Server(half(b"{", hang)) as server:
        error = run.error(server.url, lambda client: chat(client, timeout=0.15))
    assert type(error) is SubmitOutcomeUnknown
    assert server.sent() == 1


def test_silence_after_a_free_request(run: Runner) -> None:
    with Server(hang, answer(MODELS)) as server:
        assert run(server.url, models, timeout=0.15).last_response.attempts == 2


def test_silence_after_a_free_request_in_the_end(run: Runner) -> None:
    with Server(hang) as server:
        error = run.error(server.url, models, timeout=0.1, max_retries=0)
    assert type(error) is APITimeoutError
    assert error.billed is False


@pytest.mark.parametrize("call", [chat, models], ids=["billed", "free"])
def test_nobody_listens(run_all: Runner, call: Any) -> None:
    with servers.refusing() as url:
        error = run_all.error(url, call, max_retries=3)
    assert type(error) is APIConnectionError
    assert error.billed is False
    assert error.retryable is True
    assert error.attempts == 4
    assert "charged: no" in str(error)


def test_max_retries_of_one_call_wins(run: Runner) -> None:
    with servers.refusing() as url:
        assert run.error(url, lambda client: chat(client, max_retries=0), max_retries=4).attempts == 1
        assert run.error(url, lambda client: chat(client, max_retries=3), max_retries=0).attempts == 4


# Answers with an error status: (status, body, headers) → how often a billed and a free request are sent.

REPEATED, ONCE = 3, 1
STATUSES = [
    (429, GATEWAY_ERROR, REPEATED, REPEATED, RateLimitError, RateLimitError),
    (503, GATEWAY_ERROR, REPEATED, REPEATED, ServerError, ServerError),
    (408, GATEWAY_ERROR, REPEATED, REPEATED, RequestTimeoutError, RequestTimeoutError),
    (500, GATEWAY_ERROR, ONCE, REPEATED, ServerError, ServerError),
    (529, GATEWAY_ERROR, ONCE, REPEATED, ServerError, ServerError),
    (500, PAGE, ONCE, REPEATED, SubmitOutcomeUnknown, ServerError),
    (500, "", ONCE, REPEATED, SubmitOutcomeUnknown, ServerError),
    (502, PAGE, ONCE, REPEATED, SubmitOutcomeUnknown, ServerError),
    (502, GATEWAY_ERROR, ONCE, REPEATED, SubmitOutcomeUnknown, ServerError),
    (504, PAGE, ONCE, REPEATED, SubmitOutcomeUnknown, ServerError),
    (524, "error code: 524", ONCE, REPEATED, SubmitOutcomeUnknown, ServerError),
    (501, GATEWAY_ERROR, ONCE, ONCE, ServerError, ServerError),
]


@pytest.mark.parametrize(
    "case", STATUSES, ids=lambda case: f"{case[0]}-{'json' if isinstance(case[1], dict) else 'text'}"
)
def test_error_statuses(run: Runner, case: Any) -> None:
    status, body, billed_times, free_times, billed_class, free_class = case
    step = answer(body, status) if isinstance(body, dict) else reply(body, status, "text/html")
    with Server(step) as server:
        error = run.error(server.url, chat)
        assert server.sent() == error.attempts == billed_times
    assert type(error) is billed_class
    assert error.status_code == status
    if billed_class is SubmitOutcomeUnknown:
        assert type(error.__cause__) is ServerError
        assert error.billed is None
    with Server(step) as server:
        error = run.error(server.url, models)
        assert server.sent() == error.attempts == free_times
    assert type(error) is free_class
    assert error.billed is False


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 422])
def test_refusals_are_final_and_free(run: Runner, status: int) -> None:
    with Server(answer(GATEWAY_ERROR, status)) as server:
        error = run.error(server.url, chat)
        assert server.sent() == 1
    assert (error.status_code, error.billed, error.retryable) == (status, False, False)


def test_refused_then_accepted(run_all: Runner) -> None:
    with Server(answer(GATEWAY_ERROR, 429, retry_after="0"), answer(GATEWAY_ERROR, 503), answer(CHAT)) as server:
        result = run_all(server.url, chat)
        bodies = {seen.body for seen in server.requests}
    assert result.choices[0].message.content == "hello"
    assert result.last_response.attempts == 3
    assert len(bodies) == 1


def test_refused_then_streaming(run: Runner) -> None:
    with Server(answer(GATEWAY_ERROR, 429), sse(*servers.chat_events("a", "b"))) as server:
        reading = run.read(server.url, chat_stream)
    assert reading.error is None
    assert reading.stream.text == "ab"
    assert reading.stream.last_response.attempts == 2


def test_refused_then_lost(run: Runner) -> None:
    with Server(answer(GATEWAY_ERROR, 503), drop) as server:
        error = run.error(server.url, chat, max_retries=5)
    assert type(error) is SubmitOutcomeUnknown
    assert error.attempts == server.sent() == 2


# Retry-After


def in_seconds(seconds: float) -> str:
    return email.utils.formatdate(time.time() + seconds, usegmt=True)


@pytest.mark.parametrize(
    ("headers", "least"),
    [
        ({"retry_after": "0.2"}, 0.2),
        ({"retry_after_ms": "150"}, 0.15),
        ({"retry_after_ms": "150", "retry_after": "30"}, 0.15),
        ({}, 0.0),
        ({"retry_after": "soon"}, 0.0),
        ({"retry_after": "-5"}, 0.0),
        ({"retry_after": "Sun, 06 Nov 1994 08:49:37 GMT"}, 0.0),
    ],
    ids=str,
)
def test_waits_as_long_as_asked(run: Runner, headers: dict[str, str], least: float) -> None:
    with Server(answer(GATEWAY_ERROR, 429, **headers), answer(CHAT)) as server:
        started = time.monotonic()
        run(server.url, chat)
        assert least <= time.monotonic() - started < least + 15  # not the 30 of the other header
    assert server.sent() == 2


def test_waits_until_a_date(run: Runner) -> None:
    with Server(answer(GATEWAY_ERROR, 429, retry_after=in_seconds(1.5)), answer(CHAT)) as server:
        started = time.monotonic()
        run(server.url, chat)
        assert time.monotonic() - started > 0.3


def test_does_not_wait_for_an_hour(run: Runner) -> None:
    with Server(answer(GATEWAY_ERROR, 429, retry_after="3600")) as server:
        started = time.monotonic()
        error = run.error(server.url, chat)
        assert time.monotonic() - started < 60
        assert server.sent() == 1
    assert error.retry_after == 3600
    assert error.retryable is True
    assert "Ask again in 3600 s." in str(error)


# Connections that went stale


def test_connection_that_the_server_closed_while_idle(run: Runner) -> None:
    """The client sees the end of the connection before it uses it again: the second POST goes over a new one, once."""
    gone = []

    def closing(connection: servers.Connection) -> None:
        answer(CHAT)(connection)
        gone.append(connection)

    with Server(closing) as server:

        def twice(client: Client) -> None:
            chat(client)
            time.sleep(0.05)
            chat(client)

        async def twice_async(client: Any) -> None:
            await chat(client)
            time.sleep(0.05)  # noqa: ASYNC251  # nothing else runs; the loop must not see the FIN first
            await chat(client)

        run(server.url, twice if run.kind == "sync" else twice_async)
        assert server.sent("POST") == 2
        assert server.connections == 2


def test_connection_that_the_server_closes_while_the_request_is_on_its_way(run: Runner) -> None:
    """Nobody can tell this from a crash after acceptance: a billed request is not sent again, a free one is."""
    with Server(answer(CHAT), drop, answer(MODELS)) as server:

        async def twice_async(client: Any, second: Any) -> None:
            await chat(client)
            await second(client)

        def twice(client: Client, second: Any) -> None:
            chat(client)
            second(client)

        chosen: Any = twice if run.kind == "sync" else twice_async
        error = run.error(server.url, lambda client: chosen(client, chat))
        assert type(error) is SubmitOutcomeUnknown
        assert server.connections == 1
        assert server.sent("POST") == 2
    with Server(answer(CHAT), drop, answer(MODELS)) as server:
        run(server.url, lambda client: chosen(client, models))
        assert server.sent("GET") == 2


# Bodies that can be read only once


def pipe_of(data: bytes) -> Any:
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as file:
        file.write(data)
    return os.fdopen(reader, "rb")


def test_pipe_is_sent_whole(run: Runner) -> None:
    with Server(answer({"data": []})) as server, pipe_of(b"from a pipe") as pipe:
        run(server.url, lambda client: client.images.edit(model="m", prompt="p", image=("a.png", pipe)))
        assert b"from a pipe\r\n" in server.last.body


def test_pipe_is_not_sent_again(run: Runner) -> None:
    with Server(answer(GATEWAY_ERROR, 429)) as server, pipe_of(b"from a pipe") as pipe:
        error = run.error(server.url, lambda client: client.images.edit(model="m", prompt="p", image=("a.png", pipe)))
        assert server.sent() == 1
    assert type(error) is RateLimitError


def test_open_file_is_sent_again_from_its_beginning(run: Runner) -> None:
    file = io.BytesIO(b"whole content")
    file.read(5)
    with Server(answer(GATEWAY_ERROR, 429), answer({"data": []})) as server:
        run(server.url, lambda client: client.images.edit(model="m", prompt="p", image=("a.png", file)))
        assert server.sent() == 2
        assert all(b"\r\nwhole content\r\n" in seen.body for seen in server.requests)


def test_interrupt_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    with Server(answer(GATEWAY_ERROR, 429)) as server:
        monkeypatch.setattr(time, "sleep", interrupted)
        with pytest.raises(KeyboardInterrupt), Client("custom", api_key="k", base_url=server.url) as client:
            client.chat.completions.create(model="m", messages=MESSAGES)
        assert server.sent() == 1
