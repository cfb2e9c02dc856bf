from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesTopLogprob", "ResponsesTopLogprobParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesTopLogprob(Model):
    """ResponsesTopLogprob.

    Attributes:
        bytes: UTF-8 bytes of the token.
    """

    token: str | None = UNSET
    logprob: float | None = UNSET
    bytes: list[int] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "token": Field("token", None, "string"),
        "logprob": Field("logprob", None, "number"),
        "bytes": Field("bytes", None, "array null"),
    }


class ResponsesTopLogprobParam(TypedDict, total=False):
    """`ResponsesTopLogprob` as a plain dict, with the names of the wire."""

    token: str
    logprob: float
    bytes: Sequence[int] | None
