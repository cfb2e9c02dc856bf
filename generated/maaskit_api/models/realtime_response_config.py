from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeResponseConfig", "RealtimeResponseConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeResponseConfig(Model):
    """Settings of this answer alone; what is left out is as in the session.

    Attributes:
        max_output_tokens: Other name of `max_response_output_tokens`, which the vendor's own description uses
            here.
        conversation: `none`: an answer beside the conversation, which does not become part of it. One of
            `auto`, `none`.
        metadata: Comes back in the answer.
        input: Items to answer instead of the conversation.
    """

    modalities: list[Literal["audio", "text"] | str] | None = UNSET
    instructions: str | None = UNSET
    voice: (
        Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"]
        | str
        | None
    ) = UNSET
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | str | None = UNSET
    tools: list[models.RealtimeTool] | None = UNSET
    tool_choice: Literal["auto", "none", "required"] | str | models.RealtimeNamedTool | None = UNSET
    temperature: float | None = UNSET
    max_response_output_tokens: int | str | None = UNSET
    max_output_tokens: int | str | None = UNSET
    conversation: Literal["auto", "none"] | str | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    input: list[models.RealtimeItem] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "modalities": Field("modalities", None, "array"),
        "instructions": Field("instructions", None, "string"),
        "voice": Field("voice", None, "string"),
        "output_audio_format": Field("output_audio_format", None, "string"),
        "tools": Field("tools", ["RealtimeTool"], "array"),
        "tool_choice": Field("tool_choice", "RealtimeNamedTool", "string object"),
        "temperature": Field("temperature", None, "number"),
        "max_response_output_tokens": Field("max_response_output_tokens", None, "integer string"),
        "max_output_tokens": Field("max_output_tokens", None, "integer string"),
        "conversation": Field("conversation", None, "string"),
        "metadata": Field("metadata", None, "object"),
        "input": Field("input", ["RealtimeItem"], "array"),
    }


class RealtimeResponseConfigParam(TypedDict, total=False):
    """`RealtimeResponseConfig` as a plain dict, with the names of the wire."""

    modalities: Sequence[Literal["audio", "text"] | str]
    instructions: str
    voice: Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"] | str
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | str
    tools: Sequence[models.RealtimeTool | models.RealtimeToolParam]
    tool_choice: Literal["auto", "none", "required"] | str | models.RealtimeNamedTool | models.RealtimeNamedToolParam
    temperature: float
    max_response_output_tokens: int | str
    max_output_tokens: int | str
    conversation: Literal["auto", "none"] | str
    metadata: Mapping[str, Any]
    input: Sequence[models.RealtimeItem | models.RealtimeItemParam]
