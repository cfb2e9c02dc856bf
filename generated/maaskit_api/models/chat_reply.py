from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatReply"]


@define(eq=False, repr=False, kw_only=True)
class ChatReply(Model):
    """The answer's message. Image and video models answer Markdown text: read the links in `content`. Sources of
    web search are text inside `content`, too.

    Attributes:
        content: Answer text; null beside tool calls.
        reasoning_content: Thinking text of Claude, DeepSeek-R1, Qwen and others.
        reasoning: Other spelling of `reasoning_content`.
        refusal: Words of a refusal.
        tool_calls: Calls that the model asks for.
        annotations: Sources, from OpenAI's search models.
        audio: Spoken answer, when asked for.
        function_call: Old form of `tool_calls`.
    """

    role: Literal["assistant"] | None = UNSET
    content: str | None = UNSET
    reasoning_content: str | None = UNSET
    reasoning: str | None = UNSET
    refusal: str | None = UNSET
    tool_calls: list[models.ChatToolCall] | None = UNSET
    annotations: list[models.ChatAnnotation] | None = UNSET
    audio: models.ChatAudioReply | None = UNSET
    function_call: models.ChatFunctionCall | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", None, "string"),
        "content": Field("content", None, "string null"),
        "reasoning_content": Field("reasoning_content", None, "string null"),
        "reasoning": Field("reasoning", None, "string null"),
        "refusal": Field("refusal", None, "string null"),
        "tool_calls": Field("tool_calls", ["ChatToolCall"], "array null"),
        "annotations": Field("annotations", ["ChatAnnotation"], "array null"),
        "audio": Field("audio", "ChatAudioReply", "object null"),
        "function_call": Field("function_call", "ChatFunctionCall", "object null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"role": ("assistant",)}
