from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["TokenLogprob"]


@define(eq=False, repr=False, kw_only=True)
class TokenLogprob(Model):
    """TokenLogprob.

    Attributes:
        logprob: Natural logarithm of the probability.
        bytes: UTF-8 bytes of the token.
        top_logprobs: Likeliest tokens at this place.
    """

    token: str
    logprob: float
    bytes: list[int] | None = UNSET
    top_logprobs: list[models.TopLogprob] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "token": Field("token", None, "string", True),
        "logprob": Field("logprob", None, "number", True),
        "bytes": Field("bytes", None, "array null"),
        "top_logprobs": Field("top_logprobs", ["TopLogprob"], "array"),
    }
