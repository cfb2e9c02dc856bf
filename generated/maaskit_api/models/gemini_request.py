from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiRequest", "GeminiRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiRequest(Model):
    """GeminiRequest.

    Attributes:
        contents: The conversation, oldest first; a single turn is enough.
        safety_settings: One entry for each category of harm.
        tools: What the model may call.
        cached_content: Name of a cached beginning at Google (cachedContents/...).
        seed: Haoee's plugin sends it here; Google's own place is `generationConfig.seed`.
    """

    contents: list[models.GeminiContent]
    system_instruction: models.GeminiContent | None = UNSET
    generation_config: models.GeminiGenerationConfig | None = UNSET
    safety_settings: list[models.GeminiSafetySetting] | None = UNSET
    tools: list[models.GeminiTool] | None = UNSET
    tool_config: models.GeminiToolConfig | None = UNSET
    cached_content: str | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "contents": Field("contents", ["GeminiContent"], "array", True),
        "system_instruction": Field("systemInstruction", "GeminiContent", "object"),
        "generation_config": Field("generationConfig", "GeminiGenerationConfig", "object"),
        "safety_settings": Field("safetySettings", ["GeminiSafetySetting"], "array"),
        "tools": Field("tools", ["GeminiTool"], "array"),
        "tool_config": Field("toolConfig", "GeminiToolConfig", "object"),
        "cached_content": Field("cachedContent", None, "string"),
        "seed": Field("seed", None, "integer"),
    }


class GeminiRequestParam(TypedDict, total=False):
    """`GeminiRequest` as a plain dict, with the names of the wire."""

    contents: Required[Sequence[models.GeminiContent | models.GeminiContentParam]]
    systemInstruction: models.GeminiContent | models.GeminiContentParam
    generationConfig: models.GeminiGenerationConfig | models.GeminiGenerationConfigParam
    safetySettings: Sequence[models.GeminiSafetySetting | models.GeminiSafetySettingParam]
    tools: Sequence[models.GeminiTool | models.GeminiToolParam]
    toolConfig: models.GeminiToolConfig | models.GeminiToolConfigParam
    cachedContent: str
    seed: int
