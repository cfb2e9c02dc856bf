from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["EmbeddingsUsage"]


@define(eq=False, repr=False, kw_only=True)
class EmbeddingsUsage(Model):
    """EmbeddingsUsage.

    Attributes:
        completion_tokens: Always 0; one-api prints it as in chat.
    """

    prompt_tokens: int | None = UNSET
    total_tokens: int | None = UNSET
    completion_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt_tokens": Field("prompt_tokens", None, "integer"),
        "total_tokens": Field("total_tokens", None, "integer"),
        "completion_tokens": Field("completion_tokens", None, "integer"),
    }
