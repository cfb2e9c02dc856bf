from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeItemTruncateEvent", "RealtimeItemTruncateEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeItemTruncateEvent(Model):
    """Forget what of the model's speech the user has not heard, having interrupted it.

    Attributes:
        item_id: A message of the model.
        content_index: Which part of it; 0.
        audio_end_ms: How much of it was played. At least 0.
        event_id: An id of the client's own, which an error repeats.
    """

    type: Literal["conversation.item.truncate"]
    item_id: str
    content_index: int
    audio_end_ms: int
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "item_id": Field("item_id", None, "string", True),
        "content_index": Field("content_index", None, "integer", True),
        "audio_end_ms": Field("audio_end_ms", None, "integer", True),
        "event_id": Field("event_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("conversation.item.truncate",)}


class RealtimeItemTruncateEventParam(TypedDict, total=False):
    """`RealtimeItemTruncateEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
    event_id: str
