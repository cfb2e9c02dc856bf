from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesRequest", "ResponsesRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesRequest(Model):
    """ResponsesRequest.

    Attributes:
        model: Any chat model; o3-pro, codex-mini, deep-research and newer gpt-5 models answer on this route
            only.
        input: A text, or the conversation as a list of items, oldest first.
        instructions: System message put before the input; not carried over by `previous_response_id`.
        stream: Answer with events as they happen. Default `False`.
        stream_options: Only with `stream`.
        tools: What the model may call; deep-research models demand a web search tool.
        parallel_tool_calls: Allow several tool calls in one answer. Default `True`.
        max_tool_calls: Most calls of built-in tools in one answer.
        max_output_tokens: Most tokens of the answer, reasoning included. At least 16.
        temperature: Higher is more random; reasoning models refuse it. 0 to 2; default `1`.
        top_p: Share of probability mass to sample from. 0 to 1; default `1`.
        top_logprobs: Alternatives to report for each token; also needs `include` message.output_text.logprobs.
            0 to 20.
        text: Form of the text answer.
        reasoning: For reasoning models.
        previous_response_id: Answer to go on from. Works only while the gateway keeps the same upstream
            account; sending the items again is safer.
        conversation: Stored conversation to read from and add to; not together with `previous_response_id`.
        prompt: Stored prompt template of the vendor account.
        include: Further data to add to the answer.
        store: Keep the answer at the vendor. Default `True`.
        background: Answer at once with status `queued` and work on; the gateways document no call to fetch the
            result.
        truncation: `auto` drops old items when the input is too long; `disabled` fails instead. One of `auto`,
            `disabled`; default `disabled`.
        metadata: Your own labels, returned with the answer.
        service_tier: Class of service at the vendor. One of `auto`, `default`, `flex`, `priority`.
        user: Your end user's id; replaced by `safety_identifier` and `prompt_cache_key`.
        prompt_cache_key: Groups requests that share a long beginning, for the vendor's cache.
        prompt_cache_retention: How long the vendor keeps the cached beginning. One of `in_memory`, `24h`.
        safety_identifier: Your end user's id, hashed, for abuse reports.
    """

    model: str
    input: (
        str
        | list[
            models.ResponsesInputMessage
            | models.ResponsesFunctionCallOutput
            | models.ResponsesFunctionCall
            | models.ResponsesReasoningItem
            | models.ResponsesWebSearchCall
            | models.ResponsesImageGenerationCall
            | models.ResponsesItemReference
            | models.ResponsesOtherItem
        ]
    )
    instructions: str | None = UNSET
    stream: bool | None = UNSET
    stream_options: models.ResponsesStreamOptions | None = UNSET
    tools: (
        list[
            models.ResponsesFunctionTool
            | models.ResponsesWebSearchTool
            | models.ResponsesWebSearchPreviewTool
            | models.ResponsesFileSearchTool
            | models.ResponsesCodeInterpreterTool
            | models.ResponsesImageGenerationTool
            | models.ResponsesMcpTool
            | models.ResponsesCustomTool
            | models.ResponsesOtherTool
        ]
        | None
    ) = UNSET
    tool_choice: Literal["auto", "none", "required"] | models.ResponsesNamedToolChoice | None = UNSET
    parallel_tool_calls: bool | None = UNSET
    max_tool_calls: int | None = UNSET
    max_output_tokens: int | None = UNSET
    temperature: float | None = UNSET
    top_p: float | None = UNSET
    top_logprobs: int | None = UNSET
    text: models.ResponsesTextConfig | None = UNSET
    reasoning: models.ResponsesReasoning | None = UNSET
    previous_response_id: str | None = UNSET
    conversation: str | models.ResponsesConversation | None = UNSET
    prompt: models.ResponsesPrompt | None = UNSET
    include: (
        list[
            Literal[
                "code_interpreter_call.outputs",
                "computer_call_output.output.image_url",
                "file_search_call.results",
                "message.input_image.image_url",
                "message.output_text.logprobs",
                "reasoning.encrypted_content",
                "web_search_call.action.sources",
                "web_search_call.results",
            ]
            | str
        ]
        | None
    ) = UNSET
    store: bool | None = UNSET
    background: bool | None = UNSET
    truncation: Literal["auto", "disabled"] | str | None = UNSET
    metadata: dict[str, str] | None = UNSET
    service_tier: Literal["auto", "default", "flex", "priority"] | str | None = UNSET
    user: str | None = UNSET
    prompt_cache_key: str | None = UNSET
    prompt_cache_retention: Literal["24h", "in_memory"] | str | None = UNSET
    safety_identifier: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "input": Field(
            "input",
            [
                (
                    "ResponsesInputMessage",
                    "ResponsesFunctionCallOutput",
                    "ResponsesFunctionCall",
                    "ResponsesReasoningItem",
                    "ResponsesWebSearchCall",
                    "ResponsesImageGenerationCall",
                    "ResponsesItemReference",
                    "ResponsesOtherItem",
                )
            ],
            "string array",
            True,
        ),
        "instructions": Field("instructions", None, "string null"),
        "stream": Field("stream", None, "boolean null"),
        "stream_options": Field("stream_options", "ResponsesStreamOptions", "object null"),
        "tools": Field(
            "tools",
            [
                (
                    "ResponsesFunctionTool",
                    "ResponsesWebSearchTool",
                    "ResponsesWebSearchPreviewTool",
                    "ResponsesFileSearchTool",
                    "ResponsesCodeInterpreterTool",
                    "ResponsesImageGenerationTool",
                    "ResponsesMcpTool",
                    "ResponsesCustomTool",
                    "ResponsesOtherTool",
                )
            ],
            "array",
        ),
        "tool_choice": Field("tool_choice", "ResponsesNamedToolChoice", "string object null"),
        "parallel_tool_calls": Field("parallel_tool_calls", None, "boolean null"),
        "max_tool_calls": Field("max_tool_calls", None, "integer null"),
        "max_output_tokens": Field("max_output_tokens", None, "integer null"),
        "temperature": Field("temperature", None, "number null"),
        "top_p": Field("top_p", None, "number null"),
        "top_logprobs": Field("top_logprobs", None, "integer null"),
        "text": Field("text", "ResponsesTextConfig", "object null"),
        "reasoning": Field("reasoning", "ResponsesReasoning", "object null"),
        "previous_response_id": Field("previous_response_id", None, "string null"),
        "conversation": Field("conversation", "ResponsesConversation", "string object null"),
        "prompt": Field("prompt", "ResponsesPrompt", "object null"),
        "include": Field("include", None, "array null"),
        "store": Field("store", None, "boolean null"),
        "background": Field("background", None, "boolean null"),
        "truncation": Field("truncation", None, "string null"),
        "metadata": Field("metadata", None, "object null"),
        "service_tier": Field("service_tier", None, "string null"),
        "user": Field("user", None, "string null"),
        "prompt_cache_key": Field("prompt_cache_key", None, "string null"),
        "prompt_cache_retention": Field("prompt_cache_retention", None, "string null"),
        "safety_identifier": Field("safety_identifier", None, "string null"),
    }


class ResponsesRequestParam(TypedDict, total=False):
    """`ResponsesRequest` as a plain dict, with the names of the wire."""

    model: Required[str]
    input: Required[
        str
        | Sequence[
            models.ResponsesInputMessage
            | models.ResponsesInputMessageParam
            | models.ResponsesFunctionCallOutput
            | models.ResponsesFunctionCallOutputParam
            | models.ResponsesFunctionCall
            | models.ResponsesFunctionCallParam
            | models.ResponsesReasoningItem
            | models.ResponsesReasoningItemParam
            | models.ResponsesWebSearchCall
            | models.ResponsesWebSearchCallParam
            | models.ResponsesImageGenerationCall
            | models.ResponsesImageGenerationCallParam
            | models.ResponsesItemReference
            | models.ResponsesItemReferenceParam
            | models.ResponsesOtherItem
            | models.ResponsesOtherItemParam
        ]
    ]
    instructions: str | None
    stream: bool | None
    stream_options: models.ResponsesStreamOptions | models.ResponsesStreamOptionsParam | None
    tools: Sequence[
        models.ResponsesFunctionTool
        | models.ResponsesFunctionToolParam
        | models.ResponsesWebSearchTool
        | models.ResponsesWebSearchToolParam
        | models.ResponsesWebSearchPreviewTool
        | models.ResponsesWebSearchPreviewToolParam
        | models.ResponsesFileSearchTool
        | models.ResponsesFileSearchToolParam
        | models.ResponsesCodeInterpreterTool
        | models.ResponsesCodeInterpreterToolParam
        | models.ResponsesImageGenerationTool
        | models.ResponsesImageGenerationToolParam
        | models.ResponsesMcpTool
        | models.ResponsesMcpToolParam
        | models.ResponsesCustomTool
        | models.ResponsesCustomToolParam
        | models.ResponsesOtherTool
        | models.ResponsesOtherToolParam
    ]
    tool_choice: (
        Literal["auto", "none", "required"]
        | models.ResponsesNamedToolChoice
        | models.ResponsesNamedToolChoiceParam
        | None
    )
    parallel_tool_calls: bool | None
    max_tool_calls: int | None
    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_logprobs: int | None
    text: models.ResponsesTextConfig | models.ResponsesTextConfigParam | None
    reasoning: models.ResponsesReasoning | models.ResponsesReasoningParam | None
    previous_response_id: str | None
    conversation: str | models.ResponsesConversation | models.ResponsesConversationParam | None
    prompt: models.ResponsesPrompt | models.ResponsesPromptParam | None
    include: (
        Sequence[
            Literal[
                "code_interpreter_call.outputs",
                "computer_call_output.output.image_url",
                "file_search_call.results",
                "message.input_image.image_url",
                "message.output_text.logprobs",
                "reasoning.encrypted_content",
                "web_search_call.action.sources",
                "web_search_call.results",
            ]
            | str
        ]
        | None
    )
    store: bool | None
    background: bool | None
    truncation: Literal["auto", "disabled"] | str | None
    metadata: Mapping[str, str] | None
    service_tier: Literal["auto", "default", "flex", "priority"] | str | None
    user: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["24h", "in_memory"] | str | None
    safety_identifier: str | None
