"""When a request is sent again, and how long to wait before: pure rules over values.

A request that costs money is sent again only if nothing reached the gateway or the gateway said that it refused it.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from ._operation import Operation
from ._reply import Reply, TransportFailure

__all__ = ["RetryPolicy", "is_temporary", "may_send_again", "outcome_unknown", "retry_after"]

_TEMPORARY = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529})
_REFUSED = frozenset({408, 429, 503})
"""Statuses by which a gateway says that it did not take the request on: incomplete, too many, no channel. (A proxy's own
503 may also mean that the connection behind it broke, see `outcome_unknown`.)"""
_LOST_BEHIND = frozenset({502, 504, 520, 522, 523, 524})
"""Statuses of a proxy that lost sight of the gateway behind it: the request may well have been accepted."""
_SEE_OTHER = 303
"""The outcome stands elsewhere: so there may be one."""
_USELESS = frozenset({"denied", "unusable", "unfit"})
"""Failures of the transport that would be the same again."""


class RetryPolicy(NamedTuple):
    """How often and with what pauses.

    Attributes:
        max_retries: Further attempts after the first.
        base: Seconds; the longest first pause. Doubles with every attempt.
        cap: Seconds; the longest pause of our own choosing.
        longest_wait: Seconds; a longer Retry-After is not waited for but reported.
    """

    max_retries: int = 2
    base: float = 0.5
    cap: float = 8.0
    longest_wait: float = 60.0

    def pause(self, attempt: int, reply: Reply | None, rng: random.Random | None = None) -> float | None:
        """Seconds to wait after this attempt (from 1), or None to give up: Retry-After where the gateway sent it, else
        full jitter (a random part of an exponentially growing limit)."""
        if attempt > self.max_retries:
            return None
        asked = None if reply is None else retry_after(reply.headers)
        if asked is not None:
            return asked if asked <= self.longest_wait else None
        return (rng or random).uniform(0.0, min(self.cap, self.base * 2 ** (attempt - 1)))


def is_temporary(outcome: Reply | TransportFailure) -> bool:
    """Whether something that does no harm when it is sent again is worth another try."""
    return outcome.kind not in _USELESS if isinstance(outcome, TransportFailure) else outcome.status_code in _TEMPORARY


def may_send_again(
    operation: Operation, outcome: Reply | TransportFailure, recognised: bool, helps: bool | None = None
) -> bool:
    """Whether sending the same request again can't be paid twice, and may help. `recognised` as for `outcome_unknown`;
    `helps`: what the description says of this error (`retry` of x-errors), None to go by the status.

    What is paid is sent again only where the status is a refusal, whatever the description says.
    """
    if isinstance(outcome, TransportFailure):
        return outcome.kind not in _USELESS and (not outcome.sent or not operation.billed)
    if helps is False:
        return False
    status = outcome.status_code
    if not operation.billed:
        return is_temporary(outcome) or helps is True
    refused = status in _REFUSED or (helps is True and recognised and 400 <= status < 500)
    return refused and not outcome_unknown(operation, outcome, recognised)


def outcome_unknown(operation: Operation, outcome: Reply | TransportFailure, recognised: bool) -> bool:
    """Whether a paid request may have been accepted although no one said so.

    `recognised`: the body of the answer is an error in a known shape, so the gateway itself spoke.
    """
    if not operation.billed:
        return False
    if isinstance(outcome, TransportFailure):
        return outcome.sent
    if outcome.status_code == 503 and retry_after(outcome.headers) is not None:
        return False  # whoever asks to come again later did not take it on
    return outcome.status_code in (*_LOST_BEHIND, _SEE_OTHER) or (outcome.status_code >= 500 and not recognised)


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds that the gateway asks to wait (RFC 9110, section 10.2.3: seconds or a date); None when it does not say."""
    try:
        milliseconds = float(headers.get("retry-after-ms", ""))
    except ValueError:
        milliseconds = math.nan
    if math.isfinite(milliseconds):
        return max(0.0, milliseconds / 1000)
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
        return seconds if 0 <= seconds < math.inf else None
    except ValueError:
        pass
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError, OverflowError):
        return None
    if moment.tzinfo is None:  # the asctime form names no zone; HTTP dates are UTC
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - (time.time() if now is None else now))
