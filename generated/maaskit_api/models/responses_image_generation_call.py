from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesImageGenerationCall", "ResponsesImageGenerationCallParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesImageGenerationCall(Model):
    """ResponsesImageGenerationCall.

    Attributes:
        id: ig_...
        result: The picture in base64.
        revised_prompt: Prompt that was used in the end.
        size: WIDTHxHEIGHT.
        output_format: png, webp or jpeg.
    """

    type: Literal["image_generation_call"]
    id: str | None = UNSET
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None = UNSET
    result: str | None = UNSET
    revised_prompt: str | None = UNSET
    size: str | None = UNSET
    quality: str | None = UNSET
    background: str | None = UNSET
    output_format: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "id": Field("id", None, "string"),
        "status": Field("status", None, "string null"),
        "result": Field("result", None, "string null"),
        "revised_prompt": Field("revised_prompt", None, "string null"),
        "size": Field("size", None, "string null"),
        "quality": Field("quality", None, "string null"),
        "background": Field("background", None, "string null"),
        "output_format": Field("output_format", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_generation_call",)}


class ResponsesImageGenerationCallParam(TypedDict, total=False):
    """`ResponsesImageGenerationCall` as a plain dict, with the names of the wire."""

    type: Required[Literal["image_generation_call"]]
    id: str
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None
    result: str | None
    revised_prompt: str | None
    size: str | None
    quality: str | None
    background: str | None
    output_format: str | None
