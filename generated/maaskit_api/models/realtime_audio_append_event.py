from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeAudioAppendEvent", "RealtimeAudioAppendEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeAudioAppendEvent(Model):
    """The next piece of what the user says; not answered.

    Attributes:
        audio: Base64 of samples in the session's `input_audio_format`; at most 15 MiB.
        event_id: An id of the client's own, which an error repeats.
    """

    type: Literal["input_audio_buffer.append"]
    audio: str
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "audio": Field("audio", None, "string", True),
        "event_id": Field("event_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio_buffer.append",)}


class RealtimeAudioAppendEventParam(TypedDict, total=False):
    """`RealtimeAudioAppendEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
    event_id: str
