from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatMessage", "ChatMessageParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatMessage(Model):
    """One message of the conversation. An answer's message may be sent back as it came, with its null fields.

    Attributes:
        role: `developer` replaces `system` for newer models; `function` is the old form of `tool`. One of
            `system`, `developer`, `user`, `assistant`, `tool`, `function`.
        content: Text or parts; may be null or missing in an assistant message with `tool_calls`. The metaso
            models want plain text.
        name: Name of the speaker; of the function for role `function`.
        tool_calls: Assistant only; the calls that the model asked for.
        tool_call_id: Role `tool`: the id of the call that this answers.
        refusal: Assistant only; the words of a refusal.
        reasoning_content: Assistant only; thinking text. DeepSeek and Kimi want it back beside tool calls.
        reasoning: Other spelling of `reasoning_content`.
        annotations: Assistant only; sources, as they came.
        audio: Assistant only; earlier spoken answer, by its id.
        function_call: Old form of `tool_calls`.
        prefix: DeepSeek: go on from this assistant message.
    """

    role: Literal["assistant", "developer", "function", "system", "tool", "user"]
    content: (
        str
        | list[
            models.ChatTextPart
            | models.ChatImagePart
            | models.ChatVideoPart
            | models.ChatAudioPart
            | models.ChatAudioUrlPart
            | models.ChatFilePart
            | models.ChatRefusalPart
        ]
        | None
    ) = UNSET
    name: str | None = UNSET
    tool_calls: list[models.ChatToolCall] | None = UNSET
    tool_call_id: str | None = UNSET
    refusal: str | None = UNSET
    reasoning_content: str | None = UNSET
    reasoning: str | None = UNSET
    annotations: list[models.ChatAnnotation] | None = UNSET
    audio: models.ChatAudioReply | None = UNSET
    function_call: models.ChatFunctionCall | None = UNSET
    prefix: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", None, "string", True),
        "content": Field(
            "content",
            [
                (
                    "ChatTextPart",
                    "ChatImagePart",
                    "ChatVideoPart",
                    "ChatAudioPart",
                    "ChatAudioUrlPart",
                    "ChatFilePart",
                    "ChatRefusalPart",
                )
            ],
            "string array null",
        ),
        "name": Field("name", None, "string null"),
        "tool_calls": Field("tool_calls", ["ChatToolCall"], "array null"),
        "tool_call_id": Field("tool_call_id", None, "string null"),
        "refusal": Field("refusal", None, "string null"),
        "reasoning_content": Field("reasoning_content", None, "string null"),
        "reasoning": Field("reasoning", None, "string null"),
        "annotations": Field("annotations", ["ChatAnnotation"], "array null"),
        "audio": Field("audio", "ChatAudioReply", "object null"),
        "function_call": Field("function_call", "ChatFunctionCall", "object null"),
        "prefix": Field("prefix", None, "boolean null"),
    }


class ChatMessageParam(TypedDict, total=False):
    """`ChatMessage` as a plain dict, with the names of the wire."""

    role: Required[Literal["assistant", "developer", "function", "system", "tool", "user"]]
    content: (
        str
        | Sequence[
            models.ChatTextPart
            | models.ChatTextPartParam
            | models.ChatImagePart
            | models.ChatImagePartParam
            | models.ChatVideoPart
            | models.ChatVideoPartParam
            | models.ChatAudioPart
            | models.ChatAudioPartParam
            | models.ChatAudioUrlPart
            | models.ChatAudioUrlPartParam
            | models.ChatFilePart
            | models.ChatFilePartParam
            | models.ChatRefusalPart
            | models.ChatRefusalPartParam
        ]
        | None
    )
    name: str | None
    tool_calls: Sequence[models.ChatToolCall | models.ChatToolCallParam] | None
    tool_call_id: str | None
    refusal: str | None
    reasoning_content: str | None
    reasoning: str | None
    annotations: Sequence[models.ChatAnnotation | models.ChatAnnotationParam] | None
    audio: models.ChatAudioReply | models.ChatAudioReplyParam | None
    function_call: models.ChatFunctionCall | models.ChatFunctionCallParam | None
    prefix: bool | None
