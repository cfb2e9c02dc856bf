from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateFluxProInput", "ReplicateFluxProInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateFluxProInput(Model):
    """FLUX.1 [pro]: a picture from words.

    Attributes:
        prompt: What to make.
        steps: Rounds of refinement. 1 to 50; default `25`.
        width: Pixels, when `aspect_ratio` is custom. Default `1024`.
        height: Pixels, when `aspect_ratio` is custom. Default `1024`.
        guidance: How closely the prompt is followed. 2 to 5; default `3`.
        interval: More makes pictures of one prompt differ more. 1 to 4; default `2`.
        aspect_ratio: Width to height. One of `custom`, `1:1`, `16:9`, `21:9`, `3:2`, `2:3`, `4:5`, `5:4`,
            `3:4`, `4:3`, `9:16`, `9:21`; default `1:1`; a pair such as `(16, 9)` is accepted.
        output_format: Kind of the file. One of `webp`, `jpg`, `png`; default `webp`.
        output_quality: Quality of the file, from 0 to 100; png has no use for it. 0 to 100; default `80`.
        safety_tolerance: How much the content filter lets through; the strictest is 1. Default `2`.
        prompt_upsampling: Let the vendor rewrite the prompt. Default `False`.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    prompt: str
    steps: int | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    guidance: float | None = UNSET
    interval: float | None = UNSET
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "custom"] | str | None
    ) = UNSET
    output_format: Literal["jpg", "png", "webp"] | str | None = UNSET
    output_quality: int | None = UNSET
    safety_tolerance: int | None = UNSET
    prompt_upsampling: bool | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "steps": Field("steps", None, "integer"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
        "guidance": Field("guidance", None, "number"),
        "interval": Field("interval", None, "number"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "output_quality": Field("output_quality", None, "integer"),
        "safety_tolerance": Field("safety_tolerance", None, "integer"),
        "prompt_upsampling": Field("prompt_upsampling", None, "boolean"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateFluxProInputParam(TypedDict, total=False):
    """`ReplicateFluxProInput` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    steps: int
    width: int
    height: int
    guidance: float
    interval: float
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "custom"]
        | str
        | tuple[int, int]
    )
    output_format: Literal["jpg", "png", "webp"] | str
    output_quality: int
    safety_tolerance: int
    prompt_upsampling: bool
    seed: int
