from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateStableDiffusionImg2ImgInput", "ReplicateStableDiffusionImg2ImgInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateStableDiffusionImg2ImgInput(Model):
    """A new picture on the lines of another one.

    Attributes:
        image: Picture to begin with, as URL or data URI. Local files are accepted.
        prompt: What to make.
        negative_prompt: What must not appear.
        num_outputs: How many pictures. 1 to 8; default `1`.
        num_inference_steps: Rounds of refinement. 1 to 500; default `25`.
        guidance_scale: How closely the prompt is followed. 1 to 20; default `7.5`.
        prompt_strength: How far the result may go from the picture; 1 forgets it. Default `0.8`.
        scheduler: How noise is taken away, round by round. One of `DDIM`, `K_EULER`, `DPMSolverMultistep`,
            `K_EULER_ANCESTRAL`, `PNDM`, `KLMS`; default `DPMSolverMultistep`.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    image: str
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    num_outputs: int | None = UNSET
    num_inference_steps: int | None = UNSET
    guidance_scale: float | None = UNSET
    prompt_strength: float | None = UNSET
    scheduler: Literal["DDIM", "DPMSolverMultistep", "KLMS", "K_EULER", "K_EULER_ANCESTRAL", "PNDM"] | str | None = (
        UNSET
    )
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", None, "string", True),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "num_outputs": Field("num_outputs", None, "integer"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "prompt_strength": Field("prompt_strength", None, "number"),
        "scheduler": Field("scheduler", None, "string"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateStableDiffusionImg2ImgInputParam(TypedDict, total=False):
    """`ReplicateStableDiffusionImg2ImgInput` as a plain dict, with the names of the wire."""

    image: Required[str | LocalFile]
    prompt: str
    negative_prompt: str
    num_outputs: int
    num_inference_steps: int
    guidance_scale: float
    prompt_strength: float
    scheduler: Literal["DDIM", "DPMSolverMultistep", "KLMS", "K_EULER", "K_EULER_ANCESTRAL", "PNDM"] | str
    seed: int
