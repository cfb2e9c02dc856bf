from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AudioTokenUsage"]


@define(eq=False, repr=False, kw_only=True)
class AudioTokenUsage(Model):
    """AudioTokenUsage."""

    type: Literal["tokens"] | None = UNSET
    input_tokens: int | None = UNSET
    output_tokens: int | None = UNSET
    total_tokens: int | None = UNSET
    input_token_details: models.AudioTokenDetails | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "input_tokens": Field("input_tokens", None, "integer"),
        "output_tokens": Field("output_tokens", None, "integer"),
        "total_tokens": Field("total_tokens", None, "integer"),
        "input_token_details": Field("input_token_details", "AudioTokenDetails", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("tokens",)}
