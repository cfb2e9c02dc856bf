from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeItemDeletedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeItemDeletedEvent(Model):
    """An item was taken out."""

    type: Literal["conversation.item.deleted"]
    event_id: str | None = UNSET
    item_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "item_id": Field("item_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("conversation.item.deleted",)}
