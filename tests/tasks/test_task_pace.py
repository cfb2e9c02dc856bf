"""The machine that says when to poll next: values in, values out."""

from __future__ import annotations

import random
from typing import Any

import pytest

from maaskit._errors import APIConnectionError, EnvelopeError, ErrorContext, NotFoundError, RateLimitError
from maaskit._tasks.reading import Reading
from maaskit._tasks.waiting import Pace, Waiter

WHERE = ErrorContext("custom", "by.hand")
LOST, MISSING = APIConnectionError("lost", context=WHERE), NotFoundError("none", context=WHERE)
REFUSED = EnvelopeError("no such task", context=WHERE)


def told(word: str = "run", progress: float | None = None) -> Reading:
    return Reading("running", word, True, progress, None, None, (), None)


def waiter_at(now: float = 1000.0, **options: Any) -> Waiter:
    return Waiter(options.pop("pace", Pace(interval=10.0)), now, rng=random.Random(7), **options)


@pytest.mark.parametrize("seed", range(20))
def test_first_poll(seed: int) -> None:
    rng = random.Random(seed)
    assert 1004.25 <= Waiter(Pace(interval=10.0), 1000.0, rng=rng).due <= 1005.75, "half the interval after the submit"
    assert Waiter(Pace(interval=10.0), 1000.0, age=100.0, rng=rng).due == 1000.0, "at once when it is old"
    assert Waiter(Pace(interval=10.0), 1000.0, timeout=2.0, rng=rng).due == 1002.0, (
        "at the deadline when that is sooner"
    )


def test_growth_and_jitter() -> None:
    smooth = Waiter(Pace(interval=10.0, jitter=0.0), 0.0)
    pauses = []
    for _ in range(12):
        now = smooth.due
        smooth.answered(told(), now)
        pauses.append(smooth.due - now)
    assert pauses[:4] == pytest.approx([10.0, 11.5, 13.225, 15.20875])
    assert pauses[-1] == pytest.approx(30.0), "three times the interval at most"
    smooth.answered(told(progress=0.5), 0.0)
    assert smooth.due == pytest.approx(10.0), "sooner when something moves"
    rough = waiter_at()
    pauses = []
    for number in range(500):
        rough.answered(told(progress=float(number)), 0.0)
        pauses.append(rough.due)
    assert 8.5 <= min(pauses) < 8.7
    assert 11.3 < max(pauses) <= 11.5


def test_a_wait_of_weeks_does_not_overflow() -> None:
    waiter = waiter_at()
    for _ in range(20_000):
        waiter.answered(told(), 0.0)
    assert 25.0 < waiter.due < 35.0


@pytest.mark.parametrize(("asked", "least"), [(None, 8.5), (2.0, 8.5), (45.0, 45.0)])
def test_retry_after_only_lengthens(asked: float | None, least: float) -> None:
    waiter = waiter_at()
    waiter.answered(told(), 1000.0, asked)
    assert least <= waiter.due - 1000.0 <= max(11.5, asked or 0.0)
    waiter.failed(RateLimitError("slow", context=WHERE, retry_after=asked), 1000.0)
    assert least <= waiter.due - 1000.0 <= max(11.5, asked or 0.0)


def test_failures_double_the_pause_up_to_a_minute() -> None:
    waiter = Waiter(Pace(interval=10.0, jitter=0.0), 0.0)
    pauses = []
    for _ in range(6):
        assert waiter.failed(LOST, 0.0)
        pauses.append(waiter.due)
    assert pauses == [10.0, 20.0, 40.0, 60.0, 60.0, 60.0]
    waiter.answered(told(), 0.0)
    waiter.failed(LOST, 0.0)
    assert waiter.due == 10.0


def test_patience_is_counted_from_the_first_failure_in_a_row() -> None:
    waiter = waiter_at(0.0)
    assert waiter.failed(LOST, 100.0)
    assert waiter.failed(LOST, 700.0)
    assert not waiter.failed(LOST, 700.1)
    waiter.answered(told(), 800.0)
    assert waiter.failed(LOST, 1500.0)


def test_grace_after_the_submit() -> None:
    young, old = waiter_at(0.0), waiter_at(0.0, age=100.0)
    assert young.failed(MISSING, 60.0)
    assert not young.failed(MISSING, 60.1)
    assert not old.failed(MISSING, 0.0)
    assert [old.failed(REFUSED, 0.0) for _ in range(3)] == [True, True, False]
    mixed = waiter_at(0.0, age=100.0)
    for _ in range(5):
        assert mixed.failed(LOST, 0.0)
    assert mixed.failed(REFUSED, 0.0), "one refusal among broken connections is not three"
