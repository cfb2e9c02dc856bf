from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesIncompleteDetails"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesIncompleteDetails(Model):
    """ResponsesIncompleteDetails.

    Attributes:
        reason: One of `max_output_tokens`, `content_filter`.
    """

    reason: Literal["content_filter", "max_output_tokens"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "reason": Field("reason", None, "string null"),
    }
