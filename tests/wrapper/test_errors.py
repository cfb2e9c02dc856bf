"""What the user sees when a gateway refuses or fails, and that the key is never part of it."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import traceback
from typing import Any

import pytest
import servers
from driving import KEY, Runner, chat, chat_stream, client_of, models
from hypothesis import given
from hypothesis import strategies as st
from servers import Server, answer, drop, event, reply, sse

import maaskit
from maaskit import APIError, AsyncClient, Client, EnvelopeError, SubmitOutcomeUnknown, UnexpectedContentError
from maaskit import _error_shapes as shapes
from maaskit._errors import ErrorContext

# Shapes: body as sent → message, code, type, param

SHAPES: dict[str, tuple[Any, str, Any, Any, Any]] = {
    "openai": (
        {"error": {"message": "bad n", "type": "invalid_request_error", "param": "n", "code": "bad_value"}},
        "bad n", "bad_value", "invalid_request_error", "n",
    ),
    "openai without code": ({"error": {"message": "m", "type": "t", "param": None, "code": None}}, "m", None, "t", None),
    "one-api with a number": ({"error": {"message": "m", "code": 1001}}, "m", 1001, None, None),
    "only a type": ({"error": {"type": "overloaded_error"}}, "overloaded_error", None, "overloaded_error", None),
    "empty error": ({"error": {}}, "no message", None, None, None),
    "text": ({"error": "no credit"}, "no credit", None, None, None),
    "text with code": ({"error": "no credit", "code": "E1"}, "no credit", "E1", None, None),
    "gemini": (
        {"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT", "details": []}},
        "API key not valid.", 400, "INVALID_ARGUMENT", None,
    ),
    "list of one": ([{"error": {"code": 400, "message": "m", "status": "S"}}], "m", 400, "S", None),
    "anthropic": ({"type": "error", "error": {"type": "overloaded_error", "message": "m"}}, "m", None, "overloaded_error", None),
    "code and message": ({"code": "fail_to_fetch", "message": "m", "data": None}, "m", "fail_to_fetch", None, None),
    "kling": ({"code": 1200, "message": "m", "request_id": "r"}, "m", 1200, None, None),
    "msg": ({"code": -1, "msg": "m"}, "m", -1, None, None),
    "detail": ({"detail": "Not Found"}, "Not Found", None, None, None),
    "fastapi": ({"detail": [{"loc": ["body"], "msg": "m"}]}, '[{"loc": ["body"], "msg": "m"}]', None, None, None),
    "unknown object": ({"status": "bad"}, '{"status": "bad"}', None, None, None),
    "page": ("<html><head><TITLE>\n 404 Not\nFound</TITLE></head>", "an HTML page: 404 Not Found", None, None, None),
    "plain text": ("upstream  is\nsad", "upstream is sad", None, None, None),
    "long text": ("x" * 1000, "x" * 300 + "...", None, None, None),
    "empty": ("", "no message", None, None, None),
    "null": (None, "no message", None, None, None),
    "empty list": ([], "no message", None, None, None),
    "number": (5, "5", None, None, None),
    "chinese": ({"error": {"message": "余额不足"}}, "余额不足", None, None, None),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str) -> None:
    body, *expected = SHAPES[shape]
    content = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
    with (
        Server(reply(content, 400)) as server,
        client_of(server.url, max_retries=0) as client,
        pytest.raises(maaskit.BadRequestError) as caught,
    ):
        chat(client)
    error = caught.value
    assert [error.message, error.code, error.type, error.param] == expected
    assert error.body == body
    assert expected[0] in str(error)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda v: st.lists(v) | st.dictionaries(
    st.sampled_from(["error", "message", "code", "msg", "detail", "type", "status", "request_id"]), v)))  # fmt: skip
def test_no_shape_raises(body: Any) -> None:
    detail = shapes.detail(body)
    assert detail.message
    assert detail.code is None or type(detail.code) in (str, int)
    shapes.request_id({}, body)


@given(st.binary())
def test_no_bytes_raise(content: bytes) -> None:
    shapes.detail(shapes.parsed_body(content))


TOLD_AS_EVENTS = [  # the first is as LiteLLM sends it
    ('data: {"error": {"message": "no luck", "code": "E1"}}\n\ndata: [DONE]\n\n', "no luck", "E1"),
    ('event: error\ndata: {"error": {"message": "no luck", "code": "E1"}}', "no luck", "E1"),
    ('\r\n: wait\n\ndata: [1]\n\ndata: {"message": "no luck"}\n\n', "no luck", None),
    ("data:\n\n: no event", None, None),
    ("data: no JSON\n\n", None, None),
    ("data: ", None, None),
]


@pytest.mark.parametrize(("content", "message", "code"), TOLD_AS_EVENTS, ids=range(len(TOLD_AS_EVENTS)))
def test_an_error_status_told_as_events(run: Runner, content: str, message: str | None, code: str | None) -> None:
    with Server(reply(content, 500, content_type="text/event-stream")) as server:
        error = run.error(server.url, lambda client: chat_stream(client, max_retries=2).final())
        assert server.sent() == 1
    if message is None:  # no one knows who said that
        assert type(error) is SubmitOutcomeUnknown
        assert error.body == content
        return
    assert type(error) is maaskit.ServerError, "the gateway spoke, although not in the way of errors"
    assert (error.message, error.code, error.billed) == (message, code, None)
    assert shapes.detail(error.body).message == message


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"), (401, "AuthenticationError"), (402, "StatusError"), (403, "PermissionDeniedError"),
        (404, "NotFoundError"), (408, "RequestTimeoutError"), (409, "ConflictError"), (413, "StatusError"),
        (422, "UnprocessableEntityError"), (429, "RateLimitError"), (500, "ServerError"), (503, "ServerError"),
        (599, "ServerError"), (307, "StatusError"),
    ],
)  # fmt: skip
def test_class_of_each_status(run: Runner, status: int, name: str) -> None:
    with Server(answer({"error": {"message": "m"}}, status)) as server:
        error = run.error(server.url, lambda client: models(client, max_retries=0))
    assert type(error) is getattr(maaskit, name)
    assert error.status_code == status
    assert str(error).startswith(f"HTTP {status}: ")


REQUEST_IDS = [
    ({"x_request_id": "h1"}, {"error": {"message": "m"}}, "h1"),
    ({"X_Oneapi_Request_Id": "h2", "x_request_id": "h1"}, {"error": {"message": "m"}}, "h2"),
    ({"request_id": "h3"}, {}, "h3"),
    ({"x_request_id": "the vendor's", "x_litellm_call_id": "h4"}, {}, "h4"),
    ({}, {"error": {"message": "no channel (request id: 20260102030405abc)"}}, "20260102030405abc"),
    ({}, {"message": "failed, request_id: abc-def-123."}, "abc-def-123"),
    ({}, {"code": 1, "message": "m", "request_id": "body-id"}, "body-id"),
    ({}, {"error": {"message": "m"}}, None),
]


@pytest.mark.parametrize(("headers", "body", "expected"), REQUEST_IDS, ids=str)
def test_request_ids(headers: dict[str, str], body: Any, expected: str | None) -> None:
    with (
        Server(answer(body, 400, **headers)) as server,
        client_of(server.url, max_retries=0) as client,
        pytest.raises(APIError) as caught,
    ):
        chat(client)
    assert caught.value.request_id == expected


def test_what_an_error_says(run: Runner) -> None:
    body = {"error": {"message": "insufficient quota", "code": "insufficient_user_quota"}}
    with Server(answer(body, 403, x_request_id="req-7")) as server:
        error = run.error(server.url, chat)
    assert str(error).splitlines() == [
        "HTTP 403, code insufficient_user_quota: insufficient quota",
        "  meaning: The account has not enough money left for this call.",
        "  where:   custom, chat.completions.create, request id req-7",
        "  charged: no",
        "  next:    Top up the account or raise the key's limit, then call again; waiting does not help.",
    ]
    assert repr(error) == "QuotaExceededError('insufficient quota')"
    assert (error.gateway, error.operation, error.request_id) == ("custom", "chat.completions.create", "req-7")


def test_every_kind_of_error_says_where_charged_and_next() -> None:
    for name in maaskit.__all__:
        kind = getattr(maaskit, name)
        if isinstance(kind, type) and issubclass(kind, APIError):
            error = kind("m", context=ErrorContext("g", "a.b", "r", "a", 2), billed=True)
            assert "where:   g, a.b, request id r, 2 attempts\n  charged: yes" in str(error)
            if kind not in (APIError, maaskit.ConflictError, maaskit.StreamError):
                assert "\n  next:    " in str(error), name


# HTTP 200 that is no success

AT_200 = {
    "error object": (
        {"error": {"message": "m (request id: abcdefgh1)", "code": "c"}},
        "m (request id: abcdefgh1)",
        "c",
    ),
    "error text": ({"error": "m"}, "m", None),
    "negative code": ({"code": -2001, "message": "m", "data": None}, "m", -2001),
}


@pytest.mark.parametrize("shape", AT_200)
def test_error_envelopes(run: Runner, shape: str) -> None:
    body, message, code = AT_200[shape]
    with Server(answer(body)) as server:
        error = run.error(server.url, chat)
        streamed = run.error(server.url, lambda client: chat_stream(client).final())
    for found in (error, streamed):
        assert type(found) is EnvelopeError
        assert (found.message, found.code, found.status_code, found.billed) == (message, code, 200, False)
        assert found.body == body
    if "request id" in message:
        assert error.request_id == streamed.request_id == "abcdefgh1"


@pytest.mark.parametrize(
    "body", [{"code": 0}, {"code": 200}, {"code": "success"}, {"error": None}, {"error": ""}, {"error": {}}]
)
def test_no_error_envelopes(body: dict[str, Any]) -> None:
    with Server(answer({**servers.CHAT, **body})) as server, client_of(server.url, max_retries=0) as client:
        assert chat(client).choices[0].message.content == "hello"


def test_vendor_words_of_failure(run: Runner) -> None:
    with Server(answer({"success": False, "message": "m"})) as server:
        assert type(run.error(server.url, models)) is EnvelopeError
    with Server(answer({"code": "fail", "message": "m"})) as server:
        error = run.error(server.url, lambda client: client.images.tasks.retrieve(task_id="x"))
        assert (type(error), error.code) == (EnvelopeError, "fail")


@pytest.mark.parametrize(
    ("content", "media_type", "said"),
    [
        ("<html><title>Welcome</title></html>", "text/html", "an HTML page: Welcome"),
        ('{"id": "chatcmpl-1", "cho', "application/json", "cut off"),
        ("", "application/json", "empty body"),
        ("", "", "empty body"),
        ("ok", "text/plain", "text/plain"),
    ],
)
def test_unexpected_content(run: Runner, content: str, media_type: str, said: str) -> None:
    with Server(reply(content, content_type=media_type)) as server:
        error = run.error(server.url, chat)
        assert server.sent() == 1
        assert run.error(server.url, models).billed is False
    assert type(error) is UnexpectedContentError
    assert said in str(error)
    assert error.body == content
    assert error.billed is None


def test_a_paid_answer_with_a_broken_character_is_not_lost() -> None:
    content = b'\xef\xbb\xbf{"choices": [{"message": {"content": "half \xe5\xa5"}}]}'
    with Server(reply(content)) as server, client_of(server.url, max_retries=0) as client:
        assert chat(client).choices[0].message.content == "half \ufffd"


def test_binary_answers() -> None:
    def speech(client: Client) -> Any:
        return client.audio.speech.create(model="m", voice="v", input="x")

    with (
        Server(reply(b"\xff\xf3", content_type="audio/mpeg")) as server,
        client_of(server.url, max_retries=0) as client,
    ):
        assert (speech(client).content, speech(client).media_type) == (b"\xff\xf3", "audio/mpeg")
    for step, kind in [
        (answer({"error": {"message": "m"}}), EnvelopeError),
        (answer({"url": "https://x"}), UnexpectedContentError),
        (reply("<title>x</title>", content_type="text/html"), UnexpectedContentError),
    ]:
        with Server(step) as server, client_of(server.url, max_retries=0) as client, pytest.raises(kind):
            speech(client)


# The key

ECHO = {"error": {"message": f"Incorrect API key provided: {KEY}.", "code": KEY, "param": KEY, "type": KEY, KEY: [KEY]}}
LEAKS: dict[str, tuple[servers.Step, Any]] = {
    "status": (answer(ECHO, 401), chat),
    "page": (reply(f"<title>{KEY}</title>", 502, "text/html"), chat),
    "envelope": (answer(ECHO), chat),
    "not JSON": (reply(f"{{ {KEY}"), chat),
    "no answer": (drop, chat),
    "refused stream": (answer(ECHO, 401), lambda client: chat_stream(client).final()),
    "not a stream": (answer(ECHO), lambda client: chat_stream(client).final()),
    "page for a stream": (
        reply(f"<title>{KEY}</title>", content_type="text/html"),
        lambda client: chat_stream(client).final(),
    ),
    "in a stream": (sse(event(ECHO)), lambda client: chat_stream(client).final()),
    "bare in a stream": (sse(json.dumps(ECHO) + "\n"), lambda client: chat_stream(client).final()),
    "text in a stream": (sse(f"data: no such key {KEY}\n\n"), lambda client: chat_stream(client).final()),
    "half an event": (sse(f'data: {{"a": "{KEY}\n\n'), lambda client: chat_stream(client).final()),
}


@pytest.mark.parametrize("where", LEAKS)
def test_the_key_is_in_no_error(run: Runner, where: str) -> None:
    step, call = LEAKS[where]
    with Server(step) as server:
        error = run.error(server.url, call)
        assert server.last.headers["authorization"] == f"Bearer {KEY}"
    shown = [str(error), repr(error), repr(error.body), str(error.args), repr(error.__dict__)]
    shown.append(pickle.dumps(error, 0).decode("latin-1"))
    shown.append("".join(traceback.format_exception(error)))
    for text in shown:
        assert KEY not in text
        assert KEY[8:] not in text


PLAIN = {"error": {"message": "m"}}


@pytest.mark.parametrize(
    ("step", "call"),
    [
        (answer(PLAIN, 401), chat),
        (answer(PLAIN, 503), models),
        (answer(PLAIN), chat),
        (drop, chat),
        (answer(PLAIN, 401), lambda client: chat_stream(client).final()),
        (sse(event(PLAIN)), lambda client: chat_stream(client).final()),
        (sse(event(servers.chat_chunk("x"))), lambda client: chat_stream(client).final()),
    ],
    ids=["status", "retried", "envelope", "no answer", "refused stream", "in a stream", "cut stream"],
)
def test_the_key_is_not_in_the_local_variables_of_a_traceback(step: servers.Step, call: Any) -> None:
    """Sentry and rich show them."""
    with Server(step) as server:
        client = client_of(server.url, api_key=lambda: KEY)
        with client, pytest.raises(APIError) as caught:
            call(client)
    own: Any = caught.value
    text = "".join(traceback.TracebackException.from_exception(own, capture_locals=True, compact=True).format())
    assert "operation = " in text or "self = " in text
    assert KEY not in text


def test_the_key_is_in_no_repr() -> None:
    for client in (
        Client("custom", api_key=KEY, base_url="http://x/v1"),
        AsyncClient("custom", api_key=KEY, base_url="http://x"),
    ):
        assert repr(client) == f"{type(client).__name__}(gateway='custom', base_url='http://x')"
        for value in (
            client._gateway,
            client._gateway.key(),
            client.__dict__,
            client.with_options(timeout=1),
            client.chat,
        ):
            assert KEY not in repr(value)


def test_the_log_names_calls_and_no_secrets(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    logger = logging.getLogger("maaskit")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    stderr = io.StringIO()
    monkeypatch.setattr("sys.stderr", stderr)
    monkeypatch.setenv("MAASKIT_LOG", "debug")
    with Server(answer(ECHO, 429), answer(ECHO), drop) as server, client_of(server.url, max_retries=0) as client:
        for _ in range(3):
            with pytest.raises(APIError) as caught:
                chat(
                    client, extra_query={"key": "query-secret"}, extra_headers={"x-key": "header-secret"}, max_retries=1
                )
    logger._cache.clear()  # type: ignore[attr-defined]  # the level is put back behind the logger's back
    lines = stderr.getvalue().splitlines()
    assert (
        f"{caught.value.attempt_id} chat.completions.create: POST {server.url}/v1/chat/completions, attempt 1"
        in lines[-2]
    )
    assert "HTTP 429 in " in lines[1]
    assert not [
        word for word in (KEY, "query-secret", "header-secret", "hi") if word in stderr.getvalue().replace("this", "")
    ]


# Pickles and copies


def test_errors_survive_a_process_pool(run: Runner) -> None:
    with Server(sse(event(servers.chat_chunk("one")), event(ECHO))) as server:
        error = run.error(server.url, lambda client: chat_stream(client).final())
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert other.args == error.args
        assert other.text == "one"
        assert other.partial == error.partial
        assert other.body == error.body


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in maaskit.__all__
        if name.endswith(("Error", "Unknown", "Failed", "Interrupted"))
        and not issubclass(
            getattr(maaskit, name), (maaskit.TaskError, maaskit.WebhookError)
        )  # they have their own tests
    ],
)
def test_every_error_can_be_pickled(name: str) -> None:
    kind = getattr(maaskit, name)
    if issubclass(kind, APIError):
        error = kind(
            "m",
            context=ErrorContext("g", "o", attempts=3),
            billed=None,
            status_code=500,
            code=1,
            retry_after=2.0,
            body={"a": 1},
        )
    else:
        error = kind("m")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert str(again) == str(error)
    assert again.__dict__ == error.__dict__
    assert kind.__module__ == "maaskit"


def test_the_cause_of_an_unknown_outcome_keeps_its_message(run: Runner) -> None:
    with Server(answer(ECHO, 502, retry_after="3")) as server:
        error = run.error(server.url, chat)
    assert type(error) is SubmitOutcomeUnknown
    assert error.message.startswith("the answer came from a proxy or a crash")
    assert "Incorrect API key provided: ***." in error.message
