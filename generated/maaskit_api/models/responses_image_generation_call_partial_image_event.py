from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesImageGenerationCallPartialImageEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesImageGenerationCallPartialImageEvent(Model):
    """An unfinished picture.

    Attributes:
        partial_image_b64: The unfinished picture in base64.
        sequence_number: Rises from 0; some gateways leave it out.
        item_id: Id of the output item.
        output_index: Place of the item in the output.
        partial_image_index: Number of the unfinished picture, from 0.
        size: WIDTHxHEIGHT.
        output_format: png, webp or jpeg.
    """

    type: Literal["response.image_generation_call.partial_image"]
    partial_image_b64: str
    sequence_number: int | None = UNSET
    item_id: str | None = UNSET
    output_index: int | None = UNSET
    partial_image_index: int | None = UNSET
    size: str | None = UNSET
    quality: str | None = UNSET
    background: str | None = UNSET
    output_format: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "partial_image_b64": Field("partial_image_b64", None, "string", True),
        "sequence_number": Field("sequence_number", None, "integer"),
        "item_id": Field("item_id", None, "string"),
        "output_index": Field("output_index", None, "integer"),
        "partial_image_index": Field("partial_image_index", None, "integer"),
        "size": Field("size", None, "string"),
        "quality": Field("quality", None, "string"),
        "background": Field("background", None, "string"),
        "output_format": Field("output_format", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.image_generation_call.partial_image",)}
