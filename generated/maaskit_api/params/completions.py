"""Keyword arguments of `client.completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class CompletionsCreateParams(RequestOptions, total=False):
    """Arguments of `completions.create`."""

    model: Required[str]
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    suffix: str | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    n: int | None
    best_of: int | None
    stream_options: models.CompletionStreamOptions | models.CompletionStreamOptionsParam | None
    logprobs: int | None
    echo: bool | None
    stop: str | Sequence[str] | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    seed: int | None
    user: str
