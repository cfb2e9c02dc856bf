from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImagesUsage"]


@define(eq=False, repr=False, kw_only=True)
class ImagesUsage(Model):
    """ImagesUsage.

    Attributes:
        prompt_tokens: The gateway's own count.
        completion_tokens: The gateway's own count.
        generated_images: Pictures that were drawn and charged, from Doubao models.
    """

    total_tokens: int | None = UNSET
    input_tokens: int | None = UNSET
    output_tokens: int | None = UNSET
    input_tokens_details: models.ImagesTokenDetails | None = UNSET
    output_tokens_details: models.ImagesTokenDetails | None = UNSET
    prompt_tokens: int | None = UNSET
    completion_tokens: int | None = UNSET
    prompt_tokens_details: dict[str, Any] | None = UNSET
    completion_tokens_details: dict[str, Any] | None = UNSET
    generated_images: int | None = UNSET
    cost: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "total_tokens": Field("total_tokens", None, "integer"),
        "input_tokens": Field("input_tokens", None, "integer"),
        "output_tokens": Field("output_tokens", None, "integer"),
        "input_tokens_details": Field("input_tokens_details", "ImagesTokenDetails", "object"),
        "output_tokens_details": Field("output_tokens_details", "ImagesTokenDetails", "object"),
        "prompt_tokens": Field("prompt_tokens", None, "integer"),
        "completion_tokens": Field("completion_tokens", None, "integer"),
        "prompt_tokens_details": Field("prompt_tokens_details", None, "object"),
        "completion_tokens_details": Field("completion_tokens_details", None, "object"),
        "generated_images": Field("generated_images", None, "integer"),
        "cost": Field("cost", None, "number"),
    }
