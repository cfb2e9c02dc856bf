from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesImageGenerationTool", "ResponsesImageGenerationToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesImageGenerationTool(Model):
    """Draw or edit pictures within the answer.

    Attributes:
        model: Image model.
        size: WIDTHxHEIGHT or `auto`. A pair such as `(1280, 720)` is accepted.
        quality: low, medium, high or auto.
        background: transparent, opaque or auto.
        output_format: png, webp or jpeg.
        output_compression: Percent; webp and jpeg only.
        partial_images: Unfinished pictures to send in a stream.
        input_fidelity: How close to the input picture, low or high.
        moderation: auto or low.
        input_image_mask: Mask with `image_url` or `file_id`.
    """

    type: Literal["image_generation"]
    model: str | None = UNSET
    size: str | None = UNSET
    quality: str | None = UNSET
    background: str | None = UNSET
    output_format: str | None = UNSET
    output_compression: int | None = UNSET
    partial_images: int | None = UNSET
    input_fidelity: str | None = UNSET
    moderation: str | None = UNSET
    input_image_mask: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "model": Field("model", None, "string"),
        "size": Field("size", None, "string"),
        "quality": Field("quality", None, "string"),
        "background": Field("background", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "output_compression": Field("output_compression", None, "integer"),
        "partial_images": Field("partial_images", None, "integer"),
        "input_fidelity": Field("input_fidelity", None, "string null"),
        "moderation": Field("moderation", None, "string"),
        "input_image_mask": Field("input_image_mask", None, "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_generation",)}


class ResponsesImageGenerationToolParam(TypedDict, total=False):
    """`ResponsesImageGenerationTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["image_generation"]]
    model: str
    size: str | tuple[int, int]
    quality: str
    background: str
    output_format: str
    output_compression: int
    partial_images: int
    input_fidelity: str | None
    moderation: str
    input_image_mask: Mapping[str, Any]
