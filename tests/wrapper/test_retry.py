"""The retry rules as pure values."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maaskit._reply import Headers, Reply, TransportFailure
from maaskit._retry import RetryPolicy, may_send_again, outcome_unknown, retry_after
from maaskit_api.operations import OPERATIONS

BILLED = OPERATIONS["chat.completions.create"]
FREE = OPERATIONS["models.list"]
NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


def reply(status: int, **headers: str) -> Reply:
    return Reply(status, Headers([(name.replace("_", "-"), value) for name, value in headers.items()]), b"", 0.0)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry_after": "7"}, 7),
        ({"retry_after": " 7 "}, 7),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "0"}, 0),
        ({"retry_after": "-1"}, None),
        ({"retry_after": "nan"}, None),
        ({"retry_after": "inf"}, None),
        ({"retry_after": "never"}, None),
        ({"retry_after": ""}, None),
        ({"retry_after": "Tue, 14 Nov 2023 22:13:30 GMT"}, 10),
        ({"retry_after": "Tuesday, 14-Nov-23 22:13:30 GMT"}, 10),
        ({"retry_after": "Tue Nov 14 22:13:30 2023"}, 10),
        ({"retry_after": "Tue, 14 Nov 2023 22:13:10 GMT"}, 0),
        ({"retry_after": "Tue, 14 Nov 99999 22:13:10 GMT"}, None),
        ({"retry_after_ms": "1500"}, 1.5),
        ({"retry_after_ms": "-3"}, 0),
        ({"retry_after_ms": "1500", "retry_after": "9"}, 1.5),
        ({"retry_after_ms": "x", "retry_after": "9"}, 9),
        ({"retry_after_ms": "inf", "retry_after": "9"}, 9),
        ({"retry_after_ms": "nan", "retry_after": "9"}, 9),
    ],
    ids=str,
)
def test_retry_after(headers: dict[str, str], seconds: float | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    import time

    time.tzset()
    try:
        assert retry_after(reply(429, **headers).headers, NOW) == seconds
    finally:
        monkeypatch.undo()
        time.tzset()


@given(st.text(max_size=40))
def test_retry_after_never_raises(value: str) -> None:
    for name in ("retry-after", "retry-after-ms"):
        seconds = retry_after({name: value}, NOW)
        assert seconds is None or 0 <= seconds < float("inf")


@given(st.integers(1, 60), st.integers(0, 50), st.randoms(use_true_random=False))
def test_pauses_are_bounded_and_end(attempt: int, max_retries: int, rng: random.Random) -> None:
    policy = RetryPolicy(max_retries)
    pause = policy.pause(attempt, None, rng)
    if attempt > max_retries:
        assert pause is None
    else:
        assert pause is not None
        assert 0 <= pause <= min(8.0, 0.5 * 2 ** (attempt - 1))


def test_first_pauses_differ() -> None:
    assert len({RetryPolicy().pause(1, None) for _ in range(20)}) > 10


@pytest.mark.parametrize(("asked", "pause"), [("60", 60), ("61", None)])
def test_longest_wait(asked: str, pause: float | None) -> None:
    assert RetryPolicy().pause(1, reply(429, retry_after=asked)) == pause


OUTCOMES = [
    # outcome, again if billed, unknown if the body is not the gateway's
    (TransportFailure("", "connect", sent=False), True, False),
    (TransportFailure("", "timeout", sent=False), True, False),
    (TransportFailure("", "timeout", sent=True), False, True),
    (TransportFailure("", "broken", sent=True), False, True),
    (TransportFailure("", "unusable", sent=False), False, False),
    (reply(400), False, False),
    (reply(408), True, False),
    (reply(429), True, False),
    (reply(500), False, True),
    (reply(502), False, True),
    (reply(503), False, True),
    (reply(503, retry_after="1"), True, False),
    (reply(504), False, True),
    (reply(520), False, True),
    (reply(521), False, True),
    (reply(529), False, True),
    (reply(301), False, False),
]


@pytest.mark.parametrize(("outcome", "again", "unknown"), OUTCOMES, ids=repr)
def test_billed(outcome: Any, again: bool, unknown: bool) -> None:
    assert may_send_again(BILLED, outcome, recognised=False) is again
    assert outcome_unknown(BILLED, outcome, recognised=False) is unknown
    assert not (again and unknown)


def test_the_gateways_own_503_is_a_refusal() -> None:
    assert may_send_again(BILLED, reply(503), recognised=True)
    assert not outcome_unknown(BILLED, reply(503), recognised=True)


@pytest.mark.parametrize("outcome", [case[0] for case in OUTCOMES], ids=repr)
def test_free_is_never_unknown(outcome: Any) -> None:
    assert outcome_unknown(FREE, outcome, recognised=False) is False


def test_every_paid_operation_of_the_description_is_billed() -> None:
    free = {name for name, operation in OPERATIONS.items() if not operation.billed and operation.method == "POST"}
    files = {"files.create", *(f"suno.uploads.{step}" for step in ("create", "finish", "initialize_clip"))}
    files |= {"viggle.assets.upload_image", "viggle.assets.upload_video"}
    asking = {"cogvideox.async_results.list"}
    writing = {"docmee.ppt.generate_outline", "docmee.ppt.generate_content"}  # free, says the gateway
    assert {name for name in free if not OPERATIONS[name].task} == files | asking | writing
