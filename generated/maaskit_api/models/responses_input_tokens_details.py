from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesInputTokensDetails"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesInputTokensDetails(Model):
    """ResponsesInputTokensDetails.

    Attributes:
        cached_tokens: Read from the vendor's cache.
        cache_write_tokens: Written to it.
    """

    cached_tokens: int | None = UNSET
    cache_write_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "cached_tokens": Field("cached_tokens", None, "integer"),
        "cache_write_tokens": Field("cache_write_tokens", None, "integer"),
    }
