"""When to poll next, and when to give up: a machine of values, without clock or network."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

from .._errors import (
    APIConnectionError,
    APIError,
    BadRequestError,
    EnvelopeError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    UnexpectedContentError,
)
from .reading import Reading

__all__ = ["LOOK", "Pace", "Waiter"]

LOOK = 0.5
"""Seconds after which to look whether a callback has hurried the next poll, where callbacks may come."""

_TOO_MANY = 429
"""Passes for a poll even when it is about money: looking costs none, and the task is paid."""
_TRANSIENT = (APIConnectionError, RateLimitError, RequestTimeoutError, ServerError, UnexpectedContentError)
_REFUSALS = 3
"""So many error envelopes in a row are an answer, after the first while."""
_STEPS = 100
"""The pause has long stopped growing by then; the power must not overflow in a wait of days."""


class Pace(NamedTuple):
    """How often to ask.

    Attributes:
        interval: Seconds between two polls, at first.
        growth: Factor by which it grows while nothing changes.
        longest: Largest multiple of the interval.
        jitter: Largest part by which a pause is shorter or longer, so that many tasks don't ask at once.
        patience: Seconds of nothing but failing polls after which waiting ends.
        grace: Seconds after the submit in which the gateway may not know the task yet.
    """

    interval: float = 5.0
    growth: float = 1.15
    longest: float = 3.0
    jitter: float = 0.15
    patience: float = 600.0
    grace: float = 60.0


class Waiter:
    """Decides after each poll when the next one is due.

    Attributes:
        due: When to poll next, on the clock that `now` is of.
        deadline: When to stop; None for never.
    """

    __slots__ = (
        "_changed", "_failing_since", "_hurried", "_refusals", "_rng", "_step", "_submitted", "_trouble", "deadline", "due",
        "pace",
    )  # fmt: skip

    def __init__(
        self,
        pace: Pace,
        now: float,
        *,
        timeout: float | None = None,
        age: float = 0.0,
        rng: random.Random | None = None,
    ) -> None:
        """`age`: seconds since the submit, as far as is known."""
        self.pace = pace
        self.deadline = None if timeout is None else now + timeout
        self._rng: Any = rng or random  # one for all: a generator of its own for each task takes 2.5 KB
        self._submitted = now - age
        self._step = 0
        self._trouble = 0
        self._refusals = 0
        self._hurried = False
        self._failing_since: float | None = None
        self._changed: tuple[str | None, float | None] | None = None
        first = pace.interval / 2 if age < pace.interval / 2 else 0.0
        self.due = self._within(now + self._jittered(first))

    def asked(self) -> None:
        """A poll begins. What hurries from now on may be news that it comes too early for."""
        self._hurried = False

    def answered(self, reading: Reading, now: float, retry_after: float | None = None) -> None:
        """A poll told the state: the next is due a little later than the last time, sooner when something moves."""
        self._failing_since, self._trouble, self._refusals = None, 0, 0
        changed = (reading.word, reading.progress)
        self._step = min(self._step + 1, _STEPS) if changed == self._changed else 0
        self._changed = changed
        pause = self.pace.interval * min(self.pace.growth**self._step, self.pace.longest)
        if self._hurried:
            pause = min(pause, 1.0)
        self._next(now, max(self._jittered(pause), retry_after or 0.0))

    def failed(self, error: APIError, now: float) -> bool:
        """A poll went wrong. Whether to go on; the next is then due after a pause that doubles each time."""
        if self._failing_since is None:
            self._failing_since = now
        self._trouble += 1
        self._refusals = self._refusals + 1 if isinstance(error, EnvelopeError) else 0
        if not self._may_pass(error, now):
            return False
        pause = min(self.pace.interval * 2.0 ** min(self._trouble - 1, 10), 60.0)
        self._next(now, max(self._jittered(pause), error.retry_after or 0.0))
        return True

    def skipped(self, now: float) -> None:
        """Someone else polls; look again after the interval."""
        self._next(now, self._jittered(self.pace.interval))

    def hurry(self, now: float) -> None:
        """Something happened: poll at once."""
        self._hurried = True
        self.due = min(self.due, now)

    def over(self, now: float) -> bool:
        """Whether the deadline has passed."""
        return self.deadline is not None and now >= self.deadline

    def _may_pass(self, error: APIError, now: float) -> bool:
        assert self._failing_since is not None
        if isinstance(error, (NotFoundError, BadRequestError, EnvelopeError)):
            new = now - self._submitted <= self.pace.grace
            return new or (isinstance(error, EnvelopeError) and self._refusals < _REFUSALS)
        transient = isinstance(error, _TRANSIENT) or error.status_code == _TOO_MANY
        return transient and now - self._failing_since <= self.pace.patience

    def _next(self, now: float, pause: float) -> None:
        self.due = self._within(now + pause)

    def _within(self, due: float) -> float:
        # The last poll is at the deadline, not after it.
        return due if self.deadline is None else min(due, self.deadline)

    def _jittered(self, pause: float) -> float:
        spread: float = self._rng.uniform(-self.pace.jitter, self.pace.jitter)
        return pause * (1 + spread)
