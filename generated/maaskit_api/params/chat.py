"""Keyword arguments of `client.chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class ChatCompletionsCreateParams(RequestOptions, total=False):
    """Arguments of `chat.completions.create`."""

    model: Required[str]
    messages: Required[Sequence[models.ChatMessage | models.ChatMessageParam]]
    stream_options: models.ChatStreamOptions | models.ChatStreamOptionsParam | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    n: int | None
    max_tokens: int | None
    max_completion_tokens: int | None
    stop: str | Sequence[str] | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    top_logprobs: int | None
    seed: int | None
    user: str | None
    response_format: (
        models.ChatTextFormat
        | models.ChatTextFormatParam
        | models.ChatJsonFormat
        | models.ChatJsonFormatParam
        | models.ChatJsonSchemaFormat
        | models.ChatJsonSchemaFormatParam
        | None
    )
    tools: Sequence[models.ChatTool | models.ChatToolParam] | None
    tool_choice: (
        Literal["auto", "none", "required"]
        | str
        | models.ChatFunctionChoice
        | models.ChatFunctionChoiceParam
        | models.ChatCustomChoice
        | models.ChatCustomChoiceParam
        | models.ChatAllowedTools
        | models.ChatAllowedToolsParam
        | None
    )
    parallel_tool_calls: bool | None
    functions: Sequence[models.ChatFunction | models.ChatFunctionParam]
    function_call: str | models.ChatFunctionCallName | models.ChatFunctionCallNameParam
    reasoning_effort: Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"] | str | None
    verbosity: Literal["high", "low", "medium"] | str | None
    modalities: Sequence[Literal["audio", "image", "text"] | str] | None
    audio: models.ChatAudioOptions | models.ChatAudioOptionsParam | None
    web_search_options: models.ChatWebSearchOptions | models.ChatWebSearchOptionsParam | None
    prediction: models.ChatPrediction | models.ChatPredictionParam | None
    store: bool | None
    metadata: Mapping[str, Any] | None
    service_tier: str | None
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: str | None
    thinking: models.ChatThinking | models.ChatThinkingParam | None
    enable_thinking: bool | None
    enable_search: bool | None
    extra_body_: Mapping[str, Any] | None
    size: str | tuple[int, int] | None
    quality: str | None
    aspect_ratio: str | tuple[int, int] | None
    use_search: bool | None
    conversation_id: str | None
    search_type: str | None
    tempature: float | None
