from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatChunkChoice"]


@define(eq=False, repr=False, kw_only=True)
class ChatChunkChoice(Model):
    """ChatChunkChoice.

    Attributes:
        index: Which answer this piece belongs to.
        finish_reason: Null or missing until the last piece.
        logprobs: Probabilities, when asked for.
    """

    delta: models.ChatDelta
    index: int | None = UNSET
    finish_reason: Literal["content_filter", "function_call", "length", "stop", "tool_calls"] | str | None = UNSET
    logprobs: models.ChatLogprobs | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "delta": Field("delta", "ChatDelta", "object", True),
        "index": Field("index", None, "integer"),
        "finish_reason": Field("finish_reason", None, "string null"),
        "logprobs": Field("logprobs", "ChatLogprobs", "object null"),
    }
