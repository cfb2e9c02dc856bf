"""Keyword arguments of `client.gemini`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class GeminiModelsGenerateContentParams(RequestOptions, total=False):
    """Arguments of `gemini.models.generate_content`."""

    model: Required[str]
    contents: Required[Sequence[models.GeminiContent | models.GeminiContentParam]]
    system_instruction: models.GeminiContent | models.GeminiContentParam
    generation_config: models.GeminiGenerationConfig | models.GeminiGenerationConfigParam
    safety_settings: Sequence[models.GeminiSafetySetting | models.GeminiSafetySettingParam]
    tools: Sequence[models.GeminiTool | models.GeminiToolParam]
    tool_config: models.GeminiToolConfig | models.GeminiToolConfigParam
    cached_content: str
    seed: int


class GeminiModelsStreamGenerateContentParams(RequestOptions, total=False):
    """Arguments of `gemini.models.stream_generate_content`."""

    model: Required[str]
    contents: Required[Sequence[models.GeminiContent | models.GeminiContentParam]]
    system_instruction: models.GeminiContent | models.GeminiContentParam
    generation_config: models.GeminiGenerationConfig | models.GeminiGenerationConfigParam
    safety_settings: Sequence[models.GeminiSafetySetting | models.GeminiSafetySettingParam]
    tools: Sequence[models.GeminiTool | models.GeminiToolParam]
    tool_config: models.GeminiToolConfig | models.GeminiToolConfigParam
    cached_content: str
    seed: int
