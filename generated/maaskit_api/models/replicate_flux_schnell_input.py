from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateFluxSchnellInput", "ReplicateFluxSchnellInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateFluxSchnellInput(Model):
    """FLUX.1 [schnell]: pictures in at most four rounds.

    Attributes:
        prompt: What to make.
        go_fast: Faster, with less exact numbers. Default `True`.
        megapixels: Size of the picture, as text. One of `1`, `0.25`; default `1`; numbers and their text are
            accepted.
        num_outputs: How many pictures. 1 to 4; default `1`.
        aspect_ratio: Width to height. One of `1:1`, `16:9`, `21:9`, `3:2`, `2:3`, `4:5`, `5:4`, `3:4`, `4:3`,
            `9:16`, `9:21`; default `1:1`; a pair such as `(16, 9)` is accepted.
        output_format: Kind of the file. One of `webp`, `jpg`, `png`; default `webp`.
        output_quality: Quality of the file, from 0 to 100; png has no use for it. 0 to 100; default `80`.
        num_inference_steps: Rounds of refinement. 1 to 4; default `4`.
        seed: The same number with the same input makes the same result; any, when left out.
        disable_safety_checker: Leave the content filter out.
    """

    prompt: str
    go_fast: bool | None = UNSET
    megapixels: Literal["0.25", "1"] | str | None = UNSET
    num_outputs: int | None = UNSET
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | None
    ) = UNSET
    output_format: Literal["jpg", "png", "webp"] | str | None = UNSET
    output_quality: int | None = UNSET
    num_inference_steps: int | None = UNSET
    seed: int | None = UNSET
    disable_safety_checker: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "go_fast": Field("go_fast", None, "boolean"),
        "megapixels": Field("megapixels", None, "string"),
        "num_outputs": Field("num_outputs", None, "integer"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "output_quality": Field("output_quality", None, "integer"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "seed": Field("seed", None, "integer"),
        "disable_safety_checker": Field("disable_safety_checker", None, "boolean"),
    }


class ReplicateFluxSchnellInputParam(TypedDict, total=False):
    """`ReplicateFluxSchnellInput` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    go_fast: bool
    megapixels: Literal["0.25", "1"] | str | int | float
    num_outputs: int
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | tuple[int, int]
    )
    output_format: Literal["jpg", "png", "webp"] | str
    output_quality: int
    num_inference_steps: int
    seed: int
    disable_safety_checker: bool
