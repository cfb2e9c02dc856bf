from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatCompletionRequest", "ChatCompletionRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatCompletionRequest(Model):
    """ChatCompletionRequest.

    Attributes:
        model: Decides vendor, price and abilities, e.g. gpt-4o. On Ecovai it also picks the mode of a model
            (`concise`, `deepseek-r1-search`). A public GPT is `gpt-4-gizmo-` and its id (g-...).
        messages: The conversation so far, oldest first.
        stream: Answer in pieces as server-sent events. Default `False`.
        stream_options: Only with `stream`.
        temperature: Higher is freer. Usually 1 when left out; Spark 0 to 1 and 0.7; reasoning models take 1
            only. 0 to 2.
        top_p: Share of the likeliest tokens to choose from. 0 to 1.
        top_k: Number of tokens to choose from; Claude, Qwen, Gemini, Spark (from 1). At least 0.
        n: Number of answers, each charged; one when left out. 1 to 128.
        max_tokens: Most tokens in the answer; every gateway reads it. Must exceed Claude's thinking budget. At
            least 1.
        max_completion_tokens: The same for OpenAI's reasoning models (o series, gpt-5), thinking included. At
            least 1.
        stop: Text that ends the answer; OpenAI takes up to 4.
        presence_penalty: Above 0 favours new topics. -2 to 2.
        frequency_penalty: Above 0 discourages repetition. -2 to 2.
        logit_bias: Token number to bias; OpenAI.
        logprobs: Return the probability of each token.
        top_logprobs: Likeliest alternatives for each token; needs `logprobs`. 0 to 20.
        seed: Makes answers more repeatable.
        user: Your end user's id, for abuse reports.
        response_format: Form of the answer's text.
        tools: What the model may call; OpenAI takes up to 128.
        tool_choice: `auto` when left out with `tools`.
        parallel_tool_calls: Allow several calls in one answer; only with `tools`.
        functions: Old form of `tools`.
        function_call: Old form of `tool_choice`.
        reasoning_effort: How much to think; OpenAI's reasoning models, translated for others. One of `none`,
            `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
        verbosity: Length of the answer; gpt-5. One of `low`, `medium`, `high`.
        modalities: Kinds of output; text when left out.
        audio: Voice and format of a spoken answer.
        web_search_options: Search the web; OpenAI's search models, Claude.
        prediction: Text that much of the answer will repeat; OpenAI.
        store: Let OpenAI keep the answer.
        metadata: Your own names and texts to keep with it.
        service_tier: Speed class at OpenAI; gateways may drop it.
        safety_identifier: Newer form of `user` at OpenAI; gateways may drop it.
        prompt_cache_key: Groups calls that share a beginning; OpenAI.
        prompt_cache_retention: How long to cache, e.g. `24h`; OpenAI.
        thinking: Thinking of Claude, Doubao and GLM.
        enable_thinking: Qwen: think first.
        enable_search: Qwen: search the web.
        extra_body: Gemini's options, e.g. `{google: {thinking_config: {include_thoughts: true}}}`; sent as it
            is.
        size: Size of the picture, e.g. 1024x1024; image models. A pair such as `(1280, 720)` is accepted.
        quality: Quality of the picture; image models.
        aspect_ratio: Shape of the picture, e.g. 16:9; image models. A pair such as `(16, 9)` is accepted.
        use_search: Ecovai, kimi only: search the web. Off when left out; leave it off to read documents.
        conversation_id: Ecovai, all-in-one models except metaso: go on from an earlier answer's id. Not on the
            gateway's pages; it may be dropped.
        search_type: Ecovai, qwen all-in-one: passed on to the vendor; undocumented.
        tempature: Spelled so. Ecovai, metaso: picks the mode when `model` is unknown: below 0.4 concise, below
            0.7 detail, else research.
    """

    model: str
    messages: list[models.ChatMessage]
    stream: bool | None = UNSET
    stream_options: models.ChatStreamOptions | None = UNSET
    temperature: float | None = UNSET
    top_p: float | None = UNSET
    top_k: int | None = UNSET
    n: int | None = UNSET
    max_tokens: int | None = UNSET
    max_completion_tokens: int | None = UNSET
    stop: str | list[str] | None = UNSET
    presence_penalty: float | None = UNSET
    frequency_penalty: float | None = UNSET
    logit_bias: dict[str, int] | None = UNSET
    logprobs: bool | None = UNSET
    top_logprobs: int | None = UNSET
    seed: int | None = UNSET
    user: str | None = UNSET
    response_format: models.ChatTextFormat | models.ChatJsonFormat | models.ChatJsonSchemaFormat | None = UNSET
    tools: list[models.ChatTool] | None = UNSET
    tool_choice: (
        Literal["auto", "none", "required"]
        | str
        | models.ChatFunctionChoice
        | models.ChatCustomChoice
        | models.ChatAllowedTools
        | None
    ) = UNSET
    parallel_tool_calls: bool | None = UNSET
    functions: list[models.ChatFunction] | None = UNSET
    function_call: str | models.ChatFunctionCallName | None = UNSET
    reasoning_effort: Literal["high", "low", "max", "medium", "minimal", "none", "xhigh"] | str | None = UNSET
    verbosity: Literal["high", "low", "medium"] | str | None = UNSET
    modalities: list[Literal["audio", "image", "text"] | str] | None = UNSET
    audio: models.ChatAudioOptions | None = UNSET
    web_search_options: models.ChatWebSearchOptions | None = UNSET
    prediction: models.ChatPrediction | None = UNSET
    store: bool | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    service_tier: str | None = UNSET
    safety_identifier: str | None = UNSET
    prompt_cache_key: str | None = UNSET
    prompt_cache_retention: str | None = UNSET
    thinking: models.ChatThinking | None = UNSET
    enable_thinking: bool | None = UNSET
    enable_search: bool | None = UNSET
    extra_body: dict[str, Any] | None = UNSET
    size: str | None = UNSET
    quality: str | None = UNSET
    aspect_ratio: str | None = UNSET
    use_search: bool | None = UNSET
    conversation_id: str | None = UNSET
    search_type: str | None = UNSET
    tempature: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "messages": Field("messages", ["ChatMessage"], "array", True),
        "stream": Field("stream", None, "boolean null"),
        "stream_options": Field("stream_options", "ChatStreamOptions", "object null"),
        "temperature": Field("temperature", None, "number null"),
        "top_p": Field("top_p", None, "number null"),
        "top_k": Field("top_k", None, "integer null"),
        "n": Field("n", None, "integer null"),
        "max_tokens": Field("max_tokens", None, "integer null"),
        "max_completion_tokens": Field("max_completion_tokens", None, "integer null"),
        "stop": Field("stop", None, "string array null"),
        "presence_penalty": Field("presence_penalty", None, "number null"),
        "frequency_penalty": Field("frequency_penalty", None, "number null"),
        "logit_bias": Field("logit_bias", None, "object null"),
        "logprobs": Field("logprobs", None, "boolean null"),
        "top_logprobs": Field("top_logprobs", None, "integer null"),
        "seed": Field("seed", None, "integer null"),
        "user": Field("user", None, "string null"),
        "response_format": Field(
            "response_format", ("ChatTextFormat", "ChatJsonFormat", "ChatJsonSchemaFormat"), "object null"
        ),
        "tools": Field("tools", ["ChatTool"], "array null"),
        "tool_choice": Field(
            "tool_choice", ("ChatFunctionChoice", "ChatCustomChoice", "ChatAllowedTools"), "string object null"
        ),
        "parallel_tool_calls": Field("parallel_tool_calls", None, "boolean null"),
        "functions": Field("functions", ["ChatFunction"], "array"),
        "function_call": Field("function_call", "ChatFunctionCallName", "string object"),
        "reasoning_effort": Field("reasoning_effort", None, "string null"),
        "verbosity": Field("verbosity", None, "string null"),
        "modalities": Field("modalities", None, "array null"),
        "audio": Field("audio", "ChatAudioOptions", "object null"),
        "web_search_options": Field("web_search_options", "ChatWebSearchOptions", "object null"),
        "prediction": Field("prediction", "ChatPrediction", "object null"),
        "store": Field("store", None, "boolean null"),
        "metadata": Field("metadata", None, "object null"),
        "service_tier": Field("service_tier", None, "string null"),
        "safety_identifier": Field("safety_identifier", None, "string null"),
        "prompt_cache_key": Field("prompt_cache_key", None, "string null"),
        "prompt_cache_retention": Field("prompt_cache_retention", None, "string null"),
        "thinking": Field("thinking", "ChatThinking", "object null"),
        "enable_thinking": Field("enable_thinking", None, "boolean null"),
        "enable_search": Field("enable_search", None, "boolean null"),
        "extra_body": Field("extra_body", None, "object null"),
        "size": Field("size", None, "string null"),
        "quality": Field("quality", None, "string null"),
        "aspect_ratio": Field("aspect_ratio", None, "string null"),
        "use_search": Field("use_search", None, "boolean null"),
        "conversation_id": Field("conversation_id", None, "string null"),
        "search_type": Field("search_type", None, "string null"),
        "tempature": Field("tempature", None, "number null"),
    }


class ChatCompletionRequestParam(TypedDict, total=False):
    """`ChatCompletionRequest` as a plain dict, with the names of the wire."""

    model: Required[str]
    messages: Required[Sequence[models.ChatMessage | models.ChatMessageParam]]
    stream: bool | None
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
    extra_body: Mapping[str, Any] | None
    size: str | tuple[int, int] | None
    quality: str | None
    aspect_ratio: str | tuple[int, int] | None
    use_search: bool | None
    conversation_id: str | None
    search_type: str | None
    tempature: float | None
