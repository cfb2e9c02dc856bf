from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["CompletionsRequest", "CompletionsRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class CompletionsRequest(Model):
    """CompletionsRequest.

    Attributes:
        model: gpt-3.5-turbo-instruct, davinci-002 or babbage-002.
        prompt: Text, list of texts, or token numbers; each text gets its own answers.
        suffix: Text that comes after the answer.
        max_tokens: Most tokens of one answer. At least 0; default `16`.
        temperature: Higher is more random. 0 to 2; default `1`.
        top_p: Share of probability mass to sample from. 0 to 1; default `1`.
        n: Answers for each prompt. 1 to 128; default `1`.
        best_of: Answers to make, of which the `n` best are sent; not with `stream`. 0 to 20; default `1`.
        stream: Send the text piece by piece. Default `False`.
        stream_options: Only with `stream`.
        logprobs: Likeliest tokens to report for each place. 0 to 5.
        echo: Repeat the prompt before the answer. Default `False`.
        stop: Texts that end the answer; they are not part of it.
        presence_penalty: Discourages tokens that have occurred. -2 to 2; default `0`.
        frequency_penalty: Discourages tokens the more, the more often they occurred. -2 to 2; default `0`.
        logit_bias: Token number to bias, -100 (never) to 100.
        seed: The same seed makes similar answers.
        user: Your end user's id, for abuse reports.
    """

    model: str
    prompt: str | list[str] | list[int] | list[list[int]]
    suffix: str | None = UNSET
    max_tokens: int | None = UNSET
    temperature: float | None = UNSET
    top_p: float | None = UNSET
    n: int | None = UNSET
    best_of: int | None = UNSET
    stream: bool | None = UNSET
    stream_options: models.CompletionStreamOptions | None = UNSET
    logprobs: int | None = UNSET
    echo: bool | None = UNSET
    stop: str | list[str] | None = UNSET
    presence_penalty: float | None = UNSET
    frequency_penalty: float | None = UNSET
    logit_bias: dict[str, int] | None = UNSET
    seed: int | None = UNSET
    user: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string array", True),
        "suffix": Field("suffix", None, "string null"),
        "max_tokens": Field("max_tokens", None, "integer null"),
        "temperature": Field("temperature", None, "number null"),
        "top_p": Field("top_p", None, "number null"),
        "n": Field("n", None, "integer null"),
        "best_of": Field("best_of", None, "integer null"),
        "stream": Field("stream", None, "boolean null"),
        "stream_options": Field("stream_options", "CompletionStreamOptions", "object null"),
        "logprobs": Field("logprobs", None, "integer null"),
        "echo": Field("echo", None, "boolean null"),
        "stop": Field("stop", None, "string array null"),
        "presence_penalty": Field("presence_penalty", None, "number null"),
        "frequency_penalty": Field("frequency_penalty", None, "number null"),
        "logit_bias": Field("logit_bias", None, "object null"),
        "seed": Field("seed", None, "integer null"),
        "user": Field("user", None, "string"),
    }


class CompletionsRequestParam(TypedDict, total=False):
    """`CompletionsRequest` as a plain dict, with the names of the wire."""

    model: Required[str]
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    suffix: str | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    n: int | None
    best_of: int | None
    stream: bool | None
    stream_options: models.CompletionStreamOptions | models.CompletionStreamOptionsParam | None
    logprobs: int | None
    echo: bool | None
    stop: str | Sequence[str] | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    seed: int | None
    user: str
