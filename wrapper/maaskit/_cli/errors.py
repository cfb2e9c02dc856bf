"""Telling people what went wrong, and what to type next."""

from __future__ import annotations

import re

from maaskit._errors import ConfigurationError, InvalidRequestError, MaaskitError, SubmitOutcomeUnknown

from .._explain.error_texts import CHINESE
from .description import translated
from .output import note
from .texts import language, text

__all__ = ["advice", "report"]

_HEADED = re.compile(r"^  (meaning|where|charged|next): +(.*)$", re.MULTILINE)
"""The lines of what an error says."""


def report(error: MaaskitError) -> int:
    """Print an error as it says itself, and the command that goes on from there. Returns the exit status: 2 where the
    command line was at fault and nothing was sent, else 1."""
    note(_HEADED.sub(_line, str(error)))
    if further := advice(error):
        note(further)
    return 2 if isinstance(error, InvalidRequestError) else 1


def _line(found: re.Match[str]) -> str:
    """The same in the reader's language, as far as it is known there: what a gateway says itself stays as it is."""
    name, says = found.groups()
    if name == "charged" and says in ("yes", "no", "unknown"):
        says = text(f"charged {says}")
    elif name in ("meaning", "next") and language() == "zh":
        says = CHINESE.get(says) or translated(says)
    return text(f"error {name}") + says


def advice(error: MaaskitError) -> str:
    """What to type next; empty when the error itself says all there is."""
    if isinstance(error, ConfigurationError):
        return text("advice configuration")
    if isinstance(error, SubmitOutcomeUnknown):
        return text("advice reconcile", attempt=error.attempt_id) if error.journaled else ""
    token = getattr(error, "token", None)
    if not token:
        return ""
    from maaskit._tasks.errors import DeliveryError, NotReady, PollFailed, TaskNeedsInput, TaskTimeout

    if isinstance(error, DeliveryError):
        return text("advice save", token=token)
    if isinstance(error, TaskNeedsInput):
        return text("advice input", operation=_input_of(error.operation))
    if isinstance(error, (NotReady, PollFailed, TaskTimeout)):
        return text("advice wait", token=token)
    return ""


def _input_of(operation: str) -> str:
    """The operation that gives a waiting task its input."""
    from maaskit_api.operations import OPERATIONS

    poll = OPERATIONS[OPERATIONS[operation].links["poll"].operation]
    return poll.links["input"].operation if "input" in poll.links else operation
