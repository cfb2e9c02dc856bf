from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateFlux11ProUltraInput", "ReplicateFlux11ProUltraInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateFlux11ProUltraInput(Model):
    """FLUX 1.1 [pro] ultra: a picture of four megapixels.

    Attributes:
        prompt: What to make.
        raw_: Less polished, more like a snapshot. Default `False`.
        aspect_ratio: Width to height. One of `1:1`, `16:9`, `21:9`, `3:2`, `2:3`, `4:5`, `5:4`, `3:4`, `4:3`,
            `9:16`, `9:21`; default `1:1`; a pair such as `(16, 9)` is accepted.
        output_format: Kind of the file. One of `jpg`, `png`; default `jpg`.
        safety_tolerance: How much the content filter lets through, from 1 (strict) to 6. 1 to 6; default `2`.
        image_prompt: Picture that shows what is meant, as URL or data URI. Local files are accepted.
        image_prompt_strength: Weight of `image_prompt`. 0 to 1; default `0.1`.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    prompt: str
    raw_: bool | None = UNSET
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | None
    ) = UNSET
    output_format: Literal["jpg", "png"] | str | None = UNSET
    safety_tolerance: int | None = UNSET
    image_prompt: str | None = UNSET
    image_prompt_strength: float | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "raw_": Field("raw", None, "boolean"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "safety_tolerance": Field("safety_tolerance", None, "integer"),
        "image_prompt": Field("image_prompt", None, "string"),
        "image_prompt_strength": Field("image_prompt_strength", None, "number"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateFlux11ProUltraInputParam(TypedDict, total=False):
    """`ReplicateFlux11ProUltraInput` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    raw: bool
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | tuple[int, int]
    )
    output_format: Literal["jpg", "png"] | str
    safety_tolerance: int
    image_prompt: str | LocalFile
    image_prompt_strength: float
    seed: int
