from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeResponse"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeResponse(Model):
    """One answer of the model, as far as it has come.

    Attributes:
        object: `realtime.response`.
        status: One of `in_progress`, `completed`, `cancelled`, `incomplete`, `failed`.
        status_details: Why it is not complete.
        conversation_id: Null for an answer beside the conversation.
        metadata: As the client gave it.
        usage: Null while the answer is being made.
    """

    id: str | None = UNSET
    object: str | None = UNSET
    status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete"] | str | None = UNSET
    status_details: models.RealtimeStatusDetails | None = UNSET
    output: list[models.RealtimeItem] | None = UNSET
    modalities: list[Literal["audio", "text"] | str] | None = UNSET
    voice: (
        Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"]
        | str
        | None
    ) = UNSET
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | str | None = UNSET
    conversation_id: str | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    usage: models.RealtimeUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "status": Field("status", None, "string"),
        "status_details": Field("status_details", "RealtimeStatusDetails", "object null"),
        "output": Field("output", ["RealtimeItem"], "array"),
        "modalities": Field("modalities", None, "array"),
        "voice": Field("voice", None, "string"),
        "output_audio_format": Field("output_audio_format", None, "string"),
        "conversation_id": Field("conversation_id", None, "string null"),
        "metadata": Field("metadata", None, "object null"),
        "usage": Field("usage", "RealtimeUsage", "object null"),
    }
