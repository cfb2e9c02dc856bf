from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["CompletionChoice"]


@define(eq=False, repr=False, kw_only=True)
class CompletionChoice(Model):
    """CompletionChoice.

    Attributes:
        text: The answer, or its next piece.
        index: Number of the answer; of several prompts each has `n`, one after the other.
        finish_reason: Null until the last chunk of a choice. One of `stop`, `length`, `content_filter`.
    """

    text: str
    index: int | None = UNSET
    logprobs: models.CompletionLogprobs | None = UNSET
    finish_reason: Literal["content_filter", "length", "stop"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string", True),
        "index": Field("index", None, "integer"),
        "logprobs": Field("logprobs", "CompletionLogprobs", "object null"),
        "finish_reason": Field("finish_reason", None, "string null"),
    }
