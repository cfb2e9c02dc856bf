from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeItemCreatedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeItemCreatedEvent(Model):
    """The conversation has a new item.

    Attributes:
        previous_item_id: The item before it.
    """

    type: Literal["conversation.item.created"]
    event_id: str | None = UNSET
    previous_item_id: str | None = UNSET
    item: models.RealtimeItem | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "previous_item_id": Field("previous_item_id", None, "string null"),
        "item": Field("item", "RealtimeItem", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("conversation.item.created",)}
