from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput

    from .. import models

__all__ = ["IdeogramV3EditRequest", "IdeogramV3EditRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramV3EditRequest(Model):
    """A picture, a mask and a prompt.

    Attributes:
        image: The picture to change: JPEG, WebP or PNG up to 10 MB.
        prompt: What the edited picture shows.
        mask: Black and white picture of the same size, up to 10 MB, whose black parts are painted anew. The
            vendor wants it, sister gateways' pages do not.
        rendering_speed: What is paid for in time and money; the gateways' pages also say BALANCED. One of
            `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
        magic_prompt: Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
        seed: The same seed gives the same picture again. 0 to 2147483647.
        num_images: Number of pictures. 1 to 8; default `1`.
        color_palette: Colours to use. An object is sent as JSON text.
        style_codes: Codes of styles, eight hexadecimal digits each; not together with the other two ways to say
            a style.
        style_type: Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `FICTION`; default
            `GENERAL`.
        style_reference_images: Pictures whose style is taken over: JPEG, WebP or PNG, 10 MB in all.
    """

    image: FileInput
    prompt: str
    mask: FileInput | None = UNSET
    rendering_speed: Literal["BALANCED", "DEFAULT", "FLASH", "QUALITY", "TURBO"] | str | None = UNSET
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str | None = UNSET
    seed: int | None = UNSET
    num_images: int | None = UNSET
    color_palette: models.IdeogramColorPalette | str | None = UNSET
    style_codes: list[str] | None = UNSET
    style_type: Literal["AUTO", "DESIGN", "FICTION", "GENERAL", "REALISTIC"] | str | None = UNSET
    style_reference_images: FileInput | list[FileInput] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "mask": Field("mask", None, "string"),
        "rendering_speed": Field("rendering_speed", None, "string"),
        "magic_prompt": Field("magic_prompt", None, "string"),
        "seed": Field("seed", None, "integer"),
        "num_images": Field("num_images", None, "integer"),
        "color_palette": Field("color_palette", "IdeogramColorPalette", "object string"),
        "style_codes": Field("style_codes", None, "array"),
        "style_type": Field("style_type", None, "string"),
        "style_reference_images": Field("style_reference_images", None, "array"),
    }


class IdeogramV3EditRequestParam(TypedDict, total=False):
    """`IdeogramV3EditRequest` as a plain dict, with the names of the wire."""

    image: Required[FileInput]
    prompt: Required[str]
    mask: FileInput
    rendering_speed: Literal["BALANCED", "DEFAULT", "FLASH", "QUALITY", "TURBO"] | str
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    num_images: int
    color_palette: models.IdeogramColorPalette | models.IdeogramColorPaletteParam | str
    style_codes: Sequence[str]
    style_type: Literal["AUTO", "DESIGN", "FICTION", "GENERAL", "REALISTIC"] | str
    style_reference_images: FileInput | list[FileInput]
