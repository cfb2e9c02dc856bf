from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["TopLogprob"]


@define(eq=False, repr=False, kw_only=True)
class TopLogprob(Model):
    """TopLogprob.

    Attributes:
        logprob: Natural logarithm of the probability.
        bytes: UTF-8 bytes of the token.
    """

    token: str
    logprob: float
    bytes: list[int] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "token": Field("token", None, "string", True),
        "logprob": Field("logprob", None, "number", True),
        "bytes": Field("bytes", None, "array null"),
    }
