from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeAudioCommittedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeAudioCommittedEvent(Model):
    """What was heard has become a message.

    Attributes:
        previous_item_id: The item before it.
    """

    type: Literal["input_audio_buffer.committed"]
    event_id: str | None = UNSET
    previous_item_id: str | None = UNSET
    item_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "previous_item_id": Field("previous_item_id", None, "string null"),
        "item_id": Field("item_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio_buffer.committed",)}
