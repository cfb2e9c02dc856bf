from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeUsage"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeUsage(Model):
    """Tokens that are billed for one answer.

    Attributes:
        input_tokens: The whole conversation so far, each time.
    """

    total_tokens: int | None = UNSET
    input_tokens: int | None = UNSET
    output_tokens: int | None = UNSET
    input_token_details: models.RealtimeInputTokenDetails | None = UNSET
    output_token_details: models.RealtimeOutputTokenDetails | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "total_tokens": Field("total_tokens", None, "integer"),
        "input_tokens": Field("input_tokens", None, "integer"),
        "output_tokens": Field("output_tokens", None, "integer"),
        "input_token_details": Field("input_token_details", "RealtimeInputTokenDetails", "object"),
        "output_token_details": Field("output_token_details", "RealtimeOutputTokenDetails", "object"),
    }
