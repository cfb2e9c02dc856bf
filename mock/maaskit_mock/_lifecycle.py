"""The life of a job: from its plan and the time to its state. Pure: the same question has the same answer."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

QUEUED, RUNNING, NEEDS_INPUT, SUCCEEDED = "queued", "running", "needs_input", "succeeded"
FAILED, CANCELED, EXPIRED = "failed", "canceled", "expired"
UNKNOWN = "unknown"
"""Stands for a word that no client knows."""
TERMINAL = frozenset({SUCCEEDED, FAILED, CANCELED, EXPIRED})
STEP = 0.05
_ALMOST = 0.99


@dataclass(frozen=True, slots=True)
class Plan:
    """What will happen to a job: so many seconds in the queue, so many at work, then the end."""

    queued: float = 1.0
    running: float = 4.0
    end: str | None = SUCCEEDED
    """None: it never ends."""
    word_unknown: bool = False
    """While at work it says a word for its state that no client knows."""
    asks: bool = False
    """After the queue it waits for further input, and works when it has it."""

    @property
    def ends_after(self) -> float:
        """Seconds from the submit to the end; infinite when there is none."""
        return self.queued + self.running if self.end is not None and not self.asks else math.inf

    def answered(self, given: float) -> Plan:
        """What will happen when it gets its input so many seconds after the submit."""
        return replace(self, queued=given, asks=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """A job at one time."""

    state: str
    progress: float
    """From 0 to 1."""
    ended: float | None = None
    """Seconds after the submit, when it has ended."""


def moment(plan: Plan, age: float, canceled: float | None = None) -> Moment:
    """The job so many seconds after its submit; `canceled`: after how many it was canceled, if it was."""
    if canceled is not None and canceled <= age and canceled < plan.ends_after:
        return Moment(CANCELED, _progress(plan, canceled), canceled)
    if age < plan.queued:
        return Moment(QUEUED, 0.0)
    if plan.asks:
        return Moment(NEEDS_INPUT, 0.0)
    if plan.end is not None and age >= plan.ends_after:
        return Moment(plan.end, 1.0, plan.ends_after)
    return Moment(UNKNOWN if plan.word_unknown else RUNNING, _progress(plan, age))


def changes(plan: Plan) -> tuple[float, ...]:
    """When its state changes, in seconds after the submit."""
    return (plan.queued,) if plan.end is None or plan.asks else (plan.queued, plan.ends_after)


def _progress(plan: Plan, age: float) -> float:
    """In steps, so that two polls in a row may see the same; never all before the end."""
    if age < plan.queued or plan.asks:
        return 0.0
    if plan.end is None:
        return _ALMOST
    share = (age - plan.queued) / plan.running if plan.running else 1.0
    return min(max(STEP, math.floor(share / STEP + 1e-9) * STEP), 1 - STEP)
