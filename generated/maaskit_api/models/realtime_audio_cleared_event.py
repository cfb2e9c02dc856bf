from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeAudioClearedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeAudioClearedEvent(Model):
    """What was heard is forgotten."""

    type: Literal["input_audio_buffer.cleared"]
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio_buffer.cleared",)}
