"""Keyword arguments of `client.responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class ResponsesCreateParams(RequestOptions, total=False):
    """Arguments of `responses.create`."""

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
