from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RerankUsage"]


@define(eq=False, repr=False, kw_only=True)
class RerankUsage(Model):
    """RerankUsage.

    Attributes:
        prompt_tokens: May be 0 while `total_tokens` holds the count.
    """

    prompt_tokens: int | None = UNSET
    completion_tokens: int | None = UNSET
    total_tokens: int | None = UNSET
    prompt_tokens_details: models.UsagePromptDetails | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt_tokens": Field("prompt_tokens", None, "integer"),
        "completion_tokens": Field("completion_tokens", None, "integer"),
        "total_tokens": Field("total_tokens", None, "integer"),
        "prompt_tokens_details": Field("prompt_tokens_details", "UsagePromptDetails", "object null"),
    }
