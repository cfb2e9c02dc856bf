from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeItemTruncatedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeItemTruncatedEvent(Model):
    """The rest of an item's sound and all of its text are forgotten.

    Attributes:
        content_index: Which part of the item.
    """

    type: Literal["conversation.item.truncated"]
    event_id: str | None = UNSET
    item_id: str | None = UNSET
    content_index: int | None = UNSET
    audio_end_ms: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "item_id": Field("item_id", None, "string"),
        "content_index": Field("content_index", None, "integer"),
        "audio_end_ms": Field("audio_end_ms", None, "integer"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("conversation.item.truncated",)}
