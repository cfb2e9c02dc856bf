from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImagesResponse"]


@define(eq=False, repr=False, kw_only=True)
class ImagesResponse(Answer):
    """ImagesResponse.

    Attributes:
        data: The pictures.
        created: Unix seconds.
        model: Sent by Doubao models.
        usage: What was counted; the shape depends on the model.
        background: One of `transparent`, `opaque`.
        output_format: One of `png`, `webp`, `jpeg`.
        quality: One of `low`, `medium`, `high`.
        size: WIDTHxHEIGHT.
        metadata: The vendor's own answer, on some channels (Recraft sends width, height, random_seed, credits,
            images).
        image: The links again, on some channels.
    """

    data: list[models.ImageItem]
    created: int | None = UNSET
    model: str | None = UNSET
    usage: models.ImagesUsage | None = UNSET
    background: Literal["opaque", "transparent"] | str | None = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | None = UNSET
    quality: Literal["high", "low", "medium"] | str | None = UNSET
    size: str | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    image: list[str] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", ["ImageItem"], "array", True),
        "created": Field("created", None, "integer"),
        "model": Field("model", None, "string"),
        "usage": Field("usage", "ImagesUsage", "object null"),
        "background": Field("background", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "quality": Field("quality", None, "string"),
        "size": Field("size", None, "string"),
        "metadata": Field("metadata", None, "object"),
        "image": Field("image", None, "array"),
    }
    _answers: ClassVar[str] = "images.generate"
