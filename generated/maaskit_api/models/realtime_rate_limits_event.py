from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeRateLimitsEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeRateLimitsEvent(Model):
    """The limits of the account, as they are when an answer begins."""

    type: Literal["rate_limits.updated"]
    event_id: str | None = UNSET
    rate_limits: list[models.RealtimeRateLimit] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "rate_limits": Field("rate_limits", ["RealtimeRateLimit"], "array"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("rate_limits.updated",)}
