from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiUsage"]


@define(eq=False, repr=False, kw_only=True)
class GeminiUsage(Model):
    """GeminiUsage."""

    prompt_token_count: int | None = UNSET
    candidates_token_count: int | None = UNSET
    total_token_count: int | None = UNSET
    thoughts_token_count: int | None = UNSET
    cached_content_token_count: int | None = UNSET
    tool_use_prompt_token_count: int | None = UNSET
    prompt_tokens_details: list[models.GeminiModalityTokens] | None = UNSET
    candidates_tokens_details: list[models.GeminiModalityTokens] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt_token_count": Field("promptTokenCount", None, "integer"),
        "candidates_token_count": Field("candidatesTokenCount", None, "integer"),
        "total_token_count": Field("totalTokenCount", None, "integer"),
        "thoughts_token_count": Field("thoughtsTokenCount", None, "integer"),
        "cached_content_token_count": Field("cachedContentTokenCount", None, "integer"),
        "tool_use_prompt_token_count": Field("toolUsePromptTokenCount", None, "integer"),
        "prompt_tokens_details": Field("promptTokensDetails", ["GeminiModalityTokens"], "array null"),
        "candidates_tokens_details": Field("candidatesTokensDetails", ["GeminiModalityTokens"], "array null"),
    }
