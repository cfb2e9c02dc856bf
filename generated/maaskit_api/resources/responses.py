"""`client.responses`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncStream, Stream

    from .. import models
    from ..params.responses import (
        ResponsesCreateParams,
    )


class Responses(Resource):
    """`client.responses`."""

    def create(self, **params: Unpack[ResponsesCreateParams]) -> models.ResponsesResponse:
        """Answer with OpenAI's Responses API.

        The newer way to talk to OpenAI's models, and the only one for o3-pro, codex-mini, deep-research and newer
        gpt-5 models. The input is a text or a list of items; the answer is a list of items, too: reasoning, tool
        calls and messages. For the next turn send all items again with the new ones; `previous_response_id` depends
        on the gateway's luck in picking the same upstream account. Web search adds seconds and is billed per call
        on top; deep research runs for minutes, so use a long time-out.

        Args:
            model (str, required): Any chat model; o3-pro, codex-mini, deep-research and newer gpt-5 models answer
                on this route only.
            input (str | Sequence[ResponsesInputMessage | ResponsesFunctionCallOutput | ResponsesFunctionCall |
                ResponsesReasoningItem | ResponsesWebSearchCall | ResponsesImageGenerationCall |
                ResponsesItemReference | ResponsesOtherItem], required): A text, or the conversation as a list of
                items, oldest first.
            instructions (str | None): System message put before the input; not carried over by
                `previous_response_id`.
            stream_options (ResponsesStreamOptions | None): Only with `stream`.
            tools (Sequence[ResponsesFunctionTool | ResponsesWebSearchTool | ResponsesWebSearchPreviewTool |
                ResponsesFileSearchTool | ResponsesCodeInterpreterTool | ResponsesImageGenerationTool |
                ResponsesMcpTool | ResponsesCustomTool | ResponsesOtherTool]): What the model may call;
                deep-research models demand a web search tool.
            tool_choice (str | ResponsesNamedToolChoice | None)
            parallel_tool_calls (bool | None): Allow several tool calls in one answer. Default `True`.
            max_tool_calls (int | None): Most calls of built-in tools in one answer.
            max_output_tokens (int | None): Most tokens of the answer, reasoning included. At least 16.
            temperature (float | None): Higher is more random; reasoning models refuse it. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            top_logprobs (int | None): Alternatives to report for each token; also needs `include`
                message.output_text.logprobs. 0 to 20.
            text (ResponsesTextConfig | None): Form of the text answer.
            reasoning (ResponsesReasoning | None): For reasoning models.
            previous_response_id (str | None): Answer to go on from. Works only while the gateway keeps the same
                upstream account; sending the items again is safer.
            conversation (str | ResponsesConversation | None): Stored conversation to read from and add to; not
                together with `previous_response_id`.
            prompt (ResponsesPrompt | None): Stored prompt template of the vendor account.
            include (Sequence[str | str] | None): Further data to add to the answer.
            store (bool | None): Keep the answer at the vendor. Default `True`.
            background (bool | None): Answer at once with status `queued` and work on; the gateways document no call
                to fetch the result.
            truncation (str | None): `auto` drops old items when the input is too long; `disabled` fails instead.
                One of `auto`, `disabled`; default `disabled`.
            metadata (Mapping[str, str] | None): Your own labels, returned with the answer.
            service_tier (str | None): Class of service at the vendor. One of `auto`, `default`, `flex`, `priority`.
            user (str | None): Your end user's id; replaced by `safety_identifier` and `prompt_cache_key`.
            prompt_cache_key (str | None): Groups requests that share a long beginning, for the vendor's cache.
            prompt_cache_retention (str | None): How long the vendor keeps the cached beginning. One of `in_memory`,
                `24h`.
            safety_identifier (str | None): Your end user's id, hashed, for abuse reports.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 创建模型响应 (001), 创建模型响应(调用联网) (001), 创建模型响应(流式返回) (001).
        """
        return self._call("responses.create", params)

    def stream(
        self, **params: Unpack[ResponsesCreateParams]
    ) -> Stream[
        models.ResponsesCreatedEvent
        | models.ResponsesQueuedEvent
        | models.ResponsesInProgressEvent
        | models.ResponsesCompletedEvent
        | models.ResponsesIncompleteEvent
        | models.ResponsesFailedEvent
        | models.ResponsesOutputItemAddedEvent
        | models.ResponsesOutputItemDoneEvent
        | models.ResponsesContentPartAddedEvent
        | models.ResponsesContentPartDoneEvent
        | models.ResponsesOutputTextDeltaEvent
        | models.ResponsesOutputTextDoneEvent
        | models.ResponsesOutputTextAnnotationAddedEvent
        | models.ResponsesRefusalDeltaEvent
        | models.ResponsesRefusalDoneEvent
        | models.ResponsesReasoningTextDeltaEvent
        | models.ResponsesReasoningTextDoneEvent
        | models.ResponsesReasoningSummaryPartAddedEvent
        | models.ResponsesReasoningSummaryPartDoneEvent
        | models.ResponsesReasoningSummaryTextDeltaEvent
        | models.ResponsesReasoningSummaryTextDoneEvent
        | models.ResponsesFunctionCallArgumentsDeltaEvent
        | models.ResponsesFunctionCallArgumentsDoneEvent
        | models.ResponsesWebSearchCallInProgressEvent
        | models.ResponsesWebSearchCallSearchingEvent
        | models.ResponsesWebSearchCallCompletedEvent
        | models.ResponsesFileSearchCallInProgressEvent
        | models.ResponsesFileSearchCallSearchingEvent
        | models.ResponsesFileSearchCallCompletedEvent
        | models.ResponsesCodeInterpreterCallInProgressEvent
        | models.ResponsesCodeInterpreterCallInterpretingEvent
        | models.ResponsesCodeInterpreterCallCompletedEvent
        | models.ResponsesCodeInterpreterCallCodeDeltaEvent
        | models.ResponsesCodeInterpreterCallCodeDoneEvent
        | models.ResponsesImageGenerationCallInProgressEvent
        | models.ResponsesImageGenerationCallGeneratingEvent
        | models.ResponsesImageGenerationCallPartialImageEvent
        | models.ResponsesImageGenerationCallCompletedEvent
        | models.ResponsesMcpListToolsInProgressEvent
        | models.ResponsesMcpListToolsCompletedEvent
        | models.ResponsesMcpListToolsFailedEvent
        | models.ResponsesMcpCallInProgressEvent
        | models.ResponsesMcpCallCompletedEvent
        | models.ResponsesMcpCallFailedEvent
        | models.ResponsesMcpCallArgumentsDeltaEvent
        | models.ResponsesMcpCallArgumentsDoneEvent
        | models.ResponsesCustomToolCallInputDeltaEvent
        | models.ResponsesCustomToolCallInputDoneEvent
        | models.ResponsesAudioDeltaEvent
        | models.ResponsesAudioDoneEvent
        | models.ResponsesAudioTranscriptDeltaEvent
        | models.ResponsesAudioTranscriptDoneEvent
        | models.ResponsesErrorEvent
    ]:
        """Answer with OpenAI's Responses API, as a stream of events.

        The newer way to talk to OpenAI's models, and the only one for o3-pro, codex-mini, deep-research and newer
        gpt-5 models. The input is a text or a list of items; the answer is a list of items, too: reasoning, tool
        calls and messages. For the next turn send all items again with the new ones; `previous_response_id` depends
        on the gateway's luck in picking the same upstream account. Web search adds seconds and is billed per call
        on top; deep research runs for minutes, so use a long time-out.

        Args:
            model (str, required): Any chat model; o3-pro, codex-mini, deep-research and newer gpt-5 models answer
                on this route only.
            input (str | Sequence[ResponsesInputMessage | ResponsesFunctionCallOutput | ResponsesFunctionCall |
                ResponsesReasoningItem | ResponsesWebSearchCall | ResponsesImageGenerationCall |
                ResponsesItemReference | ResponsesOtherItem], required): A text, or the conversation as a list of
                items, oldest first.
            instructions (str | None): System message put before the input; not carried over by
                `previous_response_id`.
            stream_options (ResponsesStreamOptions | None): Only with `stream`.
            tools (Sequence[ResponsesFunctionTool | ResponsesWebSearchTool | ResponsesWebSearchPreviewTool |
                ResponsesFileSearchTool | ResponsesCodeInterpreterTool | ResponsesImageGenerationTool |
                ResponsesMcpTool | ResponsesCustomTool | ResponsesOtherTool]): What the model may call;
                deep-research models demand a web search tool.
            tool_choice (str | ResponsesNamedToolChoice | None)
            parallel_tool_calls (bool | None): Allow several tool calls in one answer. Default `True`.
            max_tool_calls (int | None): Most calls of built-in tools in one answer.
            max_output_tokens (int | None): Most tokens of the answer, reasoning included. At least 16.
            temperature (float | None): Higher is more random; reasoning models refuse it. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            top_logprobs (int | None): Alternatives to report for each token; also needs `include`
                message.output_text.logprobs. 0 to 20.
            text (ResponsesTextConfig | None): Form of the text answer.
            reasoning (ResponsesReasoning | None): For reasoning models.
            previous_response_id (str | None): Answer to go on from. Works only while the gateway keeps the same
                upstream account; sending the items again is safer.
            conversation (str | ResponsesConversation | None): Stored conversation to read from and add to; not
                together with `previous_response_id`.
            prompt (ResponsesPrompt | None): Stored prompt template of the vendor account.
            include (Sequence[str | str] | None): Further data to add to the answer.
            store (bool | None): Keep the answer at the vendor. Default `True`.
            background (bool | None): Answer at once with status `queued` and work on; the gateways document no call
                to fetch the result.
            truncation (str | None): `auto` drops old items when the input is too long; `disabled` fails instead.
                One of `auto`, `disabled`; default `disabled`.
            metadata (Mapping[str, str] | None): Your own labels, returned with the answer.
            service_tier (str | None): Class of service at the vendor. One of `auto`, `default`, `flex`, `priority`.
            user (str | None): Your end user's id; replaced by `safety_identifier` and `prompt_cache_key`.
            prompt_cache_key (str | None): Groups requests that share a long beginning, for the vendor's cache.
            prompt_cache_retention (str | None): How long the vendor keeps the cached beginning. One of `in_memory`,
                `24h`.
            safety_identifier (str | None): Your end user's id, hashed, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 创建模型响应 (001), 创建模型响应(调用联网) (001), 创建模型响应(流式返回) (001).
        """
        return self._stream("responses.create", params)


class AsyncResponses(AsyncResource):
    """`client.responses`, to be awaited."""

    async def create(self, **params: Unpack[ResponsesCreateParams]) -> models.ResponsesResponse:
        """Answer with OpenAI's Responses API.

        The newer way to talk to OpenAI's models, and the only one for o3-pro, codex-mini, deep-research and newer
        gpt-5 models. The input is a text or a list of items; the answer is a list of items, too: reasoning, tool
        calls and messages. For the next turn send all items again with the new ones; `previous_response_id` depends
        on the gateway's luck in picking the same upstream account. Web search adds seconds and is billed per call
        on top; deep research runs for minutes, so use a long time-out.

        Args:
            model (str, required): Any chat model; o3-pro, codex-mini, deep-research and newer gpt-5 models answer
                on this route only.
            input (str | Sequence[ResponsesInputMessage | ResponsesFunctionCallOutput | ResponsesFunctionCall |
                ResponsesReasoningItem | ResponsesWebSearchCall | ResponsesImageGenerationCall |
                ResponsesItemReference | ResponsesOtherItem], required): A text, or the conversation as a list of
                items, oldest first.
            instructions (str | None): System message put before the input; not carried over by
                `previous_response_id`.
            stream_options (ResponsesStreamOptions | None): Only with `stream`.
            tools (Sequence[ResponsesFunctionTool | ResponsesWebSearchTool | ResponsesWebSearchPreviewTool |
                ResponsesFileSearchTool | ResponsesCodeInterpreterTool | ResponsesImageGenerationTool |
                ResponsesMcpTool | ResponsesCustomTool | ResponsesOtherTool]): What the model may call;
                deep-research models demand a web search tool.
            tool_choice (str | ResponsesNamedToolChoice | None)
            parallel_tool_calls (bool | None): Allow several tool calls in one answer. Default `True`.
            max_tool_calls (int | None): Most calls of built-in tools in one answer.
            max_output_tokens (int | None): Most tokens of the answer, reasoning included. At least 16.
            temperature (float | None): Higher is more random; reasoning models refuse it. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            top_logprobs (int | None): Alternatives to report for each token; also needs `include`
                message.output_text.logprobs. 0 to 20.
            text (ResponsesTextConfig | None): Form of the text answer.
            reasoning (ResponsesReasoning | None): For reasoning models.
            previous_response_id (str | None): Answer to go on from. Works only while the gateway keeps the same
                upstream account; sending the items again is safer.
            conversation (str | ResponsesConversation | None): Stored conversation to read from and add to; not
                together with `previous_response_id`.
            prompt (ResponsesPrompt | None): Stored prompt template of the vendor account.
            include (Sequence[str | str] | None): Further data to add to the answer.
            store (bool | None): Keep the answer at the vendor. Default `True`.
            background (bool | None): Answer at once with status `queued` and work on; the gateways document no call
                to fetch the result.
            truncation (str | None): `auto` drops old items when the input is too long; `disabled` fails instead.
                One of `auto`, `disabled`; default `disabled`.
            metadata (Mapping[str, str] | None): Your own labels, returned with the answer.
            service_tier (str | None): Class of service at the vendor. One of `auto`, `default`, `flex`, `priority`.
            user (str | None): Your end user's id; replaced by `safety_identifier` and `prompt_cache_key`.
            prompt_cache_key (str | None): Groups requests that share a long beginning, for the vendor's cache.
            prompt_cache_retention (str | None): How long the vendor keeps the cached beginning. One of `in_memory`,
                `24h`.
            safety_identifier (str | None): Your end user's id, hashed, for abuse reports.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 创建模型响应 (001), 创建模型响应(调用联网) (001), 创建模型响应(流式返回) (001).
        """
        return await self._call("responses.create", params)

    def stream(
        self, **params: Unpack[ResponsesCreateParams]
    ) -> AsyncStream[
        models.ResponsesCreatedEvent
        | models.ResponsesQueuedEvent
        | models.ResponsesInProgressEvent
        | models.ResponsesCompletedEvent
        | models.ResponsesIncompleteEvent
        | models.ResponsesFailedEvent
        | models.ResponsesOutputItemAddedEvent
        | models.ResponsesOutputItemDoneEvent
        | models.ResponsesContentPartAddedEvent
        | models.ResponsesContentPartDoneEvent
        | models.ResponsesOutputTextDeltaEvent
        | models.ResponsesOutputTextDoneEvent
        | models.ResponsesOutputTextAnnotationAddedEvent
        | models.ResponsesRefusalDeltaEvent
        | models.ResponsesRefusalDoneEvent
        | models.ResponsesReasoningTextDeltaEvent
        | models.ResponsesReasoningTextDoneEvent
        | models.ResponsesReasoningSummaryPartAddedEvent
        | models.ResponsesReasoningSummaryPartDoneEvent
        | models.ResponsesReasoningSummaryTextDeltaEvent
        | models.ResponsesReasoningSummaryTextDoneEvent
        | models.ResponsesFunctionCallArgumentsDeltaEvent
        | models.ResponsesFunctionCallArgumentsDoneEvent
        | models.ResponsesWebSearchCallInProgressEvent
        | models.ResponsesWebSearchCallSearchingEvent
        | models.ResponsesWebSearchCallCompletedEvent
        | models.ResponsesFileSearchCallInProgressEvent
        | models.ResponsesFileSearchCallSearchingEvent
        | models.ResponsesFileSearchCallCompletedEvent
        | models.ResponsesCodeInterpreterCallInProgressEvent
        | models.ResponsesCodeInterpreterCallInterpretingEvent
        | models.ResponsesCodeInterpreterCallCompletedEvent
        | models.ResponsesCodeInterpreterCallCodeDeltaEvent
        | models.ResponsesCodeInterpreterCallCodeDoneEvent
        | models.ResponsesImageGenerationCallInProgressEvent
        | models.ResponsesImageGenerationCallGeneratingEvent
        | models.ResponsesImageGenerationCallPartialImageEvent
        | models.ResponsesImageGenerationCallCompletedEvent
        | models.ResponsesMcpListToolsInProgressEvent
        | models.ResponsesMcpListToolsCompletedEvent
        | models.ResponsesMcpListToolsFailedEvent
        | models.ResponsesMcpCallInProgressEvent
        | models.ResponsesMcpCallCompletedEvent
        | models.ResponsesMcpCallFailedEvent
        | models.ResponsesMcpCallArgumentsDeltaEvent
        | models.ResponsesMcpCallArgumentsDoneEvent
        | models.ResponsesCustomToolCallInputDeltaEvent
        | models.ResponsesCustomToolCallInputDoneEvent
        | models.ResponsesAudioDeltaEvent
        | models.ResponsesAudioDoneEvent
        | models.ResponsesAudioTranscriptDeltaEvent
        | models.ResponsesAudioTranscriptDoneEvent
        | models.ResponsesErrorEvent
    ]:
        """Answer with OpenAI's Responses API, as a stream of events.

        The newer way to talk to OpenAI's models, and the only one for o3-pro, codex-mini, deep-research and newer
        gpt-5 models. The input is a text or a list of items; the answer is a list of items, too: reasoning, tool
        calls and messages. For the next turn send all items again with the new ones; `previous_response_id` depends
        on the gateway's luck in picking the same upstream account. Web search adds seconds and is billed per call
        on top; deep research runs for minutes, so use a long time-out.

        Args:
            model (str, required): Any chat model; o3-pro, codex-mini, deep-research and newer gpt-5 models answer
                on this route only.
            input (str | Sequence[ResponsesInputMessage | ResponsesFunctionCallOutput | ResponsesFunctionCall |
                ResponsesReasoningItem | ResponsesWebSearchCall | ResponsesImageGenerationCall |
                ResponsesItemReference | ResponsesOtherItem], required): A text, or the conversation as a list of
                items, oldest first.
            instructions (str | None): System message put before the input; not carried over by
                `previous_response_id`.
            stream_options (ResponsesStreamOptions | None): Only with `stream`.
            tools (Sequence[ResponsesFunctionTool | ResponsesWebSearchTool | ResponsesWebSearchPreviewTool |
                ResponsesFileSearchTool | ResponsesCodeInterpreterTool | ResponsesImageGenerationTool |
                ResponsesMcpTool | ResponsesCustomTool | ResponsesOtherTool]): What the model may call;
                deep-research models demand a web search tool.
            tool_choice (str | ResponsesNamedToolChoice | None)
            parallel_tool_calls (bool | None): Allow several tool calls in one answer. Default `True`.
            max_tool_calls (int | None): Most calls of built-in tools in one answer.
            max_output_tokens (int | None): Most tokens of the answer, reasoning included. At least 16.
            temperature (float | None): Higher is more random; reasoning models refuse it. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            top_logprobs (int | None): Alternatives to report for each token; also needs `include`
                message.output_text.logprobs. 0 to 20.
            text (ResponsesTextConfig | None): Form of the text answer.
            reasoning (ResponsesReasoning | None): For reasoning models.
            previous_response_id (str | None): Answer to go on from. Works only while the gateway keeps the same
                upstream account; sending the items again is safer.
            conversation (str | ResponsesConversation | None): Stored conversation to read from and add to; not
                together with `previous_response_id`.
            prompt (ResponsesPrompt | None): Stored prompt template of the vendor account.
            include (Sequence[str | str] | None): Further data to add to the answer.
            store (bool | None): Keep the answer at the vendor. Default `True`.
            background (bool | None): Answer at once with status `queued` and work on; the gateways document no call
                to fetch the result.
            truncation (str | None): `auto` drops old items when the input is too long; `disabled` fails instead.
                One of `auto`, `disabled`; default `disabled`.
            metadata (Mapping[str, str] | None): Your own labels, returned with the answer.
            service_tier (str | None): Class of service at the vendor. One of `auto`, `default`, `flex`, `priority`.
            user (str | None): Your end user's id; replaced by `safety_identifier` and `prompt_cache_key`.
            prompt_cache_key (str | None): Groups requests that share a long beginning, for the vendor's cache.
            prompt_cache_retention (str | None): How long the vendor keeps the cached beginning. One of `in_memory`,
                `24h`.
            safety_identifier (str | None): Your end user's id, hashed, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 创建模型响应 (001), 创建模型响应(调用联网) (001), 创建模型响应(流式返回) (001).
        """
        return self._stream("responses.create", params)
