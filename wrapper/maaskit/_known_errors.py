"""What the description knows of the errors of gateways (`x-errors`). The table is loaded when an error happens, not before."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ._errors import AuthenticationError, BadRequestError, RateLimitError, ServerError

__all__ = ["Kind", "KnownError", "known_error", "next_step"]

Kind = Literal[
    "authentication", "permission", "quota", "rate_limit", "not_found", "invalid", "moderation", "unavailable"
]

_NEXT: dict[Kind, str] = {
    "authentication": AuthenticationError.advice,
    "permission": "Use another key or model, or ask the gateway for access.",
    "quota": "Top up the account or raise the key's limit, then call again; waiting does not help.",
    "rate_limit": RateLimitError.advice,
    "not_found": "Check the name or id, the base URL, and that this key made what it asks for.",
    "invalid": BadRequestError.advice,
    "moderation": "Change the text or the pictures: a content filter refused them, and would again.",
    "unavailable": ServerError.advice,
}
_PASSING = ("rate_limit", "unavailable")
"""Kinds of error that pass with time: when, the gateway knows better."""


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
    """The documented error that this is, if any: by its code; by its status where there is none, or where the code only repeats
    the status (LiteLLM's do) and is not documented itself. `operation`: its id; `status`: None where the error did not come by
    itself (in a stream, as the end of a task)."""
    found = _fitting(operation, status, code, message)
    if found is None and status is not None and str(code) == str(status):
        found = _fitting(operation, status, None, message)
    return found


def _fitting(operation: str, status: int | None, code: str | int | None, message: str) -> KnownError | None:
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


def next_step(kind: Kind, operation: str, *, asked_to_wait: bool) -> str | None:
    """What to do about a kind of error; None where the gateway says it, which asked to wait."""
    if kind == "authentication" and (step := _other_credential(operation)):
        return step
    return None if asked_to_wait and kind in _PASSING else _NEXT[kind]


def _other_credential(operation: str) -> str | None:
    """What to check where an operation wants another credential than the key."""
    from maaskit_api.operations import OPERATIONS, SECURITY

    found = OPERATIONS.get(operation)
    for name in found.security if found else ():
        if (credential := SECURITY[name].get("x-credential")) is not None:
            beside = "".join(f" and {header}" for header in credential.get("headers", ()))
            return f"Check {credential['name']}={beside}; an API key does not do here."
    return None
