from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImagesCompletedEvent"]


@define(eq=False, repr=False, kw_only=True)
class ImagesCompletedEvent(Model):
    """The end of the stream; gpt-image sends the picture here, Seedream only the count.

    Attributes:
        created: Unix seconds, from Seedream.
        created_at: Unix seconds, from gpt-image.
        b64_json: The picture in base64, from gpt-image.
        size: WIDTHxHEIGHT.
    """

    type: Literal["image_generation.completed"]
    model: str | None = UNSET
    created: int | None = UNSET
    created_at: int | None = UNSET
    b64_json: str | None = UNSET
    size: str | None = UNSET
    quality: str | None = UNSET
    background: str | None = UNSET
    output_format: str | None = UNSET
    usage: models.ImagesUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "model": Field("model", None, "string"),
        "created": Field("created", None, "integer"),
        "created_at": Field("created_at", None, "integer"),
        "b64_json": Field("b64_json", None, "string"),
        "size": Field("size", None, "string"),
        "quality": Field("quality", None, "string"),
        "background": Field("background", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "usage": Field("usage", "ImagesUsage", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_generation.completed",)}
