from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeSessionConfig", "RealtimeSessionConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeSessionConfig(Model):
    """Settings to change; what is left out stays as it is.

    Attributes:
        instructions: Standing orders of the model: tone, language, what to do.
        input_audio_transcription: Write down what is heard; null turns it off.
        turn_detection: How the end of a spoken turn is found; null turns it off, and the client commits its
            sound itself.
        tools: Functions that the model may call.
        temperature: Higher is more random; the vendor takes 0.6 to 1.2. Default `0.8`.
    """

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


class RealtimeSessionConfigParam(TypedDict, total=False):
    """`RealtimeSessionConfig` as a plain dict, with the names of the wire."""

    modalities: Sequence[Literal["audio", "text"] | str]
    instructions: str
    voice: Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"] | str
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | str
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | str
    input_audio_transcription: models.RealtimeTranscriptionConfig | models.RealtimeTranscriptionConfigParam | None
    turn_detection: models.RealtimeTurnDetection | models.RealtimeTurnDetectionParam | None
    tools: Sequence[models.RealtimeTool | models.RealtimeToolParam]
    tool_choice: Literal["auto", "none", "required"] | str | models.RealtimeNamedTool | models.RealtimeNamedToolParam
    temperature: float
    max_response_output_tokens: int | str
