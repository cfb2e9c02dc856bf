from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateStableDiffusionInpaintingInput", "ReplicateStableDiffusionInpaintingInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateStableDiffusionInpaintingInput(Model):
    """Repaints the masked part of a picture.

    Attributes:
        image: Picture to repaint, as URL or data URI. Local files are accepted.
        mask: What to repaint is white, what to keep black; URL or data URI. Local files are accepted.
        prompt: What to make.
        negative_prompt: What must not appear.
        width: Pixels. Default `512`.
        height: Pixels. Default `512`.
        num_outputs: How many pictures. 1 to 4; default `1`.
        scheduler: How noise is taken away, round by round. One of `DDIM`, `K_EULER`, `DPMSolverMultistep`,
            `K_EULER_ANCESTRAL`, `PNDM`, `KLMS`; default `DPMSolverMultistep`.
        guidance_scale: How closely the prompt is followed. 1 to 20; default `7.5`.
        num_inference_steps: Rounds of refinement. 1 to 500; default `50`.
        disable_safety_checker: Leave the content filter out.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    image: str
    mask: str
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    num_outputs: int | None = UNSET
    scheduler: Literal["DDIM", "DPMSolverMultistep", "KLMS", "K_EULER", "K_EULER_ANCESTRAL", "PNDM"] | str | None = (
        UNSET
    )
    guidance_scale: float | None = UNSET
    num_inference_steps: int | None = UNSET
    disable_safety_checker: bool | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", None, "string", True),
        "mask": Field("mask", None, "string", True),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
        "num_outputs": Field("num_outputs", None, "integer"),
        "scheduler": Field("scheduler", None, "string"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "disable_safety_checker": Field("disable_safety_checker", None, "boolean"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateStableDiffusionInpaintingInputParam(TypedDict, total=False):
    """`ReplicateStableDiffusionInpaintingInput` as a plain dict, with the names of the wire."""

    image: Required[str | LocalFile]
    mask: Required[str | LocalFile]
    prompt: str
    negative_prompt: str
    width: int
    height: int
    num_outputs: int
    scheduler: Literal["DDIM", "DPMSolverMultistep", "KLMS", "K_EULER", "K_EULER_ANCESTRAL", "PNDM"] | str
    guidance_scale: float
    num_inference_steps: int
    disable_safety_checker: bool
    seed: int
