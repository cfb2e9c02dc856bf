from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput

    from .. import models

__all__ = ["IdeogramV3RemixRequest", "IdeogramV3RemixRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramV3RemixRequest(Model):
    """A picture, and what shall become of it.

    Attributes:
        image: The picture to start from: JPEG, WebP or PNG up to 10 MB; it is cut to the ratio asked for.
        prompt: What the new picture shows.
        image_weight: How much of the picture remains. 1 to 100; default `50`.
        resolution: Size in pixels as WIDTHxHEIGHT, one of the vendor's list, e.g. 1280x800; not together with
            `aspect_ratio`. A pair such as `(1280, 720)` is accepted.
        aspect_ratio: Width to height, with an x and without `ASPECT_`; not together with `resolution`. One of
            `1x3`, `3x1`, `1x2`, `2x1`, `9x16`, `16x9`, `10x16`, `16x10`, `2x3`, `3x2`, `3x4`, `4x3`, `4x5`,
            `5x4`, `1x1`; default `1x1`; a pair such as `(1280, 720)` is accepted.
        rendering_speed: What is paid for in time and money; the gateways' pages also say BALANCED. One of
            `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
        magic_prompt: Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
        seed: The same seed gives the same picture again. 0 to 2147483647.
        negative_prompt: What must not appear; the prompt counts more.
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
    image_weight: int | None = UNSET
    resolution: str | None = UNSET
    aspect_ratio: (
        Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | str
        | None
    ) = UNSET
    rendering_speed: Literal["BALANCED", "DEFAULT", "FLASH", "QUALITY", "TURBO"] | str | None = UNSET
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str | None = UNSET
    seed: int | None = UNSET
    negative_prompt: str | None = UNSET
    num_images: int | None = UNSET
    color_palette: models.IdeogramColorPalette | str | None = UNSET
    style_codes: list[str] | None = UNSET
    style_type: Literal["AUTO", "DESIGN", "FICTION", "GENERAL", "REALISTIC"] | str | None = UNSET
    style_reference_images: FileInput | list[FileInput] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "image_weight": Field("image_weight", None, "integer"),
        "resolution": Field("resolution", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "rendering_speed": Field("rendering_speed", None, "string"),
        "magic_prompt": Field("magic_prompt", None, "string"),
        "seed": Field("seed", None, "integer"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "num_images": Field("num_images", None, "integer"),
        "color_palette": Field("color_palette", "IdeogramColorPalette", "object string"),
        "style_codes": Field("style_codes", None, "array"),
        "style_type": Field("style_type", None, "string"),
        "style_reference_images": Field("style_reference_images", None, "array"),
    }


class IdeogramV3RemixRequestParam(TypedDict, total=False):
    """`IdeogramV3RemixRequest` as a plain dict, with the names of the wire."""

    image: Required[FileInput]
    prompt: Required[str]
    image_weight: int
    resolution: str | tuple[int, int]
    aspect_ratio: (
        Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | str
        | tuple[int, int]
    )
    rendering_speed: Literal["BALANCED", "DEFAULT", "FLASH", "QUALITY", "TURBO"] | str
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    negative_prompt: str
    num_images: int
    color_palette: models.IdeogramColorPalette | models.IdeogramColorPaletteParam | str
    style_codes: Sequence[str]
    style_type: Literal["AUTO", "DESIGN", "FICTION", "GENERAL", "REALISTIC"] | str
    style_reference_images: FileInput | list[FileInput]
