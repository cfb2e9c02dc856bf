from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["IdeogramRemixOptions", "IdeogramRemixOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramRemixOptions(Model):
    """The members of `ideogram.generate`, and how much the picture counts.

    Attributes:
        prompt: What the new picture shows.
        image_weight: How much of the picture remains; the vendor begins at 1. 0 to 100; default `50`.
        aspect_ratio: Width to height; not together with `resolution`. One of `ASPECT_1_1`, `ASPECT_10_16`,
            `ASPECT_16_10`, `ASPECT_9_16`, `ASPECT_16_9`, `ASPECT_3_2`, `ASPECT_2_3`, `ASPECT_4_3`,
            `ASPECT_3_4`, `ASPECT_1_3`, `ASPECT_3_1`; default `ASPECT_1_1`.
        resolution: Size in pixels, e.g. RESOLUTION_832_1152; not together with `aspect_ratio`, and only for the
            models of version 2.
        model: Ideogram model. One of `V_1`, `V_1_TURBO`, `V_2`, `V_2_TURBO`, `V_2A`, `V_2A_TURBO`; default
            `V_2`.
        magic_prompt_option: Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`;
            default `AUTO`.
        seed: The same seed gives the same picture again. 0 to 2147483647.
        style_type: Kind of picture; only for the models of version 2. One of `AUTO`, `GENERAL`, `REALISTIC`,
            `DESIGN`, `RENDER_3D`, `ANIME`.
        negative_prompt: What must not appear; the prompt counts more.
        num_images: Number of pictures; on GPT-Best's page only. 1 to 8; default `1`.
        color_palette: Colours to use; not with versions 1 and 2A. GPT-Best's page calls it a text.
    """

    prompt: str
    image_weight: int | None = UNSET
    aspect_ratio: (
        Literal[
            "ASPECT_10_16",
            "ASPECT_16_10",
            "ASPECT_16_9",
            "ASPECT_1_1",
            "ASPECT_1_3",
            "ASPECT_2_3",
            "ASPECT_3_1",
            "ASPECT_3_2",
            "ASPECT_3_4",
            "ASPECT_4_3",
            "ASPECT_9_16",
        ]
        | str
        | None
    ) = UNSET
    resolution: str | None = UNSET
    model: Literal["V_1", "V_1_TURBO", "V_2", "V_2A", "V_2A_TURBO", "V_2_TURBO"] | str | None = UNSET
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str | None = UNSET
    seed: int | None = UNSET
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str | None = UNSET
    negative_prompt: str | None = UNSET
    num_images: int | None = UNSET
    color_palette: models.IdeogramColorPalette | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "image_weight": Field("image_weight", None, "integer"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "resolution": Field("resolution", None, "string"),
        "model": Field("model", None, "string"),
        "magic_prompt_option": Field("magic_prompt_option", None, "string"),
        "seed": Field("seed", None, "integer"),
        "style_type": Field("style_type", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "num_images": Field("num_images", None, "integer"),
        "color_palette": Field("color_palette", "IdeogramColorPalette", "object string"),
    }


class IdeogramRemixOptionsParam(TypedDict, total=False):
    """`IdeogramRemixOptions` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    image_weight: int
    aspect_ratio: (
        Literal[
            "ASPECT_10_16",
            "ASPECT_16_10",
            "ASPECT_16_9",
            "ASPECT_1_1",
            "ASPECT_1_3",
            "ASPECT_2_3",
            "ASPECT_3_1",
            "ASPECT_3_2",
            "ASPECT_3_4",
            "ASPECT_4_3",
            "ASPECT_9_16",
        ]
        | str
    )
    resolution: str
    model: Literal["V_1", "V_1_TURBO", "V_2", "V_2A", "V_2A_TURBO", "V_2_TURBO"] | str
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str
    negative_prompt: str
    num_images: int
    color_palette: models.IdeogramColorPalette | models.IdeogramColorPaletteParam | str
