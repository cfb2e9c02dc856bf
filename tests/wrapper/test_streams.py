"""Event streams as gateways really send them: every dialect over a socket, the parser alone, and what adds up."""

from __future__ import annotations

import json
from typing import Any

import pytest
import servers
from driving import MESSAGES, Runner, chat_stream
from hypothesis import given, settings
from hypothesis import strategies as st
from servers import Server, answer, chat_chunk, chat_events, event, hang, reply, reset, sse

from maaskit import (
    APIConnectionError,
    APITimeoutError,
    EnvelopeError,
    StreamFailed,
    StreamInterrupted,
    UnexpectedContentError,
)
from maaskit._errors import ErrorContext
from maaskit._events import EventParser
from maaskit_api.operations import OPERATIONS

ERROR = {"error": {"message": "the model is gone (request id: abcdef123456)", "code": "gone"}}
BARE = json.dumps(ERROR)
PAGE = "<html>\n<head><title>Service Unavailable</title></head></html>"
WORDS = ["one ", "two"]
CHUNKS = [event(chat_chunk(word)) for word in WORDS]
END = event(chat_chunk(finish="stop"))
DONE = "data: [DONE]\n\n"

WHOLE: dict[str, servers.Step] = {
    "as it should be": sse(*chat_events(*WORDS)),
    "in one piece": sse("".join(chat_events(*WORDS))),
    "without [DONE]": sse(*CHUNKS, END),
    "[DONE] without a blank line": sse(*CHUNKS, END, "data: [DONE]"),
    "[DONE] without the space": sse(*CHUNKS, END, "data:[DONE]\n\n"),
    "[DONE] instead of a finish reason": sse(*CHUNKS, DONE),
    "no space after data:": sse(*(text.replace("data: ", "data:") for text in [*CHUNKS, END, DONE])),
    "last event without its newlines": sse(*CHUNKS, END.rstrip()),
    "last event without its blank line": sse(*CHUNKS, END[:-1]),
    "no blank lines": sse(*(text[:-1] for text in [*CHUNKS, END, DONE])),
    "no blank lines, no [DONE]": sse(*(text[:-1] for text in [*CHUNKS, END])),
    "CRLF": sse("".join([*CHUNKS, END, DONE]).replace("\n", "\r\n")),
    "CR": sse("".join([*CHUNKS, END, DONE]).replace("\n", "\r")),
    "byte order mark": sse("\ufeff", *CHUNKS, END, DONE),
    "ping comments": sse(": ping\n\n", CHUNKS[0], ": OPENROUTER PROCESSING\n\n", CHUNKS[1], ":\n\n", END, DONE),
    "ping events": sse('event: ping\ndata: {"type": "ping"}\n\n', *CHUNKS, "event: keepalive\ndata:\n\n", END, DONE),
    "frames without data": sse(
        "retry: 3000\n\n", "id: 1\n\n", CHUNKS[0], "data:\n\n", "event: x\n\n", CHUNKS[1], END, DONE
    ),
    "named events": sse(*(f"event: message\nid: 5\n{text}" for text in [*CHUNKS, END, DONE])),
    "usage after the end": sse(*CHUNKS, END, event({"id": "c", "choices": [], "usage": {"total_tokens": 5}}), DONE),
    "finish reason with the last word": sse(CHUNKS[0], event(chat_chunk(WORDS[1], "stop"))),
    "data after [DONE]": sse(*CHUNKS, END, DONE, event(chat_chunk("more")), event(ERROR), "<html>"),
    "media type with parameters": sse(*CHUNKS, END, DONE, content_type="Text/Event-Stream; charset=utf-8"),
    "empty chunk first": sse(event({"id": "", "choices": []}), *CHUNKS, END, DONE),
    "error: null in every event": sse(*(event({**chat_chunk(word), "error": None}) for word in WORDS), END, DONE),
    "harmless strays": sse("{not json\n", *CHUNKS, '{"status": "queued"}\n', END, DONE),
    "broken after the end": sse(*CHUNKS, END, DONE, reset, ended=False),
    "broken after the finish reason": sse(*CHUNKS, END, ended=False),
}


@pytest.mark.parametrize("dialect", WHOLE)
def test_whole_streams(run: Runner, dialect: str) -> None:
    with Server(WHOLE[dialect]) as server:
        reading = run.read(server.url, chat_stream)
        assert server.sent() == 1
    assert reading.error is None
    assert reading.stream.text == "one two"
    words = [e.choices[0].delta.content for e in reading.events if e.choices]
    assert [word for word in words if word] == WORDS
    whole = reading.stream.partial
    assert whole.choices[0].message.content == "one two"
    assert whole.object == "chat.completion"


@pytest.mark.parametrize("dialect", ["as it should be", "CRLF", "byte order mark", "ping events"])
def test_any_cut_gives_the_same(dialect: str) -> None:
    data = "".join(chat_events("één ", "两")).encode()
    if dialect == "CRLF":
        data = data.replace(b"\n", b"\r\n")
    if dialect == "byte order mark":
        data = b"\xef\xbb\xbf" + data
    if dialect == "ping events":
        data = data.replace(b"data:", b"event: ping\ndata: {}\n\ndata:")
    for cut in range(len(data)):
        parser = parser_of()
        found = [*parser.feed(data[:cut]), *parser.feed(data[cut:]), *parser.finish()]
        assert [e.raw["choices"][0]["delta"].get("content") for e in found] == ["één ", "两", None]
        assert parser.done


# (step, class of error, words in it, events before, billed)
BROKEN: dict[str, tuple[servers.Step, type[Exception], str, int, bool | None]] = {
    "nothing at all": (sse(), StreamInterrupted, "after 0 events", 0, None),
    "only pings": (sse(": ping\n\n"), StreamInterrupted, "after 0 events", 0, None),
    "no finish reason": (sse(*CHUNKS), StreamInterrupted, "ended after 2 events", 2, None),
    "half an event": (sse(*CHUNKS, END[:40]), StreamInterrupted, "ended after 2 events", 2, None),
    "half an event with a blank line": (sse(*CHUNKS, END[:40] + "\n\n"), StreamInterrupted, "not JSON", 2, None),
    "connection closed": (sse(*CHUNKS, ended=False), StreamInterrupted, "broke", 2, None),
    "connection closed in an event": (sse(*CHUNKS, END[:40], ended=False), StreamInterrupted, "broke", 2, None),
    "error event at once": (sse(event(ERROR)), StreamFailed, "the model is gone", 0, False),
    "error event": (sse(*CHUNKS, event(ERROR)), StreamFailed, "the model is gone", 2, None),
    "error event in one chunk": (sse("".join(CHUNKS) + event(ERROR)), StreamFailed, "the model is gone", 2, None),
    "error event by name": (sse(*CHUNKS, event(ERROR, "error")), StreamFailed, "the model is gone", 2, None),
    "error event, then [DONE]": (sse(*CHUNKS, event(ERROR), DONE), StreamFailed, "the model is gone", 2, None),
    "bare error line": (sse(*CHUNKS, BARE + "\n"), StreamFailed, "the model is gone", 2, None),
    "bare error line without newline": (sse(*CHUNKS, BARE), StreamFailed, "the model is gone", 2, None),
    "bare error line at once": (sse(BARE + "\n"), StreamFailed, "the model is gone", 0, False),
    "bare error of many lines": (sse(*CHUNKS, json.dumps(ERROR, indent=1)), StreamFailed, "the model is gone", 2, None),
    "bare error in one chunk": (sse("".join(CHUNKS) + BARE + "\n"), StreamFailed, "the model is gone", 2, None),
    "error text as data": (sse(*CHUNKS, "data: no quota left\n\n"), StreamFailed, "no quota left", 2, None),
    "page as an event stream": (sse(PAGE), StreamFailed, "Service Unavailable", 0, False),
    "negative code": (sse(event({"code": -1, "message": "m"})), StreamFailed, "code -1: m", 0, False),
    "page after events": (sse(*CHUNKS, PAGE + "\n"), StreamFailed, "an HTML page", 2, None),
}  # fmt: skip


@pytest.mark.parametrize("how", BROKEN)
def test_broken_streams(run: Runner, how: str) -> None:
    step, kind, said, count, billed = BROKEN[how]
    with Server(step) as server:
        reading = run.read(server.url, chat_stream)
        assert server.sent() == 1
    error = reading.error
    assert type(error) is kind
    assert said in str(error)
    assert error.billed is billed
    assert len(reading.events) == count
    assert error.text == "one two"[: 4 * count]
    if count:
        assert error.partial.choices[0].message.content == "one two"
        assert reading.stream.text == "one two"
    else:
        assert error.partial is None
    if kind is StreamFailed and "gone" in said:
        assert error.code == "gone"
        assert error.body == ERROR
    assert error.request_id == "req-sse"


@pytest.mark.parametrize(
    ("step", "kind", "said", "body"),
    [
        (reply(PAGE, content_type="text/html"), UnexpectedContentError, "Service Unavailable", PAGE),
        (answer(ERROR), EnvelopeError, "the model is gone", ERROR),
        (answer(servers.CHAT), UnexpectedContentError, "application/json", servers.CHAT),
        (reply("", content_type=""), StreamInterrupted, "after 0 events", None),
        (reply("quota used up", content_type="text/plain"), StreamInterrupted, "after 0 events", "quota used up"),
    ],
    ids=["page", "error", "answer", "nothing", "text"],
)
def test_no_stream_at_all(run: Runner, step: servers.Step, kind: type[Exception], said: str, body: object) -> None:
    with Server(step) as server:
        reading = run.read(server.url, chat_stream)
        assert server.sent() == 1
    assert type(reading.error) is kind
    assert said in str(reading.error)
    assert reading.error.body == body


@pytest.mark.parametrize("content_type", ["", "text/plain; charset=utf-8", "application/octet-stream"])
def test_a_stream_under_another_name(run: Runner, content_type: str) -> None:
    with Server(reply("".join([*CHUNKS, DONE]), content_type=content_type)) as server:
        reading = run.read(server.url, chat_stream)
    assert reading.error is None
    assert reading.stream.text == "one two"


def test_the_endpoint_functions_know_the_same_streams() -> None:
    from maaskit_api import AuthenticatedClient
    from maaskit_api.api.chat import chat_completions_create
    from maaskit_api.models import ChatCompletionRequest

    body = ChatCompletionRequest.from_dict({"model": "m", "messages": [{"role": "user", "content": "hi"}]})
    steps = [sse(*CHUNKS, END, DONE, content_type="text/plain"), answer(ERROR)]
    with Server(*steps) as server, AuthenticatedClient(base_url=server.url, token="key") as client:
        assert len(list(chat_completions_create.stream(client=client, body=body))) == 3
        with pytest.raises(EnvelopeError, match="the model is gone"):
            list(chat_completions_create.stream(client=client, body=body))


def test_a_stream_of_nothing_but_its_end(run: Runner) -> None:
    with Server(sse("data: [DONE]\n\n")) as server:
        reading = run.read(server.url, chat_stream)
    assert type(reading.error) is StreamInterrupted
    assert "after 0 events" in str(reading.error)


def test_stall(run_all: Runner) -> None:
    with Server(sse(*CHUNKS, hang)) as server:
        reading = run_all.read(server.url, lambda client: chat_stream(client, timeout=0.15))
        assert server.client_hung_up()
    assert type(reading.error) is StreamInterrupted
    assert "no answer in time" in str(reading.error)
    assert "TransportFailure" in repr(reading.error.__cause__)
    assert reading.error.text == "one two"


def test_reset(run_all: Runner) -> None:
    with Server(sse(*CHUNKS, reset, ended=False)) as server:
        reading = run_all.read(server.url, chat_stream)
    assert type(reading.error) is StreamInterrupted


def test_done_is_the_end_even_if_the_server_goes_on(run: Runner) -> None:
    with Server(sse(*CHUNKS, END, DONE, hang)) as server:
        reading = run.read(server.url, chat_stream, timeout=60)
        assert server.client_hung_up()
    assert reading.error is None


@pytest.mark.parametrize("ending", [(DONE,), (DONE[:-1], "\n"), (DONE, ": the end\n\n")], ids=["done", "split", "more"])
def test_streams_share_a_connection(run: Runner, ending: tuple[str, ...]) -> None:
    def thrice(client: Any) -> list[Any]:
        return [chat_stream(client).final() for _ in range(3)]

    async def thrice_async(client: Any) -> list[Any]:
        return [await chat_stream(client).final() for _ in range(3)]

    with Server(*[sse(*CHUNKS, END, *ending)] * 3) as server:
        assert len(run(server.url, thrice if run.kind == "sync" else thrice_async)) == 3
        assert server.sent() == 3
        assert server.connections == 1


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("blank_lines", [True, False], ids=["blank-lines", "no-blank-lines"])
def test_events_arrive_one_by_one(run: Runner, blank_lines: bool, newline: str) -> None:
    """An event is handed over before the next one is sent; without blank lines between them, from the second one on."""
    seen: list[str] = []

    def after(count: int) -> servers.Step:
        def step(connection: servers.Connection) -> None:
            deadline = servers.time.monotonic() + 5
            while len(seen) < count and servers.time.monotonic() < deadline:
                servers.time.sleep(0.002)
            assert len(seen) >= count

        return step

    def sent(text: str) -> str:
        return (text if blank_lines else text.replace("\n\n", "\n")).replace("\n", newline)

    more = event(chat_chunk("!"))
    first: tuple[Any, ...] = (after(1),) if blank_lines else ()
    pieces = [sent(CHUNKS[0]), *first, sent(CHUNKS[1]), after(2), sent(more), after(3), sent(END), after(4), sent(DONE)]
    with Server(sse(*pieces)) as server:

        def read(client: Any) -> None:
            for found in chat_stream(client):
                seen.append(found.choices[0].delta.content)

        async def read_async(client: Any) -> None:
            async for found in chat_stream(client):
                seen.append(found.choices[0].delta.content)

        run(server.url, read if run.kind == "sync" else read_async)
    assert seen == ["one ", "two", "!", None]


def test_ten_megabytes_in_one_event(run: Runner) -> None:
    big = "x" * 10_000_000
    with Server(sse(event(chat_chunk(big)), END, DONE)) as server:
        reading = run.read(server.url, chat_stream)
    assert reading.error is None
    assert len(reading.stream.text) == 10_000_000


def test_ids_that_change_and_an_empty_first_one(run: Runner) -> None:
    chunks = [{**chat_chunk("a"), "id": name} for name in ("", "x", "y", "")]
    with Server(sse(*map(event, chunks), END.replace("chatcmpl-1", ""), DONE)) as server:
        reading = run.read(server.url, chat_stream)
    assert reading.stream.text == "aaaa"
    assert reading.stream.partial.id == "y"


def choice(index: int, content: str | None = None, finish: str | None = None, **delta: Any) -> dict[str, Any]:
    made = chat_chunk(content, finish, **delta)
    made["choices"][0]["index"] = index
    return made


def test_final_adds_everything_up(run: Runner) -> None:
    def tool(index: int, arguments: str, **more: Any) -> str:
        return event(
            choice(0, tool_calls=[{"index": index, **more, "function": {"arguments": arguments, **more.pop("f", {})}}])
        )

    steps = [
        event(choice(0, "", role="assistant")),
        event(choice(0, reasoning_content="let me ")),
        event(choice(0, reasoning_content="think")),
        event(choice(0, "Hi")),
        event(choice(1, "other")),
        tool(0, "", id="a"),
        tool(1, '{"x"', id="b"),
        tool(0, "{}"),
        tool(1, ":1}"),
        event(choice(0, finish="tool_calls")),
        event(choice(1, finish="length")),
        event({"choices": [], "usage": {"total_tokens": 9, "prompt_tokens_details": {"cached_tokens": 1}}}),
        DONE,
    ]
    with Server(sse(*steps)) as server:
        whole = run(server.url, lambda client: chat_stream(client).final())
    first, second = whole.choices
    assert type(whole).__name__ == "ChatCompletion"
    assert (first.message.role, first.message.content, first.message.reasoning_content) == (
        "assistant",
        "Hi",
        "let me think",
    )
    assert [(call.id, call.function.arguments) for call in first.message.tool_calls] == [("a", "{}"), ("b", '{"x":1}')]
    assert (first.finish_reason, second.finish_reason, second.message.content) == ("tool_calls", "length", "other")
    assert whole.usage.total_tokens == 9
    assert whole.usage.prompt_tokens_details.cached_tokens == 1


def test_one_of_two_choices_cut_is_no_success(run: Runner) -> None:
    with Server(sse(event(choice(0, "a")), event(choice(1, "b")), event(choice(0, finish="stop")))) as server:
        reading = run.read(server.url, lambda client: chat_stream(client, n=2))
    assert type(reading.error) is StreamInterrupted


# Other families

RESPONSE = {"id": "r", "object": "response", "status": "completed", "output": []}


def responses(client: Any) -> Any:
    return client.responses.stream(model="m", input="x")


def delta(text: str) -> str:
    return event({"type": "response.output_text.delta", "delta": text}, "response.output_text.delta")


def ended(kind: str, **members: Any) -> str:
    return event({"type": f"response.{kind}", "response": {**RESPONSE, **members}}, f"response.{kind}")


def test_responses(run: Runner) -> None:
    steps = [
        ended("created", status="in_progress"),
        delta("a"),
        event({"type": "response.refusal.delta", "delta": "no"}),
        delta("b"),
    ]
    with Server(sse(*steps, ended("completed"), hang)) as server:
        reading = run.read(server.url, responses, timeout=60)
        assert server.client_hung_up()
        assert server.last.json["stream"] is True
        assert reading.error is None
    assert reading.stream.text == "ab"
    assert [found.type for found in reading.events][-1] == "response.completed"
    assert reading.stream.partial.status == "completed"


@pytest.mark.parametrize("kind", ["failed", "incomplete"])
def test_responses_that_end_otherwise(run: Runner, kind: str) -> None:
    with Server(sse(delta("a"), ended(kind, status=kind))) as server:
        assert run(server.url, lambda client: responses(client).final()).status == kind


@pytest.mark.parametrize(
    ("steps", "kind"),
    [
        ([delta("a")], StreamInterrupted),
        ([delta("a"), event({"type": "error", "code": "c", "message": "m"}, "error")], StreamFailed),
        ([delta("a"), event({"type": "error", "error": {"code": "c", "message": "m"}}, "error")], StreamFailed),
    ],
)
def test_responses_that_break(run: Runner, steps: list[str], kind: type[Exception]) -> None:
    with Server(sse(*steps)) as server:
        reading = run.read(server.url, responses)
    assert type(reading.error) is kind
    assert reading.error.text == "a"
    if kind is StreamFailed:
        assert (reading.error.code, reading.error.message) == ("c", "m")


def gemini(client: Any) -> Any:
    return client.gemini.models.stream_generate_content(model="g", contents=MESSAGES)


def candidate(text: str, **members: Any) -> str:
    return event({"candidates": [{"content": {"role": "model", "parts": [{"text": text}]}, **members}]})


@pytest.mark.parametrize("index", [{}, {"index": 0}], ids=["no index", "index"])
def test_gemini(run: Runner, index: dict[str, int]) -> None:
    with Server(sse(candidate("a", **index), candidate("b", finishReason="STOP", **index))) as server:
        reading = run.read(server.url, gemini)
        assert server.last.target == "/v1beta/models/g:streamGenerateContent?alt=sse"
        assert "stream" not in server.last.json
    assert reading.error is None
    assert reading.stream.text == "ab"
    assert [part.text for part in reading.stream.partial.candidates[0].content.parts] == ["a", "b"]


@pytest.mark.parametrize(
    ("steps", "kind"),
    [
        ([candidate("a")], StreamInterrupted),
        ([candidate("a"), event({"error": {"code": 503, "message": "m", "status": "UNAVAILABLE"}})], StreamFailed),
        ([event({"promptFeedback": {"blockReason": "SAFETY"}})], None),
    ],
    ids=["cut", "error", "blocked"],
)
def test_gemini_that_ends_otherwise(run: Runner, steps: list[str], kind: type[Exception] | None) -> None:
    with Server(sse(*steps)) as server:
        reading = run.read(server.url, gemini)
    assert (type(reading.error) if reading.error else None) is kind


def test_error_array_of_gemini(run: Runner) -> None:
    body = [{"error": {"code": 429, "message": "Resource exhausted", "status": "RESOURCE_EXHAUSTED"}}]
    with Server(reply(json.dumps(body), 429)) as server:
        error = run.error(server.url, lambda client: gemini(client).final(), max_retries=0)
    assert (error.message, error.code, error.type) == ("Resource exhausted", 429, "RESOURCE_EXHAUSTED")


# The mock's faults, where nobody asked for them


@pytest.mark.parametrize("fault", ["no-done", "pings;data=1", "crlf", "no-blank-lines", "429;retry_after=0;id=a"])
def test_mock_faults_survived(run: Runner, mock_url: str, fault: str) -> None:
    headers = {"X-Mock-Fault": f"{fault}{run.kind}" if "id=" in fault else fault}
    assert run(mock_url, lambda client: chat_stream(client, extra_headers=headers).final()).choices[0].message.content


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("cut-stream;after=1", StreamInterrupted),
        ("stall;after=1;seconds=0.3", StreamInterrupted),
        ("stream-error;after=1", StreamFailed),
        ("bare-error-line;after=1", StreamFailed),
        ("html", UnexpectedContentError),
        ("error-200", EnvelopeError),
    ],
)
def test_mock_faults_reported(run: Runner, mock_url: str, fault: str, kind: type[Exception]) -> None:
    headers = {"X-Mock-Fault": fault}
    error = run.error(mock_url, lambda client: chat_stream(client, extra_headers=headers).final(), timeout=1)
    assert type(error) is kind


def test_a_stream_that_never_began_is_no_stream_error(run: Runner) -> None:
    with servers.refusing() as url:
        assert type(run.read(url, chat_stream).error) is APIConnectionError
    with Server(hang) as server:
        error = run.read(server.url, chat_stream, timeout=0.1).error
        assert isinstance(error.__cause__, APITimeoutError)


# The parser alone


def parser_of(operation: str = "chat.completions.create") -> EventParser[Any]:
    return EventParser(OPERATIONS[operation], ErrorContext("g", operation))


pieces = st.sampled_from(
    [*chat_events("a", "b"), "\n", "\r\n", "data: {", "data: []\n\n", "data: 5\n\n", 'data: {"choices": 5}\n\n',
     ": ping\n\n", "event: ping\n", "data: [DONE]", "data: x\n\n", 'data: {"choices": [{"delta": null}]}\n\n', "\ufeff"]
)  # fmt: skip


@settings(max_examples=200)
@given(
    st.lists(pieces, max_size=8),
    st.sampled_from(["", BARE, BARE + "\n", PAGE, event(ERROR), "data: {\n\n"]),
    st.integers(1, 40),
)
def test_outcome_does_not_depend_on_the_cuts(texts: list[str], end: str, size: int) -> None:
    data = "".join([*texts, end]).encode()
    assert outcome([data]) == outcome([data[at : at + size] for at in range(0, len(data), size)])


@given(st.lists(st.binary(max_size=60), max_size=5))
def test_no_bytes_raise_anything_else(chunks: list[bytes]) -> None:
    outcome(chunks)
    outcome([b"data: ", *chunks, b"\n\n"])


def outcome(chunks: list[bytes]) -> tuple[Any, ...]:
    """Events, the kind of error, what is left in the end."""
    parser = parser_of()
    events: list[Any] = []
    error: Any = None
    try:
        for chunk in chunks:
            for found in parser.feed(chunk):
                events.append(getattr(found, "raw", found))
        for found in parser.finish():
            events.append(getattr(found, "raw", found))
    except (StreamFailed, StreamInterrupted) as raised:
        error = (type(raised), raised.message, raised.body)
    return json.dumps(events), error, parser.text, parser.done
