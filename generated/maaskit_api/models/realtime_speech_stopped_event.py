from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeSpeechStoppedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeSpeechStoppedEvent(Model):
    """The user has stopped speaking.

    Attributes:
        audio_end_ms: In all sound of this session, silence included.
    """

    type: Literal["input_audio_buffer.speech_stopped"]
    event_id: str | None = UNSET
    audio_end_ms: int | None = UNSET
    item_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "audio_end_ms": Field("audio_end_ms", None, "integer"),
        "item_id": Field("item_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio_buffer.speech_stopped",)}
