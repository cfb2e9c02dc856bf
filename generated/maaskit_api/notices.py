"""What gateways and vendors send by themselves: to the URL that an account names, and to try a URL that a submit names."""

from collections.abc import Mapping
from typing import Final

from maaskit._protocol import Notice, Signature

__all__ = ["CHALLENGES", "WEBHOOKS"]

WEBHOOKS: Final[Mapping[str, Notice]] = {
    "accountNotification": Notice(
        "AccountNotification", ("type", "title", "content", "timestamp"), Signature("x-webhook-signature", "sha256")
    ),
}

CHALLENGES: Final[tuple[tuple[str, ...], ...]] = (("challenge",),)
