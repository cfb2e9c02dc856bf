from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiCandidate"]


@define(eq=False, repr=False, kw_only=True)
class GeminiCandidate(Model):
    """GeminiCandidate.

    Attributes:
        content: Pictures are the `inlineData` of its parts that are no thoughts; when there is none, the text
            says why.
        finish_reason: Why the answer ended; in a stream, only in its last piece. One of `STOP`, `MAX_TOKENS`,
            `SAFETY`, `RECITATION`, `IMAGE_SAFETY`, `PROHIBITED_CONTENT`, `NO_IMAGE`, `IMAGE_OTHER`, `OTHER`.
        finish_message: The reason in words.
        grounding_metadata: Searches made and pages used.
        citation_metadata: Works that the text quotes.
    """

    content: models.GeminiContent | None = UNSET
    finish_reason: (
        Literal[
            "IMAGE_OTHER",
            "IMAGE_SAFETY",
            "MAX_TOKENS",
            "NO_IMAGE",
            "OTHER",
            "PROHIBITED_CONTENT",
            "RECITATION",
            "SAFETY",
            "STOP",
        ]
        | str
        | None
    ) = UNSET
    finish_message: str | None = UNSET
    index: int | None = UNSET
    safety_ratings: list[models.GeminiSafetyRating] | None = UNSET
    grounding_metadata: dict[str, Any] | None = UNSET
    citation_metadata: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", "GeminiContent", "object null"),
        "finish_reason": Field("finishReason", None, "string null"),
        "finish_message": Field("finishMessage", None, "string null"),
        "index": Field("index", None, "integer"),
        "safety_ratings": Field("safetyRatings", ["GeminiSafetyRating"], "array null"),
        "grounding_metadata": Field("groundingMetadata", None, "object null"),
        "citation_metadata": Field("citationMetadata", None, "object null"),
    }
