from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["Usage"]


@define(eq=False, repr=False, kw_only=True)
class Usage(Model):
    """Tokens that the call cost. Ecovai's all-in-one models always say 1, 1 and 2.

    Attributes:
        prompt_tokens: Tokens of the request.
        completion_tokens: Tokens of the answer, thinking included.
        input_tokens: Repeated by some gateways; often 0.
        output_tokens: Repeated by some gateways; often 0.
        cost: Price of the call; rarely present.
    """

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    input_tokens: int | None = UNSET
    output_tokens: int | None = UNSET
    prompt_tokens_details: models.UsagePromptDetails | None = UNSET
    completion_tokens_details: models.UsageCompletionDetails | None = UNSET
    cost: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt_tokens": Field("prompt_tokens", None, "integer", True),
        "completion_tokens": Field("completion_tokens", None, "integer", True),
        "total_tokens": Field("total_tokens", None, "integer", True),
        "input_tokens": Field("input_tokens", None, "integer"),
        "output_tokens": Field("output_tokens", None, "integer"),
        "prompt_tokens_details": Field("prompt_tokens_details", "UsagePromptDetails", "object null"),
        "completion_tokens_details": Field("completion_tokens_details", "UsageCompletionDetails", "object null"),
        "cost": Field("cost", None, "number"),
    }
