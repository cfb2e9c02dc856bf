from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesUsage"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesUsage(Model):
    """ResponsesUsage.

    Attributes:
        output_tokens: Reasoning included.
    """

    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_tokens_details: models.ResponsesInputTokensDetails | None = UNSET
    output_tokens_details: models.ResponsesOutputTokensDetails | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "input_tokens": Field("input_tokens", None, "integer", True),
        "output_tokens": Field("output_tokens", None, "integer", True),
        "total_tokens": Field("total_tokens", None, "integer", True),
        "input_tokens_details": Field("input_tokens_details", "ResponsesInputTokensDetails", "object null"),
        "output_tokens_details": Field("output_tokens_details", "ResponsesOutputTokensDetails", "object null"),
    }
