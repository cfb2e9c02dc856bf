from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeSessionUpdatedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeSessionUpdatedEvent(Model):
    """The settings after a change: all of them."""

    type: Literal["session.updated"]
    event_id: str | None = UNSET
    session: models.RealtimeSession | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "session": Field("session", "RealtimeSession", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("session.updated",)}
