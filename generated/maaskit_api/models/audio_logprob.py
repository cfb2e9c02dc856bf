from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioLogprob"]


@define(eq=False, repr=False, kw_only=True)
class AudioLogprob(Model):
    """AudioLogprob."""

    token: str | None = UNSET
    bytes: list[int] | None = UNSET
    logprob: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "token": Field("token", None, "string"),
        "bytes": Field("bytes", None, "array"),
        "logprob": Field("logprob", None, "number"),
    }
