"""What comes to a webhook beside callbacks of tasks: notifications of the account, and vendors who try the URL. Pure."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any, NamedTuple

from .._answer import decoded
from .._errors import WebhookError
from .._protocol import Notice, Signature

__all__ = ["Challenge", "Notification", "read"]


class Notification(NamedTuple):
    """News of an account, not of a task.

    Attributes:
        webhook: Name of the webhook, as in the description.
        result: The payload, typed: a model of the description.
        raw: The payload as received.
        signed: Whether its signature was checked (it was wrong in no case).
    """

    webhook: str
    result: Any
    raw: Any
    signed: bool


class Challenge(NamedTuple):
    """A vendor tries whether the URL is yours, before it calls it for a task.

    Attributes:
        reply: The JSON object to answer with, at status 200 and within seconds.
        raw: The payload as received.
    """

    reply: Mapping[str, Any]
    raw: Any


def read(
    payload: Mapping[str, Any], body: bytes, headers: Mapping[str, str], secret: str | None
) -> Notification | Challenge | None:
    """What a payload is; None when it is neither.

    Raises:
        WebhookError: A notification that is not signed with the secret.
    """
    from maaskit_api.notices import CHALLENGES, WEBHOOKS

    for name, notice in WEBHOOKS.items():
        if all(payload.get(member) is not None for member in notice.required):
            if secret is not None:
                _check(notice, body, headers, secret)
            return Notification(name, decoded(notice.payload, payload), payload, secret is not None)
    for members in CHALLENGES:
        if payload.keys() == set(members) and all(isinstance(payload[member], (str, int)) for member in members):
            return Challenge({member: payload[member] for member in members}, payload)
    return None


def _check(notice: Notice, body: bytes, headers: Mapping[str, str], secret: str) -> None:
    signature = notice.signature
    if signature is None:
        raise WebhookError(
            "A notification came, but this kind is never signed: leave out the secret to take it.", reason="signature"
        )
    given = next((value for name, value in headers.items() if name.lower() == signature.header), None)
    if given is None:
        raise WebhookError(
            f"The notification is not signed (no header {signature.header}). Set the same secret at the gateway, or leave"
            " it out here.",
            reason="signature",
        )
    if not hmac.compare_digest(_sign(signature, body, secret), given.strip().encode("utf-8", "replace")):
        raise WebhookError(
            "The signature of the notification is wrong: another secret, or a body that was changed on its way.",
            reason="signature",
        )


def _sign(signature: Signature, body: bytes, secret: str) -> bytes:
    return hmac.new(secret.encode(), body, signature.algorithm).hexdigest().encode()
