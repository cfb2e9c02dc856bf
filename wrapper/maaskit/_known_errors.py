"""What the description knows of the errors of gateways (`x-errors`). The table is loaded when an error happens, not before."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Kind", "KnownError", "known_error"]

Kind = Literal[
    "authentication", "permission", "quota", "rate_limit", "not_found", "invalid", "moderation", "unavailable"
]


class KnownError(NamedTuple):
    """One documented error: by what it is known again, and what it means."""

    name: str
    status: int
    meaning: str
    code: str | int | None = None
    says: str | None = None
    """A part of the message, in lower case, without which it is not this error."""
    kind: Kind | None = None
    retry: bool | None = None
    """Whether sending again can help; None leaves it to the status."""


def known_error(operation: str, status: int | None, code: str | int | None, message: str) -> KnownError | None:
    """The documented error that this is, if any: by its code, without one by its status. `operation`: its id; `status`: None
    where the error did not come by itself (in a stream, as the end of a task)."""
    from maaskit_api.catalogue import ERRORS

    family = operation.partition(".")[0]
    said = message.lower()
    fitting = [
        (one.status == status, one.says is not None, known is not ERRORS[""], one)
        for known in (ERRORS.get(family, ()), ERRORS[""])
        for one in known
        if _has(one, status, code) and (one.says is None or one.says in said)
    ]
    return max(fitting, key=lambda found: found[:3])[3] if fitting else None


def _has(one: KnownError, status: int | None, code: str | int | None) -> bool:
    if code in (None, ""):
        return one.code is None and one.status == status
    return one.code is not None and str(one.code) == str(code)
