from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["VideoUsage"]


@define(eq=False, repr=False, kw_only=True)
class VideoUsage(Model):
    """What was counted, on gateways built on new-api."""

    completion_tokens: int | None = UNSET
    total_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "completion_tokens": Field("completion_tokens", None, "integer"),
        "total_tokens": Field("total_tokens", None, "integer"),
    }
