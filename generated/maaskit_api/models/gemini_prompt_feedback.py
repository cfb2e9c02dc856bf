from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiPromptFeedback"]


@define(eq=False, repr=False, kw_only=True)
class GeminiPromptFeedback(Model):
    """GeminiPromptFeedback.

    Attributes:
        block_reason: There only when the prompt was blocked. One of `SAFETY`, `OTHER`, `BLOCKLIST`,
            `PROHIBITED_CONTENT`, `IMAGE_SAFETY`.
        block_reason_message: The reason in words.
    """

    block_reason: Literal["BLOCKLIST", "IMAGE_SAFETY", "OTHER", "PROHIBITED_CONTENT", "SAFETY"] | str | None = UNSET
    block_reason_message: str | None = UNSET
    safety_ratings: list[models.GeminiSafetyRating] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "block_reason": Field("blockReason", None, "string null"),
        "block_reason_message": Field("blockReasonMessage", None, "string null"),
        "safety_ratings": Field("safetyRatings", ["GeminiSafetyRating"], "array null"),
    }
