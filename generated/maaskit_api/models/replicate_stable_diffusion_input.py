from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateStableDiffusionInput", "ReplicateStableDiffusionInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateStableDiffusionInput(Model):
    """Stable Diffusion 2.1: pictures from words.

    Attributes:
        prompt: What to make.
        negative_prompt: What must not appear.
        width: Pixels, a multiple of 64. Default `768`.
        height: Pixels, a multiple of 64. Default `768`.
        scheduler: How noise is taken away, round by round. One of `DDIM`, `K_EULER`, `DPMSolverMultistep`,
            `K_EULER_ANCESTRAL`, `PNDM`, `KLMS`; default `DPMSolverMultistep`.
        num_outputs: How many pictures. 1 to 4; default `1`.
        guidance_scale: How closely the prompt is followed. 1 to 20; default `7.5`.
        num_inference_steps: Rounds of refinement. 1 to 500; default `50`.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    scheduler: Literal["DDIM", "DPMSolverMultistep", "KLMS", "K_EULER", "K_EULER_ANCESTRAL", "PNDM"] | str | None = (
        UNSET
    )
    num_outputs: int | None = UNSET
    guidance_scale: float | None = UNSET
    num_inference_steps: int | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
        "scheduler": Field("scheduler", None, "string"),
        "num_outputs": Field("num_outputs", None, "integer"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateStableDiffusionInputParam(TypedDict, total=False):
    """`ReplicateStableDiffusionInput` as a plain dict, with the names of the wire."""

    prompt: str
    negative_prompt: str
    width: int
    height: int
    scheduler: Literal["DDIM", "DPMSolverMultistep", "KLMS", "K_EULER", "K_EULER_ANCESTRAL", "PNDM"] | str
    num_outputs: int
    guidance_scale: float
    num_inference_steps: int
    seed: int
