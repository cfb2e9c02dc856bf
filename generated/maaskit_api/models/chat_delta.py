from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatDelta"]


@define(eq=False, repr=False, kw_only=True)
class ChatDelta(Model):
    """The new piece. Texts are appended in order; an empty object is usual in the last chunk.

    Attributes:
        role: In the first piece; some models repeat it.
        content: Next piece of the answer.
        reasoning_content: Next piece of the thinking; comes before `content`.
        reasoning: Other spelling of `reasoning_content`.
        refusal: Next piece of a refusal.
        tool_calls: Pieces of tool calls.
        function_call: Old form of `tool_calls`.
        audio: Piece of a spoken answer: id, data, transcript, expires_at.
    """

    role: str | None = UNSET
    content: str | None = UNSET
    reasoning_content: str | None = UNSET
    reasoning: str | None = UNSET
    refusal: str | None = UNSET
    tool_calls: list[models.ChatToolCallDelta] | None = UNSET
    function_call: models.ChatFunctionDelta | None = UNSET
    audio: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", None, "string"),
        "content": Field("content", None, "string null"),
        "reasoning_content": Field("reasoning_content", None, "string null"),
        "reasoning": Field("reasoning", None, "string null"),
        "refusal": Field("refusal", None, "string null"),
        "tool_calls": Field("tool_calls", ["ChatToolCallDelta"], "array null"),
        "function_call": Field("function_call", "ChatFunctionDelta", "object null"),
        "audio": Field("audio", None, "object"),
    }
