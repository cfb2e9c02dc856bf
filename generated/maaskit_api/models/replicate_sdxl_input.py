from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateSdxlInput", "ReplicateSdxlInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateSdxlInput(Model):
    """Stable Diffusion XL: pictures from words, from a picture, or into the masked part of one.

    Attributes:
        prompt: What to make.
        negative_prompt: What must not appear. Default ``.
        image: Picture to begin with, as URL or data URI. Local files are accepted.
        mask: What to repaint is white, what to keep black; URL or data URI. Local files are accepted.
        width: Pixels. Default `1024`.
        height: Pixels. Default `1024`.
        num_outputs: How many pictures. 1 to 4; default `1`.
        scheduler: How noise is taken away, round by round. One of `DDIM`, `DPMSolverMultistep`, `HeunDiscrete`,
            `KarrasDPM`, `K_EULER_ANCESTRAL`, `K_EULER`, `PNDM`; default `K_EULER`.
        num_inference_steps: Rounds of refinement. 1 to 500; default `50`.
        guidance_scale: How closely the prompt is followed. 1 to 50; default `7.5`.
        prompt_strength: How far the result may go from the picture; 1 forgets it. 0 to 1; default `0.8`.
        refine: Second pass over the picture. One of `no_refiner`, `expert_ensemble_refiner`,
            `base_image_refiner`; default `no_refiner`.
        high_noise_frac: Share of the first pass, for expert_ensemble_refiner. 0 to 1; default `0.8`.
        refine_steps: Rounds of base_image_refiner; as many as before, when left out.
        apply_watermark: Put an invisible watermark into the picture. Default `True`.
        lora_scale: Weight of the LoRA. 0 to 1; default `0.6`.
        disable_safety_checker: Leave the content filter out.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    image: str | None = UNSET
    mask: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    num_outputs: int | None = UNSET
    scheduler: (
        Literal["DDIM", "DPMSolverMultistep", "HeunDiscrete", "K_EULER", "K_EULER_ANCESTRAL", "KarrasDPM", "PNDM"]
        | str
        | None
    ) = UNSET
    num_inference_steps: int | None = UNSET
    guidance_scale: float | None = UNSET
    prompt_strength: float | None = UNSET
    refine: Literal["base_image_refiner", "expert_ensemble_refiner", "no_refiner"] | str | None = UNSET
    high_noise_frac: float | None = UNSET
    refine_steps: int | None = UNSET
    apply_watermark: bool | None = UNSET
    lora_scale: float | None = UNSET
    disable_safety_checker: bool | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "image": Field("image", None, "string"),
        "mask": Field("mask", None, "string"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
        "num_outputs": Field("num_outputs", None, "integer"),
        "scheduler": Field("scheduler", None, "string"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "prompt_strength": Field("prompt_strength", None, "number"),
        "refine": Field("refine", None, "string"),
        "high_noise_frac": Field("high_noise_frac", None, "number"),
        "refine_steps": Field("refine_steps", None, "integer"),
        "apply_watermark": Field("apply_watermark", None, "boolean"),
        "lora_scale": Field("lora_scale", None, "number"),
        "disable_safety_checker": Field("disable_safety_checker", None, "boolean"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateSdxlInputParam(TypedDict, total=False):
    """`ReplicateSdxlInput` as a plain dict, with the names of the wire."""

    prompt: str
    negative_prompt: str
    image: str | LocalFile
    mask: str | LocalFile
    width: int
    height: int
    num_outputs: int
    scheduler: (
        Literal["DDIM", "DPMSolverMultistep", "HeunDiscrete", "K_EULER", "K_EULER_ANCESTRAL", "KarrasDPM", "PNDM"] | str
    )
    num_inference_steps: int
    guidance_scale: float
    prompt_strength: float
    refine: Literal["base_image_refiner", "expert_ensemble_refiner", "no_refiner"] | str
    high_noise_frac: float
    refine_steps: int
    apply_watermark: bool
    lora_scale: float
    disable_safety_checker: bool
    seed: int
