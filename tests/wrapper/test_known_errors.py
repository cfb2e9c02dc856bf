"""Documented errors as rules: which entry an error is, and what follows from it. The table here is a small one of its own."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from driving import Runner, chat, chat_stream, client_of, models
from servers import Server, answer, event, sse
from test_retry import BILLED, FREE, reply

import maaskit
from maaskit import EnvelopeError, PermissionDeniedError, QuotaExceededError, RateLimitError, StreamFailed
from maaskit._errors import ErrorContext
from maaskit._known_errors import KnownError, known_error
from maaskit._retry import may_send_again
from maaskit_api import catalogue

TABLE = {
    "": (
        KnownError("busy", 429, "Too much is asked.", kind="rate_limit"),
        KnownError("no-place", 404, "Nothing is here.", says="invalid url"),
        KnownError("shared", 400, "What all share.", code="bad"),
    ),
    "chat": (
        KnownError("pack", 429, "The pack is used up.", code=1102, kind="quota", retry=False),
        KnownError("paused", 400, "The model has a break.", code=1303, retry=True),
        KnownError("paused-elsewhere", 500, "The vendor has a break.", code=1303),
        KnownError("own", 400, "What chat says.", code="bad"),
        KnownError("small", 400, "The picture is small.", code="bad", says="too small"),
        KnownError("filter", 400, "It was filtered.", code=1301, kind="moderation"),
        KnownError("address", 429, "Your address may not.", code=1304, kind="permission", retry=False),
        KnownError("crash", 500, "The vendor fell over.", code=5000, retry=True),
    ),
    "models": (
        KnownError("hidden", 400, "They are hidden.", code="hidden", retry=True),
        KnownError("numbered", 400, "A parameter is wrong.", code=400),
        KnownError("bare", 400, "Something is wrong."),
    ),
}


@pytest.fixture(autouse=True)
def table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "ERRORS", TABLE)


@pytest.mark.parametrize(
    ("operation", "status", "code", "message", "name"),
    [
        ("chat.completions.create", 429, 1102, "m", "pack"),
        ("chat.completions.create", 429, "1102", "m", "pack"),  # texts and numbers are the same on the wire
        ("chat.completions.create", 200, 1102, "m", "pack"),  # whatever the status
        ("chat.completions.create", None, 1102, "m", "pack"),
        ("images.generate", 429, 1102, "m", None),  # another family's code
        ("chat.completions.create", 429, None, "m", "busy"),
        ("chat.completions.create", 429, "", "m", "busy"),
        ("chat.completions.create", 429, "other", "m", None),  # an unknown code is not what has none
        ("chat.completions.create", 200, None, "m", None),
        ("chat.completions.create", None, None, "m", None),
        ("chat.completions.create", 400, 1303, "m", "paused"),
        ("chat.completions.create", 500, 1303, "m", "paused-elsewhere"),
        ("chat.completions.create", 400, "bad", "m", "own"),  # the family before what all share
        ("chat.completions.create", 400, "bad", "it is Too Small", "small"),
        ("images.generate", 400, "bad", "it is too small", "shared"),
        ("images.generate", 404, None, "Invalid URL (GET /x)", "no-place"),
        ("images.generate", 404, None, "no such picture", None),
        ("chat.completions.create", 429, "429", "m", "busy"),  # a code that only repeats the status is none
        ("chat.completions.create", 429, 429, "m", "busy"),
        ("images.generate", 404, "404", "Invalid URL (GET /x)", "no-place"),
        ("images.generate", 404, "404", "no such picture", None),
        ("chat.completions.create", 500, "429", "m", None),  # of another status: it may mean anything
        ("chat.completions.create", None, "429", "m", None),
        ("models.list", 400, "400", "m", "numbered"),  # unless it is documented
        ("models.list", 400, None, "m", "bare"),
    ],
)
def test_which_it_is(operation: str, status: int | None, code: Any, message: str, name: str | None) -> None:
    found = known_error(operation, status, code, message)
    assert (found.name if found else None) == name


def test_money_at_429_is_no_rate_limit(run: Runner) -> None:
    with Server(answer({"code": 1102, "message": "m"}, 429, retry_after="1")) as server:
        error = run.error(server.url, chat)
        assert server.sent() == 1, "waiting brings no money"
    assert type(error) is QuotaExceededError
    assert isinstance(error, PermissionDeniedError)
    assert not isinstance(error, RateLimitError)
    assert (error.kind, error.meaning, error.retryable, error.billed) == ("quota", "The pack is used up.", False, False)
    assert error.retry_after == 1
    assert str(error).splitlines() == [
        "HTTP 429, code 1102: m",
        "  meaning: The pack is used up.",
        "  where:   custom, chat.completions.create",
        "  charged: no",
        "  next:    Top up the account or raise the key's limit, then call again; waiting does not help.",
    ]
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_forbidden_address_at_429_is_no_rate_limit(run: Runner) -> None:
    with Server(answer({"code": 1304, "message": "m"}, 429)) as server:
        error = run.error(server.url, chat)
        assert server.sent() == 1
    assert type(error) is PermissionDeniedError
    assert "  next:    Use another key or model" in str(error)


def test_what_helps_is_sent_again_where_it_was_refused(run: Runner) -> None:
    with Server(answer({"code": 1303, "message": "m"}, 400)) as server:
        error = run.error(server.url, lambda client: chat(client, max_retries=2))
        assert server.sent() == 3
        assert (type(error), error.retryable) == (maaskit.BadRequestError, True)
    with Server(answer({"code": "hidden", "message": "m"}, 400)) as server:
        run.error(server.url, lambda client: models(client, max_retries=2))
        assert server.sent() == 3


@pytest.mark.parametrize("status", [500, 501, 502, 504])
def test_what_may_be_paid_is_never_sent_again_whatever_is_documented(run: Runner, status: int) -> None:
    with Server(answer({"code": 5000, "message": "m"}, status)) as server:
        error = run.error(server.url, lambda client: chat(client, max_retries=2))
        assert server.sent() == 1
    assert (error.retryable, error.billed, error.meaning) == (False, None, "The vendor fell over.")


@pytest.mark.parametrize("status", [200, 301, 400, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504, 520, 529])
def test_the_rules_of_sending_again(status: int) -> None:
    plain = may_send_again(BILLED, reply(status), True)
    assert may_send_again(BILLED, reply(status), True, True) == (plain or 400 <= status < 500)
    assert may_send_again(BILLED, reply(status), False, True) == may_send_again(BILLED, reply(status), False)
    assert may_send_again(FREE, reply(status), True, True)
    for operation in (BILLED, FREE):
        assert not may_send_again(operation, reply(status), True, False)


def test_a_meaning_that_adds_nothing_is_not_shown() -> None:
    known = KnownError("pack", 429, "The pack is used up.")
    context = ErrorContext("g", "a.b")
    said = maaskit.APIError("Sorry: the pack is used up (id 7)", context=context, known=known)
    assert "meaning" not in str(said)
    assert said.meaning == "The pack is used up."
    assert "  meaning: The pack is used up.\n" in str(maaskit.APIError("m", context=context, known=known))


def test_at_200_and_in_streams(run: Runner) -> None:
    filtered = {"error": {"message": "m", "code": 1301}}
    with Server(answer(filtered)) as server:
        error = run.error(server.url, chat)
    assert (type(error), error.kind, error.meaning) == (EnvelopeError, "moderation", "It was filtered.")
    assert "  next:    Change the text or the pictures" in str(error)
    with Server(sse(event(filtered))) as server:
        error = run.error(server.url, lambda client: chat_stream(client).final())
    assert (type(error), error.kind, error.meaning) == (StreamFailed, "moderation", "It was filtered.")
    assert ".partial" in error.next_step(), "what was received counts more"


def test_a_lost_outcome_keeps_its_advice() -> None:
    with (
        Server(answer({"code": 5000, "message": "m"}, 504)) as server,
        client_of(server.url) as client,
        pytest.raises(maaskit.SubmitOutcomeUnknown) as caught,
    ):
        chat(client)
    assert "  meaning: The vendor fell over." in str(caught.value)
    assert "Do not send it again blindly" in caught.value.next_step()
