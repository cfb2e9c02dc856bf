from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateFlux11ProInput", "ReplicateFlux11ProInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateFlux11ProInput(Model):
    """FLUX 1.1 [pro]: a picture from words.

    Attributes:
        prompt: What to make.
        aspect_ratio: Width to height. One of `custom`, `1:1`, `16:9`, `21:9`, `3:2`, `2:3`, `4:5`, `5:4`,
            `3:4`, `4:3`, `9:16`, `9:21`; default `1:1`; a pair such as `(16, 9)` is accepted.
        width: Pixels from 256 to 1440, when `aspect_ratio` is custom.
        height: Pixels from 256 to 1440, when `aspect_ratio` is custom.
        output_format: Kind of the file. One of `webp`, `jpg`, `png`; default `webp`.
        output_quality: Quality of the file, from 0 to 100; png has no use for it. 0 to 100; default `80`.
        safety_tolerance: How much the content filter lets through, from 1 (strict) to 6. 1 to 6; default `2`.
        prompt_upsampling: Let the vendor rewrite the prompt. Default `False`.
        image_prompt: Picture that shows what is meant, as URL or data URI. Local files are accepted.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    prompt: str
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "custom"] | str | None
    ) = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    output_format: Literal["jpg", "png", "webp"] | str | None = UNSET
    output_quality: int | None = UNSET
    safety_tolerance: int | None = UNSET
    prompt_upsampling: bool | None = UNSET
    image_prompt: str | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
        "output_format": Field("output_format", None, "string"),
        "output_quality": Field("output_quality", None, "integer"),
        "safety_tolerance": Field("safety_tolerance", None, "integer"),
        "prompt_upsampling": Field("prompt_upsampling", None, "boolean"),
        "image_prompt": Field("image_prompt", None, "string"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateFlux11ProInputParam(TypedDict, total=False):
    """`ReplicateFlux11ProInput` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21", "custom"]
        | str
        | tuple[int, int]
    )
    width: int
    height: int
    output_format: Literal["jpg", "png", "webp"] | str
    output_quality: int
    safety_tolerance: int
    prompt_upsampling: bool
    image_prompt: str | LocalFile
    seed: int
