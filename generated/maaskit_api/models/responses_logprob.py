from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesLogprob", "ResponsesLogprobParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesLogprob(Model):
    """ResponsesLogprob.

    Attributes:
        bytes: UTF-8 bytes of the token.
    """

    token: str
    logprob: float
    bytes: list[int] | None = UNSET
    top_logprobs: list[models.ResponsesTopLogprob] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "token": Field("token", None, "string", True),
        "logprob": Field("logprob", None, "number", True),
        "bytes": Field("bytes", None, "array null"),
        "top_logprobs": Field("top_logprobs", ["ResponsesTopLogprob"], "array"),
    }


class ResponsesLogprobParam(TypedDict, total=False):
    """`ResponsesLogprob` as a plain dict, with the names of the wire."""

    token: Required[str]
    logprob: Required[float]
    bytes: Sequence[int] | None
    top_logprobs: Sequence[models.ResponsesTopLogprob | models.ResponsesTopLogprobParam]
