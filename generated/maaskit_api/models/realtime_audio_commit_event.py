from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeAudioCommitEvent", "RealtimeAudioCommitEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeAudioCommitEvent(Model):
    """The turn is over: what was heard becomes a message. Needed only without turn detection.

    Attributes:
        event_id: An id of the client's own, which an error repeats.
    """

    type: Literal["input_audio_buffer.commit"]
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio_buffer.commit",)}


class RealtimeAudioCommitEventParam(TypedDict, total=False):
    """`RealtimeAudioCommitEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str
