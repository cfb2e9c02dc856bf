from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiResponse"]


@define(eq=False, repr=False, kw_only=True)
class GeminiResponse(Answer):
    """The whole answer, or one piece of it in a stream.

    Attributes:
        candidates: The answers, normally one. Missing or empty when the prompt was blocked: see
            `promptFeedback`.
        prompt_feedback: Why the prompt was blocked.
        usage_metadata: In a stream, the last one counts.
        model_version: Model that answered.
        create_time: RFC 3339.
    """

    candidates: list[models.GeminiCandidate] | None = UNSET
    prompt_feedback: models.GeminiPromptFeedback | None = UNSET
    usage_metadata: models.GeminiUsage | None = UNSET
    model_version: str | None = UNSET
    response_id: str | None = UNSET
    create_time: str | None = UNSET
    error: models.GatewayErrorDetail | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", ["GeminiCandidate"], "array null"),
        "prompt_feedback": Field("promptFeedback", "GeminiPromptFeedback", "object null"),
        "usage_metadata": Field("usageMetadata", "GeminiUsage", "object null"),
        "model_version": Field("modelVersion", None, "string"),
        "response_id": Field("responseId", None, "string"),
        "create_time": Field("createTime", None, "string"),
        "error": Field("error", "GatewayErrorDetail", "object"),
    }
    _answers: ClassVar[str] = "gemini.models.generate_content"
