"""`client.completions`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncStream, Stream

    from .. import models
    from ..params.completions import (
        CompletionsCreateParams,
    )


class Completions(Resource):
    """`client.completions`."""

    def create(self, **params: Unpack[CompletionsCreateParams]) -> models.Completion:
        """Continue a text (legacy).

        The call of the old instruct models: a prompt goes in, its continuation comes out. For anything newer use
        chat.completions.create.

        Args:
            model (str, required): gpt-3.5-turbo-instruct, davinci-002 or babbage-002.
            prompt (str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]], required): Text, list of texts,
                or token numbers; each text gets its own answers.
            suffix (str | None): Text that comes after the answer.
            max_tokens (int | None): Most tokens of one answer. At least 0; default `16`.
            temperature (float | None): Higher is more random. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            n (int | None): Answers for each prompt. 1 to 128; default `1`.
            best_of (int | None): Answers to make, of which the `n` best are sent; not with `stream`. 0 to 20;
                default `1`.
            stream_options (CompletionStreamOptions | None): Only with `stream`.
            logprobs (int | None): Likeliest tokens to report for each place. 0 to 5.
            echo (bool | None): Repeat the prompt before the answer. Default `False`.
            stop (str | Sequence[str] | None): Texts that end the answer; they are not part of it.
            presence_penalty (float | None): Discourages tokens that have occurred. -2 to 2; default `0`.
            frequency_penalty (float | None): Discourages tokens the more, the more often they occurred. -2 to 2;
                default `0`.
            logit_bias (Mapping[str, int] | None): Token number to bias, -100 (never) to 100.
            seed (int | None): The same seed makes similar answers.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: gpt-3.5-turbo-instruct (000), 内容补全接口 (003).
        """
        return self._call("completions.create", params)

    def stream(self, **params: Unpack[CompletionsCreateParams]) -> Stream[models.Completion]:
        """Continue a text (legacy), as a stream of events.

        The call of the old instruct models: a prompt goes in, its continuation comes out. For anything newer use
        chat.completions.create.

        Args:
            model (str, required): gpt-3.5-turbo-instruct, davinci-002 or babbage-002.
            prompt (str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]], required): Text, list of texts,
                or token numbers; each text gets its own answers.
            suffix (str | None): Text that comes after the answer.
            max_tokens (int | None): Most tokens of one answer. At least 0; default `16`.
            temperature (float | None): Higher is more random. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            n (int | None): Answers for each prompt. 1 to 128; default `1`.
            best_of (int | None): Answers to make, of which the `n` best are sent; not with `stream`. 0 to 20;
                default `1`.
            stream_options (CompletionStreamOptions | None): Only with `stream`.
            logprobs (int | None): Likeliest tokens to report for each place. 0 to 5.
            echo (bool | None): Repeat the prompt before the answer. Default `False`.
            stop (str | Sequence[str] | None): Texts that end the answer; they are not part of it.
            presence_penalty (float | None): Discourages tokens that have occurred. -2 to 2; default `0`.
            frequency_penalty (float | None): Discourages tokens the more, the more often they occurred. -2 to 2;
                default `0`.
            logit_bias (Mapping[str, int] | None): Token number to bias, -100 (never) to 100.
            seed (int | None): The same seed makes similar answers.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: gpt-3.5-turbo-instruct (000), 内容补全接口 (003).
        """
        return self._stream("completions.create", params)


class AsyncCompletions(AsyncResource):
    """`client.completions`, to be awaited."""

    async def create(self, **params: Unpack[CompletionsCreateParams]) -> models.Completion:
        """Continue a text (legacy).

        The call of the old instruct models: a prompt goes in, its continuation comes out. For anything newer use
        chat.completions.create.

        Args:
            model (str, required): gpt-3.5-turbo-instruct, davinci-002 or babbage-002.
            prompt (str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]], required): Text, list of texts,
                or token numbers; each text gets its own answers.
            suffix (str | None): Text that comes after the answer.
            max_tokens (int | None): Most tokens of one answer. At least 0; default `16`.
            temperature (float | None): Higher is more random. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            n (int | None): Answers for each prompt. 1 to 128; default `1`.
            best_of (int | None): Answers to make, of which the `n` best are sent; not with `stream`. 0 to 20;
                default `1`.
            stream_options (CompletionStreamOptions | None): Only with `stream`.
            logprobs (int | None): Likeliest tokens to report for each place. 0 to 5.
            echo (bool | None): Repeat the prompt before the answer. Default `False`.
            stop (str | Sequence[str] | None): Texts that end the answer; they are not part of it.
            presence_penalty (float | None): Discourages tokens that have occurred. -2 to 2; default `0`.
            frequency_penalty (float | None): Discourages tokens the more, the more often they occurred. -2 to 2;
                default `0`.
            logit_bias (Mapping[str, int] | None): Token number to bias, -100 (never) to 100.
            seed (int | None): The same seed makes similar answers.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: gpt-3.5-turbo-instruct (000), 内容补全接口 (003).
        """
        return await self._call("completions.create", params)

    def stream(self, **params: Unpack[CompletionsCreateParams]) -> AsyncStream[models.Completion]:
        """Continue a text (legacy), as a stream of events.

        The call of the old instruct models: a prompt goes in, its continuation comes out. For anything newer use
        chat.completions.create.

        Args:
            model (str, required): gpt-3.5-turbo-instruct, davinci-002 or babbage-002.
            prompt (str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]], required): Text, list of texts,
                or token numbers; each text gets its own answers.
            suffix (str | None): Text that comes after the answer.
            max_tokens (int | None): Most tokens of one answer. At least 0; default `16`.
            temperature (float | None): Higher is more random. 0 to 2; default `1`.
            top_p (float | None): Share of probability mass to sample from. 0 to 1; default `1`.
            n (int | None): Answers for each prompt. 1 to 128; default `1`.
            best_of (int | None): Answers to make, of which the `n` best are sent; not with `stream`. 0 to 20;
                default `1`.
            stream_options (CompletionStreamOptions | None): Only with `stream`.
            logprobs (int | None): Likeliest tokens to report for each place. 0 to 5.
            echo (bool | None): Repeat the prompt before the answer. Default `False`.
            stop (str | Sequence[str] | None): Texts that end the answer; they are not part of it.
            presence_penalty (float | None): Discourages tokens that have occurred. -2 to 2; default `0`.
            frequency_penalty (float | None): Discourages tokens the more, the more often they occurred. -2 to 2;
                default `0`.
            logit_bias (Mapping[str, int] | None): Token number to bias, -100 (never) to 100.
            seed (int | None): The same seed makes similar answers.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: gpt-3.5-turbo-instruct (000), 内容补全接口 (003).
        """
        return self._stream("completions.create", params)
