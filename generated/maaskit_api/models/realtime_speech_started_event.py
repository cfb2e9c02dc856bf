from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeSpeechStartedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeSpeechStartedEvent(Model):
    """The user begins to speak: stop playing.

    Attributes:
        audio_start_ms: In all sound of this session, padding included.
    """

    type: Literal["input_audio_buffer.speech_started"]
    event_id: str | None = UNSET
    audio_start_ms: int | None = UNSET
    item_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "audio_start_ms": Field("audio_start_ms", None, "integer"),
        "item_id": Field("item_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio_buffer.speech_started",)}
