from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesOutputTokensDetails"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesOutputTokensDetails(Model):
    """ResponsesOutputTokensDetails."""

    reasoning_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "reasoning_tokens": Field("reasoning_tokens", None, "integer"),
    }
