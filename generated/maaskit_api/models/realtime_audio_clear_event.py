from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeAudioClearEvent", "RealtimeAudioClearEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeAudioClearEvent(Model):
    """Forget what was heard since the last turn.

    Attributes:
        event_id: An id of the client's own, which an error repeats.
    """

    type: Literal["input_audio_buffer.clear"]
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio_buffer.clear",)}


class RealtimeAudioClearEventParam(TypedDict, total=False):
    """`RealtimeAudioClearEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str
