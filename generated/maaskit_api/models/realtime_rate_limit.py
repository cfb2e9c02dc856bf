from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeRateLimit"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeRateLimit(Model):
    """One of the limits of the account.

    Attributes:
        name: `requests` or `tokens`.
        reset_seconds: Until it is whole again.
    """

    name: str | None = UNSET
    limit: int | None = UNSET
    remaining: int | None = UNSET
    reset_seconds: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string"),
        "limit": Field("limit", None, "integer"),
        "remaining": Field("remaining", None, "integer"),
        "reset_seconds": Field("reset_seconds", None, "number"),
    }
