from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesResponse"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesResponse(Answer):
    """The answer; most members repeat the request.

    Attributes:
        id: resp_...
        created_at: Unix seconds.
        model: Model that answered, often with a date.
        output: Reasoning, tool calls and messages, in order.
        completed_at: Unix seconds.
        status: `incomplete`: cut off, see `incomplete_details`. One of `completed`, `failed`, `in_progress`,
            `cancelled`, `queued`, `incomplete`.
        error: Why it failed; null otherwise.
        incomplete_details: Why it was cut off; null otherwise.
        service_tier: Class of service that was used.
        usage: Null while the answer is not finished.
    """

    id: str
    object: Literal["response"]
    created_at: int
    model: str
    output: list[
        models.ResponsesMessage
        | models.ResponsesReasoningItem
        | models.ResponsesWebSearchCall
        | models.ResponsesFunctionCall
        | models.ResponsesImageGenerationCall
        | models.ResponsesOtherItem
    ]
    completed_at: int | None = UNSET
    status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete", "queued"] | str | None = UNSET
    background: bool | None = UNSET
    error: models.ResponsesError | None = UNSET
    incomplete_details: models.ResponsesIncompleteDetails | None = UNSET
    instructions: (
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
        | None
    ) = UNSET
    max_output_tokens: int | None = UNSET
    max_tool_calls: int | None = UNSET
    parallel_tool_calls: bool | None = UNSET
    previous_response_id: str | None = UNSET
    conversation: models.ResponsesConversation | None = UNSET
    prompt: models.ResponsesPrompt | None = UNSET
    prompt_cache_key: str | None = UNSET
    prompt_cache_retention: str | None = UNSET
    reasoning: models.ResponsesReasoning | None = UNSET
    safety_identifier: str | None = UNSET
    service_tier: str | None = UNSET
    store: bool | None = UNSET
    temperature: float | None = UNSET
    text: models.ResponsesTextConfig | None = UNSET
    tool_choice: Literal["auto", "none", "required"] | models.ResponsesNamedToolChoice | None = UNSET
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
    top_logprobs: int | None = UNSET
    top_p: float | None = UNSET
    truncation: str | None = UNSET
    usage: models.ResponsesUsage | None = UNSET
    user: str | None = UNSET
    metadata: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "object": Field("object", None, "string", True),
        "created_at": Field("created_at", None, "integer", True),
        "model": Field("model", None, "string", True),
        "output": Field(
            "output",
            [
                (
                    "ResponsesMessage",
                    "ResponsesReasoningItem",
                    "ResponsesWebSearchCall",
                    "ResponsesFunctionCall",
                    "ResponsesImageGenerationCall",
                    "ResponsesOtherItem",
                )
            ],
            "array",
            True,
        ),
        "completed_at": Field("completed_at", None, "integer null"),
        "status": Field("status", None, "string"),
        "background": Field("background", None, "boolean null"),
        "error": Field("error", "ResponsesError", "object null"),
        "incomplete_details": Field("incomplete_details", "ResponsesIncompleteDetails", "object null"),
        "instructions": Field(
            "instructions",
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
            "string array null",
        ),
        "max_output_tokens": Field("max_output_tokens", None, "integer null"),
        "max_tool_calls": Field("max_tool_calls", None, "integer null"),
        "parallel_tool_calls": Field("parallel_tool_calls", None, "boolean null"),
        "previous_response_id": Field("previous_response_id", None, "string null"),
        "conversation": Field("conversation", "ResponsesConversation", "object null"),
        "prompt": Field("prompt", "ResponsesPrompt", "object null"),
        "prompt_cache_key": Field("prompt_cache_key", None, "string null"),
        "prompt_cache_retention": Field("prompt_cache_retention", None, "string null"),
        "reasoning": Field("reasoning", "ResponsesReasoning", "object null"),
        "safety_identifier": Field("safety_identifier", None, "string null"),
        "service_tier": Field("service_tier", None, "string null"),
        "store": Field("store", None, "boolean null"),
        "temperature": Field("temperature", None, "number null"),
        "text": Field("text", "ResponsesTextConfig", "object null"),
        "tool_choice": Field("tool_choice", "ResponsesNamedToolChoice", "string object null"),
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
        "top_logprobs": Field("top_logprobs", None, "integer null"),
        "top_p": Field("top_p", None, "number null"),
        "truncation": Field("truncation", None, "string null"),
        "usage": Field("usage", "ResponsesUsage", "object null"),
        "user": Field("user", None, "string null"),
        "metadata": Field("metadata", None, "object null"),
    }
    _answers: ClassVar[str] = "responses.create"
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("response",)}
