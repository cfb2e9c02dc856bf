from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesAudioTranscriptDoneEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesAudioTranscriptDoneEvent(Model):
    """The transcript is complete.

    Attributes:
        sequence_number: Rises from 0; some gateways leave it out.
    """

    type: Literal["response.audio.transcript.done"]
    sequence_number: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "sequence_number": Field("sequence_number", None, "integer"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.audio.transcript.done",)}
