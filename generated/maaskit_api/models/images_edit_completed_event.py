from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImagesEditCompletedEvent"]


@define(eq=False, repr=False, kw_only=True)
class ImagesEditCompletedEvent(Model):
    """The edited gpt-image picture, and the end of the stream.

    Attributes:
        b64_json: The picture in base64.
        created_at: Unix seconds.
        size: WIDTHxHEIGHT.
    """

    type: Literal["image_edit.completed"]
    b64_json: str | None = UNSET
    created_at: int | None = UNSET
    size: str | None = UNSET
    quality: str | None = UNSET
    background: str | None = UNSET
    output_format: str | None = UNSET
    usage: models.ImagesUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "b64_json": Field("b64_json", None, "string"),
        "created_at": Field("created_at", None, "integer"),
        "size": Field("size", None, "string"),
        "quality": Field("quality", None, "string"),
        "background": Field("background", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "usage": Field("usage", "ImagesUsage", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_edit.completed",)}
