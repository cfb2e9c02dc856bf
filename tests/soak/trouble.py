"""What goes wrong during the soak: faults and outcomes of the mock, drawn at random."""

from __future__ import annotations

from random import Random

FAULTS = [
    "lost-reply", "lost-reply-after-acceptance", "lost-request", "slow-first-byte;seconds=0.2", "slow-first-byte;seconds=2",
    "cut-stream;after=0", "cut-stream;after=1", "cut-stream;after=3", "stall;after=1;seconds=1.5", "stall;after=0;seconds=1.5",
    "pings", "pings;data=1", "no-done", "crlf", "no-blank-lines", "crlf, no-blank-lines", "pings, crlf, no-done",
    "stream-error;after=1", "bare-error-line;after=1", "html", "html-502", "html-502;accepted=1", "error-200", "truncated-json",
    "error=no-quota", "error=rate-limit;times=1", "429;times=0;retry_after=0.02", "429;times=2;retry_after=0.02",
    "500;times=0", "500;times=0;accepted=1", "close;after=0;code=1011", "close;after=2;code=1001",
]  # fmt: skip
"""Of one request. No refusal that the gateway did not mean (`429;accepted=1`): nobody can know of such a job."""
OUTCOMES = [
    "succeeded", "succeeded", "succeeded", "succeeded;queued=0;running=0.1", "failed", "canceled", "expired", "moderation",
    "stuck", "unknown-state", "unknown-state-forever", "not-found-first;times=2", "envelope-error;times=2",
    "expire-results;status=403", "duplicate-webhook", "huge-result;bytes=3000000", "wrong-length;bytes=1000",
    "cut-download;times=1", "hostile-name", "needs-input",
]  # fmt: skip
"""Of one job."""


def headers(random: Random, share: float = 0.3) -> dict[str, str]:
    """Headers of one request: in so many cases something goes wrong."""
    return {"x-mock-fault": random.choice(FAULTS)} if random.random() < share else {}


def outcome(random: Random) -> dict[str, str]:
    """Headers of one submit that say what becomes of the job."""
    return {"x-mock-outcome": random.choice(OUTCOMES)}
