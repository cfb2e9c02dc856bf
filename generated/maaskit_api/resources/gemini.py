"""`client.gemini`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncStream, Stream

    from .. import models
    from ..params.gemini import (
        GeminiModelsGenerateContentParams,
        GeminiModelsStreamGenerateContentParams,
    )


class GeminiModels(Resource):
    """`client.gemini.models`."""

    def generate_content(self, **params: Unpack[GeminiModelsGenerateContentParams]) -> models.GeminiResponse:
        """Answer in Gemini's own format; image models draw and edit pictures.

        Google's call as it is, for every Gemini model; with `responseModalities` IMAGE the Nano-banana models draw,
        and edit the pictures of the request. Take the picture from `inlineData` of the parts that are no thoughts;
        without one, the text says why, and a plain prompt may be answered with text only, so ask for a picture in
        words. A blocked prompt is answered with 200 and no candidates. Pictures may take minutes; use a long
        time-out.

        Args:
            model (str, required): Model, e.g. gemini-2.5-flash-image, gemini-3-pro-image-preview,
                gemini-3.1-flash-image-preview or nano-banana-2.
            contents (Sequence[GeminiContent], required): The conversation, oldest first; a single turn is enough.
            system_instruction (GeminiContent)
            generation_config (GeminiGenerationConfig)
            safety_settings (Sequence[GeminiSafetySetting]): One entry for each category of harm.
            tools (Sequence[GeminiTool]): What the model may call.
            tool_config (GeminiToolConfig)
            cached_content (str): Name of a cached beginning at Google (cachedContents/...).
            seed (int): Haoee's plugin sends it here; Google's own place is `generationConfig.seed`.

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

        Provenance: sibling, checked 2026-11-22; rows: Nano-banana 官方格式 (000), Nano-banana 官方格式 (001).
        """
        return self._call("gemini.models.generate_content", params)

    def stream_generate_content(
        self, **params: Unpack[GeminiModelsStreamGenerateContentParams]
    ) -> Stream[models.GeminiResponse]:
        """Answer in Gemini's own format, as a stream.

        Like gemini.models.generate_content, piece by piece: each event is an answer of its own that holds the next
        parts. A picture comes whole in one event. The last event has a `finishReason` and the final usage; nothing
        else marks the end of the stream.

        Args:
            model (str, required): Model, e.g. gemini-2.5-flash or gemini-2.5-flash-image.
            contents (Sequence[GeminiContent], required): The conversation, oldest first; a single turn is enough.
            system_instruction (GeminiContent)
            generation_config (GeminiGenerationConfig)
            safety_settings (Sequence[GeminiSafetySetting]): One entry for each category of harm.
            tools (Sequence[GeminiTool]): What the model may call.
            tool_config (GeminiToolConfig)
            cached_content (str): Name of a cached beginning at Google (cachedContents/...).
            seed (int): Haoee's plugin sends it here; Google's own place is `generationConfig.seed`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22.
        """
        return self._stream("gemini.models.stream_generate_content", params)


class Gemini(Resource):
    """`client.gemini`."""

    @cached_property
    def models(self) -> GeminiModels:
        return GeminiModels(self._client)


class AsyncGeminiModels(AsyncResource):
    """`client.gemini.models`, to be awaited."""

    async def generate_content(self, **params: Unpack[GeminiModelsGenerateContentParams]) -> models.GeminiResponse:
        """Answer in Gemini's own format; image models draw and edit pictures.

        Google's call as it is, for every Gemini model; with `responseModalities` IMAGE the Nano-banana models draw,
        and edit the pictures of the request. Take the picture from `inlineData` of the parts that are no thoughts;
        without one, the text says why, and a plain prompt may be answered with text only, so ask for a picture in
        words. A blocked prompt is answered with 200 and no candidates. Pictures may take minutes; use a long
        time-out.

        Args:
            model (str, required): Model, e.g. gemini-2.5-flash-image, gemini-3-pro-image-preview,
                gemini-3.1-flash-image-preview or nano-banana-2.
            contents (Sequence[GeminiContent], required): The conversation, oldest first; a single turn is enough.
            system_instruction (GeminiContent)
            generation_config (GeminiGenerationConfig)
            safety_settings (Sequence[GeminiSafetySetting]): One entry for each category of harm.
            tools (Sequence[GeminiTool]): What the model may call.
            tool_config (GeminiToolConfig)
            cached_content (str): Name of a cached beginning at Google (cachedContents/...).
            seed (int): Haoee's plugin sends it here; Google's own place is `generationConfig.seed`.

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

        Provenance: sibling, checked 2026-11-22; rows: Nano-banana 官方格式 (000), Nano-banana 官方格式 (001).
        """
        return await self._call("gemini.models.generate_content", params)

    def stream_generate_content(
        self, **params: Unpack[GeminiModelsStreamGenerateContentParams]
    ) -> AsyncStream[models.GeminiResponse]:
        """Answer in Gemini's own format, as a stream.

        Like gemini.models.generate_content, piece by piece: each event is an answer of its own that holds the next
        parts. A picture comes whole in one event. The last event has a `finishReason` and the final usage; nothing
        else marks the end of the stream.

        Args:
            model (str, required): Model, e.g. gemini-2.5-flash or gemini-2.5-flash-image.
            contents (Sequence[GeminiContent], required): The conversation, oldest first; a single turn is enough.
            system_instruction (GeminiContent)
            generation_config (GeminiGenerationConfig)
            safety_settings (Sequence[GeminiSafetySetting]): One entry for each category of harm.
            tools (Sequence[GeminiTool]): What the model may call.
            tool_config (GeminiToolConfig)
            cached_content (str): Name of a cached beginning at Google (cachedContents/...).
            seed (int): Haoee's plugin sends it here; Google's own place is `generationConfig.seed`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22.
        """
        return self._stream("gemini.models.stream_generate_content", params)


class AsyncGemini(AsyncResource):
    """`client.gemini`, to be awaited."""

    @cached_property
    def models(self) -> AsyncGeminiModels:
        return AsyncGeminiModels(self._client)
