from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["IdeogramImage"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramImage(Model):
    """IdeogramImage.

    Attributes:
        url: Link to the picture, which lives 24 hours; null or empty when `is_image_safe` is false.
        prompt: The prompt that was used, which may be a reworded one.
        resolution: Size in pixels, e.g. 1024x1024.
        upscaled_resolution: Size after enlarging, where the call enlarges.
        is_image_safe: False when the picture was held back by the safety check, which is billed all the same.
        seed: Seed of the picture.
        style_type: Kind of picture; null where the model has none.
    """

    url: str | None = UNSET
    prompt: str | None = UNSET
    resolution: str | None = UNSET
    upscaled_resolution: str | None = UNSET
    is_image_safe: bool | None = UNSET
    seed: int | None = UNSET
    style_type: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string null"),
        "prompt": Field("prompt", None, "string"),
        "resolution": Field("resolution", None, "string"),
        "upscaled_resolution": Field("upscaled_resolution", None, "string"),
        "is_image_safe": Field("is_image_safe", None, "boolean"),
        "seed": Field("seed", None, "integer"),
        "style_type": Field("style_type", None, "string null"),
    }
