from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeSession"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeSession(Model):
    """The settings of a conversation, as the gateway has them.

    Attributes:
        object: `realtime.session`.
        expires_at: Unix seconds; the connection is closed then.
        instructions: Standing orders of the model.
        input_audio_transcription: Null where what is heard is not written down.
        turn_detection: Null where the client says when a turn ends.
    """

    id: str | None = UNSET
    object: str | None = UNSET
    model: str | None = UNSET
    expires_at: int | None = UNSET
    modalities: list[Literal["audio", "text"] | str] | None = UNSET
    instructions: str | None = UNSET
    voice: (
        Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"]
        | str
        | None
    ) = UNSET
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | str | None = UNSET
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | str | None = UNSET
    input_audio_transcription: models.RealtimeTranscriptionConfig | None = UNSET
    turn_detection: models.RealtimeTurnDetection | None = UNSET
    tools: list[models.RealtimeTool] | None = UNSET
    tool_choice: Literal["auto", "none", "required"] | str | models.RealtimeNamedTool | None = UNSET
    temperature: float | None = UNSET
    max_response_output_tokens: int | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "model": Field("model", None, "string"),
        "expires_at": Field("expires_at", None, "integer"),
        "modalities": Field("modalities", None, "array"),
        "instructions": Field("instructions", None, "string"),
        "voice": Field("voice", None, "string"),
        "input_audio_format": Field("input_audio_format", None, "string"),
        "output_audio_format": Field("output_audio_format", None, "string"),
        "input_audio_transcription": Field("input_audio_transcription", "RealtimeTranscriptionConfig", "object null"),
        "turn_detection": Field("turn_detection", "RealtimeTurnDetection", "object null"),
        "tools": Field("tools", ["RealtimeTool"], "array"),
        "tool_choice": Field("tool_choice", "RealtimeNamedTool", "string object"),
        "temperature": Field("temperature", None, "number"),
        "max_response_output_tokens": Field("max_response_output_tokens", None, "integer string"),
    }
