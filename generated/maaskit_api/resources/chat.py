"""`client.chat`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncStream, Stream

    from .. import models
    from ..params.chat import (
        ChatCompletionsCreateParams,
    )


class ChatCompletions(Resource):
    """`client.chat.completions`."""

    def create(self, **params: Unpack[ChatCompletionsCreateParams]) -> models.ChatCompletion:
        """Answer a conversation with any chat model.

        One call for every chat model, and for image and video models that answer in chat; `model` decides. Image
        and video models answer Markdown text with links in `content`, which expire: save them at once. Drawing,
        video, research and document calls take minutes: stream them or wait long. On Ecovai, models that stand in
        for a vendor's web site (kimi, glm4, concise, ...) may put an error or its code into `content` as ordinary
        text.

        Args:
            model (str, required): Decides vendor, price and abilities, e.g. gpt-4o. On Ecovai it also picks the
                mode of a model (`concise`, `deepseek-r1-search`). A public GPT is `gpt-4-gizmo-` and its id
                (g-...).
            messages (Sequence[ChatMessage], required): The conversation so far, oldest first.
            stream_options (ChatStreamOptions | None): Only with `stream`.
            temperature (float | None): Higher is freer. Usually 1 when left out; Spark 0 to 1 and 0.7; reasoning
                models take 1 only. 0 to 2.
            top_p (float | None): Share of the likeliest tokens to choose from. 0 to 1.
            top_k (int | None): Number of tokens to choose from; Claude, Qwen, Gemini, Spark (from 1). At least 0.
            n (int | None): Number of answers, each charged; one when left out. 1 to 128.
            max_tokens (int | None): Most tokens in the answer; every gateway reads it. Must exceed Claude's
                thinking budget. At least 1.
            max_completion_tokens (int | None): The same for OpenAI's reasoning models (o series, gpt-5), thinking
                included. At least 1.
            stop (str | Sequence[str] | None): Text that ends the answer; OpenAI takes up to 4.
            presence_penalty (float | None): Above 0 favours new topics. -2 to 2.
            frequency_penalty (float | None): Above 0 discourages repetition. -2 to 2.
            logit_bias (Mapping[str, int] | None): Token number to bias; OpenAI.
            logprobs (bool | None): Return the probability of each token.
            top_logprobs (int | None): Likeliest alternatives for each token; needs `logprobs`. 0 to 20.
            seed (int | None): Makes answers more repeatable.
            user (str | None): Your end user's id, for abuse reports.
            response_format (ChatTextFormat | ChatJsonFormat | ChatJsonSchemaFormat | None): Form of the answer's
                text.
            tools (Sequence[ChatTool] | None): What the model may call; OpenAI takes up to 128.
            tool_choice (str | ChatFunctionChoice | ChatCustomChoice | ChatAllowedTools | None): `auto` when left
                out with `tools`.
            parallel_tool_calls (bool | None): Allow several calls in one answer; only with `tools`.
            functions (Sequence[ChatFunction]): Old form of `tools`.
            function_call (str | ChatFunctionCallName): Old form of `tool_choice`.
            reasoning_effort (str | None): How much to think; OpenAI's reasoning models, translated for others. One
                of `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
            verbosity (str | None): Length of the answer; gpt-5. One of `low`, `medium`, `high`.
            modalities (Sequence[str | str] | None): Kinds of output; text when left out.
            audio (ChatAudioOptions | None): Voice and format of a spoken answer.
            web_search_options (ChatWebSearchOptions | None): Search the web; OpenAI's search models, Claude.
            prediction (ChatPrediction | None): Text that much of the answer will repeat; OpenAI.
            store (bool | None): Let OpenAI keep the answer.
            metadata (Mapping[str, Any] | None): Your own names and texts to keep with it.
            service_tier (str | None): Speed class at OpenAI; gateways may drop it.
            safety_identifier (str | None): Newer form of `user` at OpenAI; gateways may drop it.
            prompt_cache_key (str | None): Groups calls that share a beginning; OpenAI.
            prompt_cache_retention (str | None): How long to cache, e.g. `24h`; OpenAI.
            thinking (ChatThinking | None): Thinking of Claude, Doubao and GLM.
            enable_thinking (bool | None): Qwen: think first.
            enable_search (bool | None): Qwen: search the web.
            extra_body_ (Mapping[str, Any] | None): Gemini's options, e.g. `{google: {thinking_config:
                {include_thoughts: true}}}`; sent as it is.
            size (str | tuple[int, int] | None): Size of the picture, e.g. 1024x1024; image models. A pair such as
                `(1280, 720)` is accepted.
            quality (str | None): Quality of the picture; image models.
            aspect_ratio (str | tuple[int, int] | None): Shape of the picture, e.g. 16:9; image models. A pair such
                as `(16, 9)` is accepted.
            use_search (bool | None): Ecovai, kimi only: search the web. Off when left out; leave it off to read
                documents.
            conversation_id (str | None): Ecovai, all-in-one models except metaso: go on from an earlier answer's
                id. Not on the gateway's pages; it may be dropped.
            search_type (str | None): Ecovai, qwen all-in-one: passed on to the vendor; undocumented.
            tempature (float | None): Spelled so. Ecovai, metaso: picks the mode when `model` is unknown: below 0.4
                concise, below 0.7 detail, else research.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Chat(聊天) (000), Chat(流式返回) (000), Chat(分析图片) (000),
        Chat(分析视频) (000), Chat(结构化输出) (000), Chat(兼容Recraftv3) (000), Chat(指定GPTs) (000), Chat(修改图片) (000),
        Chat(生成图片) (000), Chat(工具tools调用) (000), Chat(Claude Thinking) (000), chat(聊天格式兼容) (000), Chat(聊天) (001),
        Chat(修改图片) (001), Chat(流式返回) (001), Chat(兼容Recraftv3) (001), chat(聊天格式兼容) (001), 聊天(Chat) (002), Chat(结构化输出)
        (002), OpenAI 聊天格式 (002), OpenAI通用接口 (003), 全能模型接口 (003), kimi (003), 通义千问 (003), 智谱 (003), 秘塔搜索 (003), 讯飞星火
        (003), 海螺 (003), deepseek (003), Openai (003), 通用聊天接口 (003), 重点模型备份聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口
        (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), kimi全能版(Chat) (003), kimi全能版(文档解读) (003),
        通义千问全能版(Chat) (003), 智谱全能版(Chat) (003), 智谱全能版(图像解析) (003), 智谱全能版(文档解读) (003), 秘塔搜索(简洁搜索) (003), 秘塔搜索(深入搜索)
        (003), 秘塔搜索(研究搜索) (003), 秘塔搜索(学术简洁搜索) (003), 秘塔搜索(学术深入搜索) (003), 秘塔搜索(学术研究搜索) (003), 讯飞星火全能版(Chat) (003),
        讯飞星火全能版(文档解读) (003), 讯飞星火全能版(图像解析) (003), 海螺全能版(Chat) (003), 海螺全能版(文档解读) (003), 海螺全能版(图像解析) (003),
        Deepseek全能版(Chat) (003), GPT-4o全能版(联网&Chat) (003), GPT-4o全能版(生成图片) (003), GPT-4o全能版(分析图片) (003).
        """
        return self._call("chat.completions.create", params)

    def stream(self, **params: Unpack[ChatCompletionsCreateParams]) -> Stream[models.ChatCompletionChunk]:
        """Answer a conversation with any chat model, as a stream of events.

        One call for every chat model, and for image and video models that answer in chat; `model` decides. Image
        and video models answer Markdown text with links in `content`, which expire: save them at once. Drawing,
        video, research and document calls take minutes: stream them or wait long. On Ecovai, models that stand in
        for a vendor's web site (kimi, glm4, concise, ...) may put an error or its code into `content` as ordinary
        text.

        Args:
            model (str, required): Decides vendor, price and abilities, e.g. gpt-4o. On Ecovai it also picks the
                mode of a model (`concise`, `deepseek-r1-search`). A public GPT is `gpt-4-gizmo-` and its id
                (g-...).
            messages (Sequence[ChatMessage], required): The conversation so far, oldest first.
            stream_options (ChatStreamOptions | None): Only with `stream`.
            temperature (float | None): Higher is freer. Usually 1 when left out; Spark 0 to 1 and 0.7; reasoning
                models take 1 only. 0 to 2.
            top_p (float | None): Share of the likeliest tokens to choose from. 0 to 1.
            top_k (int | None): Number of tokens to choose from; Claude, Qwen, Gemini, Spark (from 1). At least 0.
            n (int | None): Number of answers, each charged; one when left out. 1 to 128.
            max_tokens (int | None): Most tokens in the answer; every gateway reads it. Must exceed Claude's
                thinking budget. At least 1.
            max_completion_tokens (int | None): The same for OpenAI's reasoning models (o series, gpt-5), thinking
                included. At least 1.
            stop (str | Sequence[str] | None): Text that ends the answer; OpenAI takes up to 4.
            presence_penalty (float | None): Above 0 favours new topics. -2 to 2.
            frequency_penalty (float | None): Above 0 discourages repetition. -2 to 2.
            logit_bias (Mapping[str, int] | None): Token number to bias; OpenAI.
            logprobs (bool | None): Return the probability of each token.
            top_logprobs (int | None): Likeliest alternatives for each token; needs `logprobs`. 0 to 20.
            seed (int | None): Makes answers more repeatable.
            user (str | None): Your end user's id, for abuse reports.
            response_format (ChatTextFormat | ChatJsonFormat | ChatJsonSchemaFormat | None): Form of the answer's
                text.
            tools (Sequence[ChatTool] | None): What the model may call; OpenAI takes up to 128.
            tool_choice (str | ChatFunctionChoice | ChatCustomChoice | ChatAllowedTools | None): `auto` when left
                out with `tools`.
            parallel_tool_calls (bool | None): Allow several calls in one answer; only with `tools`.
            functions (Sequence[ChatFunction]): Old form of `tools`.
            function_call (str | ChatFunctionCallName): Old form of `tool_choice`.
            reasoning_effort (str | None): How much to think; OpenAI's reasoning models, translated for others. One
                of `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
            verbosity (str | None): Length of the answer; gpt-5. One of `low`, `medium`, `high`.
            modalities (Sequence[str | str] | None): Kinds of output; text when left out.
            audio (ChatAudioOptions | None): Voice and format of a spoken answer.
            web_search_options (ChatWebSearchOptions | None): Search the web; OpenAI's search models, Claude.
            prediction (ChatPrediction | None): Text that much of the answer will repeat; OpenAI.
            store (bool | None): Let OpenAI keep the answer.
            metadata (Mapping[str, Any] | None): Your own names and texts to keep with it.
            service_tier (str | None): Speed class at OpenAI; gateways may drop it.
            safety_identifier (str | None): Newer form of `user` at OpenAI; gateways may drop it.
            prompt_cache_key (str | None): Groups calls that share a beginning; OpenAI.
            prompt_cache_retention (str | None): How long to cache, e.g. `24h`; OpenAI.
            thinking (ChatThinking | None): Thinking of Claude, Doubao and GLM.
            enable_thinking (bool | None): Qwen: think first.
            enable_search (bool | None): Qwen: search the web.
            extra_body_ (Mapping[str, Any] | None): Gemini's options, e.g. `{google: {thinking_config:
                {include_thoughts: true}}}`; sent as it is.
            size (str | tuple[int, int] | None): Size of the picture, e.g. 1024x1024; image models. A pair such as
                `(1280, 720)` is accepted.
            quality (str | None): Quality of the picture; image models.
            aspect_ratio (str | tuple[int, int] | None): Shape of the picture, e.g. 16:9; image models. A pair such
                as `(16, 9)` is accepted.
            use_search (bool | None): Ecovai, kimi only: search the web. Off when left out; leave it off to read
                documents.
            conversation_id (str | None): Ecovai, all-in-one models except metaso: go on from an earlier answer's
                id. Not on the gateway's pages; it may be dropped.
            search_type (str | None): Ecovai, qwen all-in-one: passed on to the vendor; undocumented.
            tempature (float | None): Spelled so. Ecovai, metaso: picks the mode when `model` is unknown: below 0.4
                concise, below 0.7 detail, else research.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Chat(聊天) (000), Chat(流式返回) (000), Chat(分析图片) (000),
        Chat(分析视频) (000), Chat(结构化输出) (000), Chat(兼容Recraftv3) (000), Chat(指定GPTs) (000), Chat(修改图片) (000),
        Chat(生成图片) (000), Chat(工具tools调用) (000), Chat(Claude Thinking) (000), chat(聊天格式兼容) (000), Chat(聊天) (001),
        Chat(修改图片) (001), Chat(流式返回) (001), Chat(兼容Recraftv3) (001), chat(聊天格式兼容) (001), 聊天(Chat) (002), Chat(结构化输出)
        (002), OpenAI 聊天格式 (002), OpenAI通用接口 (003), 全能模型接口 (003), kimi (003), 通义千问 (003), 智谱 (003), 秘塔搜索 (003), 讯飞星火
        (003), 海螺 (003), deepseek (003), Openai (003), 通用聊天接口 (003), 重点模型备份聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口
        (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), kimi全能版(Chat) (003), kimi全能版(文档解读) (003),
        通义千问全能版(Chat) (003), 智谱全能版(Chat) (003), 智谱全能版(图像解析) (003), 智谱全能版(文档解读) (003), 秘塔搜索(简洁搜索) (003), 秘塔搜索(深入搜索)
        (003), 秘塔搜索(研究搜索) (003), 秘塔搜索(学术简洁搜索) (003), 秘塔搜索(学术深入搜索) (003), 秘塔搜索(学术研究搜索) (003), 讯飞星火全能版(Chat) (003),
        讯飞星火全能版(文档解读) (003), 讯飞星火全能版(图像解析) (003), 海螺全能版(Chat) (003), 海螺全能版(文档解读) (003), 海螺全能版(图像解析) (003),
        Deepseek全能版(Chat) (003), GPT-4o全能版(联网&Chat) (003), GPT-4o全能版(生成图片) (003), GPT-4o全能版(分析图片) (003).
        """
        return self._stream("chat.completions.create", params)


class Chat(Resource):
    """`client.chat`."""

    @cached_property
    def completions(self) -> ChatCompletions:
        return ChatCompletions(self._client)


class AsyncChatCompletions(AsyncResource):
    """`client.chat.completions`, to be awaited."""

    async def create(self, **params: Unpack[ChatCompletionsCreateParams]) -> models.ChatCompletion:
        """Answer a conversation with any chat model.

        One call for every chat model, and for image and video models that answer in chat; `model` decides. Image
        and video models answer Markdown text with links in `content`, which expire: save them at once. Drawing,
        video, research and document calls take minutes: stream them or wait long. On Ecovai, models that stand in
        for a vendor's web site (kimi, glm4, concise, ...) may put an error or its code into `content` as ordinary
        text.

        Args:
            model (str, required): Decides vendor, price and abilities, e.g. gpt-4o. On Ecovai it also picks the
                mode of a model (`concise`, `deepseek-r1-search`). A public GPT is `gpt-4-gizmo-` and its id
                (g-...).
            messages (Sequence[ChatMessage], required): The conversation so far, oldest first.
            stream_options (ChatStreamOptions | None): Only with `stream`.
            temperature (float | None): Higher is freer. Usually 1 when left out; Spark 0 to 1 and 0.7; reasoning
                models take 1 only. 0 to 2.
            top_p (float | None): Share of the likeliest tokens to choose from. 0 to 1.
            top_k (int | None): Number of tokens to choose from; Claude, Qwen, Gemini, Spark (from 1). At least 0.
            n (int | None): Number of answers, each charged; one when left out. 1 to 128.
            max_tokens (int | None): Most tokens in the answer; every gateway reads it. Must exceed Claude's
                thinking budget. At least 1.
            max_completion_tokens (int | None): The same for OpenAI's reasoning models (o series, gpt-5), thinking
                included. At least 1.
            stop (str | Sequence[str] | None): Text that ends the answer; OpenAI takes up to 4.
            presence_penalty (float | None): Above 0 favours new topics. -2 to 2.
            frequency_penalty (float | None): Above 0 discourages repetition. -2 to 2.
            logit_bias (Mapping[str, int] | None): Token number to bias; OpenAI.
            logprobs (bool | None): Return the probability of each token.
            top_logprobs (int | None): Likeliest alternatives for each token; needs `logprobs`. 0 to 20.
            seed (int | None): Makes answers more repeatable.
            user (str | None): Your end user's id, for abuse reports.
            response_format (ChatTextFormat | ChatJsonFormat | ChatJsonSchemaFormat | None): Form of the answer's
                text.
            tools (Sequence[ChatTool] | None): What the model may call; OpenAI takes up to 128.
            tool_choice (str | ChatFunctionChoice | ChatCustomChoice | ChatAllowedTools | None): `auto` when left
                out with `tools`.
            parallel_tool_calls (bool | None): Allow several calls in one answer; only with `tools`.
            functions (Sequence[ChatFunction]): Old form of `tools`.
            function_call (str | ChatFunctionCallName): Old form of `tool_choice`.
            reasoning_effort (str | None): How much to think; OpenAI's reasoning models, translated for others. One
                of `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
            verbosity (str | None): Length of the answer; gpt-5. One of `low`, `medium`, `high`.
            modalities (Sequence[str | str] | None): Kinds of output; text when left out.
            audio (ChatAudioOptions | None): Voice and format of a spoken answer.
            web_search_options (ChatWebSearchOptions | None): Search the web; OpenAI's search models, Claude.
            prediction (ChatPrediction | None): Text that much of the answer will repeat; OpenAI.
            store (bool | None): Let OpenAI keep the answer.
            metadata (Mapping[str, Any] | None): Your own names and texts to keep with it.
            service_tier (str | None): Speed class at OpenAI; gateways may drop it.
            safety_identifier (str | None): Newer form of `user` at OpenAI; gateways may drop it.
            prompt_cache_key (str | None): Groups calls that share a beginning; OpenAI.
            prompt_cache_retention (str | None): How long to cache, e.g. `24h`; OpenAI.
            thinking (ChatThinking | None): Thinking of Claude, Doubao and GLM.
            enable_thinking (bool | None): Qwen: think first.
            enable_search (bool | None): Qwen: search the web.
            extra_body_ (Mapping[str, Any] | None): Gemini's options, e.g. `{google: {thinking_config:
                {include_thoughts: true}}}`; sent as it is.
            size (str | tuple[int, int] | None): Size of the picture, e.g. 1024x1024; image models. A pair such as
                `(1280, 720)` is accepted.
            quality (str | None): Quality of the picture; image models.
            aspect_ratio (str | tuple[int, int] | None): Shape of the picture, e.g. 16:9; image models. A pair such
                as `(16, 9)` is accepted.
            use_search (bool | None): Ecovai, kimi only: search the web. Off when left out; leave it off to read
                documents.
            conversation_id (str | None): Ecovai, all-in-one models except metaso: go on from an earlier answer's
                id. Not on the gateway's pages; it may be dropped.
            search_type (str | None): Ecovai, qwen all-in-one: passed on to the vendor; undocumented.
            tempature (float | None): Spelled so. Ecovai, metaso: picks the mode when `model` is unknown: below 0.4
                concise, below 0.7 detail, else research.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Chat(聊天) (000), Chat(流式返回) (000), Chat(分析图片) (000),
        Chat(分析视频) (000), Chat(结构化输出) (000), Chat(兼容Recraftv3) (000), Chat(指定GPTs) (000), Chat(修改图片) (000),
        Chat(生成图片) (000), Chat(工具tools调用) (000), Chat(Claude Thinking) (000), chat(聊天格式兼容) (000), Chat(聊天) (001),
        Chat(修改图片) (001), Chat(流式返回) (001), Chat(兼容Recraftv3) (001), chat(聊天格式兼容) (001), 聊天(Chat) (002), Chat(结构化输出)
        (002), OpenAI 聊天格式 (002), OpenAI通用接口 (003), 全能模型接口 (003), kimi (003), 通义千问 (003), 智谱 (003), 秘塔搜索 (003), 讯飞星火
        (003), 海螺 (003), deepseek (003), Openai (003), 通用聊天接口 (003), 重点模型备份聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口
        (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), kimi全能版(Chat) (003), kimi全能版(文档解读) (003),
        通义千问全能版(Chat) (003), 智谱全能版(Chat) (003), 智谱全能版(图像解析) (003), 智谱全能版(文档解读) (003), 秘塔搜索(简洁搜索) (003), 秘塔搜索(深入搜索)
        (003), 秘塔搜索(研究搜索) (003), 秘塔搜索(学术简洁搜索) (003), 秘塔搜索(学术深入搜索) (003), 秘塔搜索(学术研究搜索) (003), 讯飞星火全能版(Chat) (003),
        讯飞星火全能版(文档解读) (003), 讯飞星火全能版(图像解析) (003), 海螺全能版(Chat) (003), 海螺全能版(文档解读) (003), 海螺全能版(图像解析) (003),
        Deepseek全能版(Chat) (003), GPT-4o全能版(联网&Chat) (003), GPT-4o全能版(生成图片) (003), GPT-4o全能版(分析图片) (003).
        """
        return await self._call("chat.completions.create", params)

    def stream(self, **params: Unpack[ChatCompletionsCreateParams]) -> AsyncStream[models.ChatCompletionChunk]:
        """Answer a conversation with any chat model, as a stream of events.

        One call for every chat model, and for image and video models that answer in chat; `model` decides. Image
        and video models answer Markdown text with links in `content`, which expire: save them at once. Drawing,
        video, research and document calls take minutes: stream them or wait long. On Ecovai, models that stand in
        for a vendor's web site (kimi, glm4, concise, ...) may put an error or its code into `content` as ordinary
        text.

        Args:
            model (str, required): Decides vendor, price and abilities, e.g. gpt-4o. On Ecovai it also picks the
                mode of a model (`concise`, `deepseek-r1-search`). A public GPT is `gpt-4-gizmo-` and its id
                (g-...).
            messages (Sequence[ChatMessage], required): The conversation so far, oldest first.
            stream_options (ChatStreamOptions | None): Only with `stream`.
            temperature (float | None): Higher is freer. Usually 1 when left out; Spark 0 to 1 and 0.7; reasoning
                models take 1 only. 0 to 2.
            top_p (float | None): Share of the likeliest tokens to choose from. 0 to 1.
            top_k (int | None): Number of tokens to choose from; Claude, Qwen, Gemini, Spark (from 1). At least 0.
            n (int | None): Number of answers, each charged; one when left out. 1 to 128.
            max_tokens (int | None): Most tokens in the answer; every gateway reads it. Must exceed Claude's
                thinking budget. At least 1.
            max_completion_tokens (int | None): The same for OpenAI's reasoning models (o series, gpt-5), thinking
                included. At least 1.
            stop (str | Sequence[str] | None): Text that ends the answer; OpenAI takes up to 4.
            presence_penalty (float | None): Above 0 favours new topics. -2 to 2.
            frequency_penalty (float | None): Above 0 discourages repetition. -2 to 2.
            logit_bias (Mapping[str, int] | None): Token number to bias; OpenAI.
            logprobs (bool | None): Return the probability of each token.
            top_logprobs (int | None): Likeliest alternatives for each token; needs `logprobs`. 0 to 20.
            seed (int | None): Makes answers more repeatable.
            user (str | None): Your end user's id, for abuse reports.
            response_format (ChatTextFormat | ChatJsonFormat | ChatJsonSchemaFormat | None): Form of the answer's
                text.
            tools (Sequence[ChatTool] | None): What the model may call; OpenAI takes up to 128.
            tool_choice (str | ChatFunctionChoice | ChatCustomChoice | ChatAllowedTools | None): `auto` when left
                out with `tools`.
            parallel_tool_calls (bool | None): Allow several calls in one answer; only with `tools`.
            functions (Sequence[ChatFunction]): Old form of `tools`.
            function_call (str | ChatFunctionCallName): Old form of `tool_choice`.
            reasoning_effort (str | None): How much to think; OpenAI's reasoning models, translated for others. One
                of `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`.
            verbosity (str | None): Length of the answer; gpt-5. One of `low`, `medium`, `high`.
            modalities (Sequence[str | str] | None): Kinds of output; text when left out.
            audio (ChatAudioOptions | None): Voice and format of a spoken answer.
            web_search_options (ChatWebSearchOptions | None): Search the web; OpenAI's search models, Claude.
            prediction (ChatPrediction | None): Text that much of the answer will repeat; OpenAI.
            store (bool | None): Let OpenAI keep the answer.
            metadata (Mapping[str, Any] | None): Your own names and texts to keep with it.
            service_tier (str | None): Speed class at OpenAI; gateways may drop it.
            safety_identifier (str | None): Newer form of `user` at OpenAI; gateways may drop it.
            prompt_cache_key (str | None): Groups calls that share a beginning; OpenAI.
            prompt_cache_retention (str | None): How long to cache, e.g. `24h`; OpenAI.
            thinking (ChatThinking | None): Thinking of Claude, Doubao and GLM.
            enable_thinking (bool | None): Qwen: think first.
            enable_search (bool | None): Qwen: search the web.
            extra_body_ (Mapping[str, Any] | None): Gemini's options, e.g. `{google: {thinking_config:
                {include_thoughts: true}}}`; sent as it is.
            size (str | tuple[int, int] | None): Size of the picture, e.g. 1024x1024; image models. A pair such as
                `(1280, 720)` is accepted.
            quality (str | None): Quality of the picture; image models.
            aspect_ratio (str | tuple[int, int] | None): Shape of the picture, e.g. 16:9; image models. A pair such
                as `(16, 9)` is accepted.
            use_search (bool | None): Ecovai, kimi only: search the web. Off when left out; leave it off to read
                documents.
            conversation_id (str | None): Ecovai, all-in-one models except metaso: go on from an earlier answer's
                id. Not on the gateway's pages; it may be dropped.
            search_type (str | None): Ecovai, qwen all-in-one: passed on to the vendor; undocumented.
            tempature (float | None): Spelled so. Ecovai, metaso: picks the mode when `model` is unknown: below 0.4
                concise, below 0.7 detail, else research.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Chat(聊天) (000), Chat(流式返回) (000), Chat(分析图片) (000),
        Chat(分析视频) (000), Chat(结构化输出) (000), Chat(兼容Recraftv3) (000), Chat(指定GPTs) (000), Chat(修改图片) (000),
        Chat(生成图片) (000), Chat(工具tools调用) (000), Chat(Claude Thinking) (000), chat(聊天格式兼容) (000), Chat(聊天) (001),
        Chat(修改图片) (001), Chat(流式返回) (001), Chat(兼容Recraftv3) (001), chat(聊天格式兼容) (001), 聊天(Chat) (002), Chat(结构化输出)
        (002), OpenAI 聊天格式 (002), OpenAI通用接口 (003), 全能模型接口 (003), kimi (003), 通义千问 (003), 智谱 (003), 秘塔搜索 (003), 讯飞星火
        (003), 海螺 (003), deepseek (003), Openai (003), 通用聊天接口 (003), 重点模型备份聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口
        (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), 聊天接口 (003), kimi全能版(Chat) (003), kimi全能版(文档解读) (003),
        通义千问全能版(Chat) (003), 智谱全能版(Chat) (003), 智谱全能版(图像解析) (003), 智谱全能版(文档解读) (003), 秘塔搜索(简洁搜索) (003), 秘塔搜索(深入搜索)
        (003), 秘塔搜索(研究搜索) (003), 秘塔搜索(学术简洁搜索) (003), 秘塔搜索(学术深入搜索) (003), 秘塔搜索(学术研究搜索) (003), 讯飞星火全能版(Chat) (003),
        讯飞星火全能版(文档解读) (003), 讯飞星火全能版(图像解析) (003), 海螺全能版(Chat) (003), 海螺全能版(文档解读) (003), 海螺全能版(图像解析) (003),
        Deepseek全能版(Chat) (003), GPT-4o全能版(联网&Chat) (003), GPT-4o全能版(生成图片) (003), GPT-4o全能版(分析图片) (003).
        """
        return self._stream("chat.completions.create", params)


class AsyncChat(AsyncResource):
    """`client.chat`, to be awaited."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        return AsyncChatCompletions(self._client)
