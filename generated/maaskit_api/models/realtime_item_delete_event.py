from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeItemDeleteEvent", "RealtimeItemDeleteEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeItemDeleteEvent(Model):
    """Take an item out of the conversation.

    Attributes:
        event_id: An id of the client's own, which an error repeats.
    """

    type: Literal["conversation.item.delete"]
    item_id: str
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "item_id": Field("item_id", None, "string", True),
        "event_id": Field("event_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("conversation.item.delete",)}


class RealtimeItemDeleteEventParam(TypedDict, total=False):
    """`RealtimeItemDeleteEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]
    event_id: str
