from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["CompletionLogprobs"]


@define(eq=False, repr=False, kw_only=True)
class CompletionLogprobs(Model):
    """Lists of equal length, one entry for each token.

    Attributes:
        top_logprobs: Likeliest tokens of the place, with their logprobs.
        text_offset: Where the token begins in the text.
    """

    tokens: list[str] | None = UNSET
    token_logprobs: list[float | None] | None = UNSET
    top_logprobs: list[dict[str, float] | None] | None = UNSET
    text_offset: list[int] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "tokens": Field("tokens", None, "array"),
        "token_logprobs": Field("token_logprobs", None, "array"),
        "top_logprobs": Field("top_logprobs", None, "array null"),
        "text_offset": Field("text_offset", None, "array"),
    }
