"""A job is submitted once, whatever happens, and the journal knows what became of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import servers
from jobs import KLING, SUBMITS, Both, Stage, got, receipt_of, submit
from servers import PATIENCE, answer, drop, hang, reply, reset

from maaskit import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    BadRequestError,
    EnvelopeError,
    InvalidRequestError,
    RateLimitError,
    ServerError,
    SubmitOutcomeUnknown,
    UnexpectedContentError,
)

REFUSED = {"error": {"message": "no", "code": "bad", "type": "x"}}
BUSY = answer(REFUSED, 429, retry_after="7")

# What happens to the POST → (how often it is sent, error, stage in the journal, charged)
FATES: dict[str, tuple[Any, int, type[APIError], str | None, bool | None]] = {
    "reply lost": (drop, 1, SubmitOutcomeUnknown, "unknown", None),
    "reset": (reset, 1, SubmitOutcomeUnknown, "unknown", None),
    "silence": (hang, 1, SubmitOutcomeUnknown, "unknown", None),
    "500 without body": (reply("", 500), 1, SubmitOutcomeUnknown, "unknown", None),
    "500 of the gateway": (answer(REFUSED, 500), 1, ServerError, "unknown", None),
    "502": (reply("<html>", 502, "text/html"), 1, SubmitOutcomeUnknown, "unknown", None),
    "page": (reply("<html>", 200, "text/html"), 1, UnexpectedContentError, "unknown", None),
    "cut": (reply('{"task_id":', 200), 1, UnexpectedContentError, "unknown", None),
    "no id": (answer({"message": "ok"}), 1, UnexpectedContentError, "unknown", None),
    "429": (BUSY, 3, RateLimitError, None, False),
    "400": (answer(REFUSED, 400), 1, BadRequestError, None, False),
    "401": (answer(REFUSED, 401), 1, AuthenticationError, None, False),
    "envelope": (answer(REFUSED, 200), 1, EnvelopeError, None, False),
}


@pytest.mark.filterwarnings("ignore:Exception ignored in. <async_generator")
@pytest.mark.parametrize("operation", SUBMITS)
@pytest.mark.parametrize("fate", FATES)
def test_fates(stage: Stage, both: Both, instant: None, tmp_path: Path, operation: str, fate: str) -> None:
    step, times, kind, expected, billed = FATES[fate]
    stage.submits(operation, step)

    async def start(client: Any) -> None:
        with pytest.raises(kind) as caught:
            await got(submit(client, operation, **({"timeout": 0.1} if fate == "silence" else {})))
        error = caught.value
        assert type(error) is kind
        assert error.billed is billed
        assert error.attempts == times
        assert (type(error) is SubmitOutcomeUnknown) <= ("tasks.reconcile" in str(error))
        entries = client.tasks.list()
        assert [entry.stage for entry in entries] == ([] if expected is None else [expected])
        assert all(entry.attempt == error.attempt_id and entry.owner is None for entry in entries)

    both(stage.url, start, journal=tmp_path / "j.db")
    patience = time.monotonic() + PATIENCE
    while stage.server.sent("POST") < times and time.monotonic() < patience:
        time.sleep(0.01)  # a busy machine's server may read what was sent after its client has given up
    assert stage.server.sent("POST") == times


@pytest.mark.parametrize("operation", SUBMITS)
def test_nobody_listens(both: Both, instant: None, tmp_path: Path, operation: str) -> None:
    async def start(client: Any) -> None:
        with pytest.raises(APIConnectionError) as caught:
            await got(submit(client, operation))
        assert (caught.value.billed, caught.value.attempts) == (False, 3)
        assert client.tasks.list() == []

    with servers.refusing() as url:
        both(url, start, journal=tmp_path / "j.db")


@pytest.mark.parametrize("operation", SUBMITS)
def test_refused_then_accepted(stage: Stage, all_three: Both, instant: None, tmp_path: Path, operation: str) -> None:
    stage.submits(operation, BUSY, receipt_of(operation, "t9"))

    async def start(client: Any) -> None:
        task = await got(submit(client, operation))
        (entry,) = client.tasks.list("accepted")
        assert (entry.attempt, entry.id, entry.operation) == (task.attempt_id, "t9", operation)
        (given,) = entry.arguments.values()
        assert (entry.gateway, given) == ("custom", ["t9"] if isinstance(given, list) else "t9")

    all_three(stage.url, start, journal=tmp_path / "j.db")
    assert stage.server.sent("POST") == 2
    first, second = stage.server.requests
    assert first.body == second.body or "multipart" in first.headers["content-type"]


def test_without_a_journal(stage: Stage, both: Both) -> None:
    stage.submits("images.generate", drop)

    async def start(client: Any) -> None:
        with pytest.raises(SubmitOutcomeUnknown) as caught:
            await got(submit(client))
        assert "usage log" in str(caught.value)
        assert "journal" not in str(caught.value)

    both(stage.url, start)
    assert stage.server.sent() == 1


def test_what_is_wrong_before_sending_leaves_no_trace(stage: Stage, both: Both, tmp_path: Path) -> None:
    async def start(client: Any) -> None:
        for arguments in ({}, {"model": "m", "prompt": "p", "colour": "red"}, {"model": "m", "prompt": {1j}}):
            with pytest.raises(InvalidRequestError):
                await got(client.call("images.generate", arguments, as_task=True))
        with pytest.raises(InvalidRequestError, match="does not offer"):
            await got(submit(client, "sora.v1.videos.create"))
        assert client.tasks.list() == []

    both(stage.url, start, journal=tmp_path / "j.db", gateway="haoee")
    assert stage.server.sent() == 0


# References of our own


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, None),
        ({"external_task_id": "mine"}, "mine"),
        ({"external_task_id": None}, None),
        ({"extra_body": {"external_task_id": "extra"}}, "extra"),
        ({"external_task_id": "mine", "extra_body": {"external_task_id": "extra"}}, "extra"),
    ],
)
def test_reference(stage: Stage, both: Both, tmp_path: Path, given: dict[str, Any], sent: str | None) -> None:
    stage.submits(KLING.submit, drop)

    async def start(client: Any) -> None:
        with pytest.raises(SubmitOutcomeUnknown):
            await got(KLING.start(client, **given))
        (entry,) = client.tasks.list()
        assert entry.reference == (sent or entry.attempt) == stage.server.last.json["external_task_id"]

    both(stage.url, start, journal=tmp_path / "j.db")


def test_no_reference_without_a_journal(stage: Stage, both: Both) -> None:
    stage.submits(KLING.submit, KLING.receipt("k1"))

    async def start(client: Any) -> Any:
        return await got(KLING.start(client))

    both(stage.url, start)
    assert "external_task_id" not in stage.server.last.json
