from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeItemCreateEvent", "RealtimeItemCreateEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeItemCreateEvent(Model):
    """Put an item into the conversation; no answer is made of it yet.

    Attributes:
        event_id: An id of the client's own, which an error repeats.
        previous_item_id: The item behind which it goes; at the end without.
    """

    type: Literal["conversation.item.create"]
    item: models.RealtimeItem
    event_id: str | None = UNSET
    previous_item_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "item": Field("item", "RealtimeItem", "object", True),
        "event_id": Field("event_id", None, "string"),
        "previous_item_id": Field("previous_item_id", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("conversation.item.create",)}


class RealtimeItemCreateEventParam(TypedDict, total=False):
    """`RealtimeItemCreateEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["conversation.item.create"]]
    item: Required[models.RealtimeItem | models.RealtimeItemParam]
    event_id: str
    previous_item_id: str | None
