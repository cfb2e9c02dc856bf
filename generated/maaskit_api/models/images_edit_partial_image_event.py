from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ImagesEditPartialImageEvent"]


@define(eq=False, repr=False, kw_only=True)
class ImagesEditPartialImageEvent(Model):
    """A draft of an edited gpt-image picture.

    Attributes:
        b64_json: The draft in base64.
        partial_image_index: Number of the draft, from 0. At least 0.
        created_at: Unix seconds.
        size: WIDTHxHEIGHT.
    """

    type: Literal["image_edit.partial_image"]
    b64_json: str | None = UNSET
    partial_image_index: int | None = UNSET
    created_at: int | None = UNSET
    size: str | None = UNSET
    quality: str | None = UNSET
    background: str | None = UNSET
    output_format: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "b64_json": Field("b64_json", None, "string"),
        "partial_image_index": Field("partial_image_index", None, "integer"),
        "created_at": Field("created_at", None, "integer"),
        "size": Field("size", None, "string"),
        "quality": Field("quality", None, "string"),
        "background": Field("background", None, "string"),
        "output_format": Field("output_format", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_edit.partial_image",)}
