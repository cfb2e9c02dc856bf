from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeTranscriptionCompletedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeTranscriptionCompletedEvent(Model):
    """What the user said, written down.

    Attributes:
        content_index: Which part of the item.
    """

    type: Literal["conversation.item.input_audio_transcription.completed"]
    event_id: str | None = UNSET
    item_id: str | None = UNSET
    content_index: int | None = UNSET
    transcript: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "item_id": Field("item_id", None, "string"),
        "content_index": Field("content_index", None, "integer"),
        "transcript": Field("transcript", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        "type": ("conversation.item.input_audio_transcription.completed",)
    }
