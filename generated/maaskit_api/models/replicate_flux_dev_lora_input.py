from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateFluxDevLoraInput", "ReplicateFluxDevLoraInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateFluxDevLoraInput(Model):
    """FLUX.1 [dev] with LoRA weights of your own: better.

    Attributes:
        prompt: What to make.
        hf_lora: LoRA weights: a path on Hugging Face, Replicate or CivitAI, or a URL.
        lora_scale: Weight of the LoRA. Default `0.8`.
        num_outputs: How many pictures. 1 to 4; default `1`.
        aspect_ratio: Width to height. One of `1:1`, `16:9`, `21:9`, `3:2`, `2:3`, `4:5`, `5:4`, `3:4`, `4:3`,
            `9:16`, `9:21`; default `1:1`; a pair such as `(16, 9)` is accepted.
        output_format: Kind of the file. One of `webp`, `jpg`, `png`; default `webp`.
        guidance_scale: How closely the prompt is followed. 0 to 10; default `3.5`.
        output_quality: Quality of the file, from 0 to 100; png has no use for it. 0 to 100; default `80`.
        prompt_strength: How far the result may go from the picture; 1 forgets it. Default `0.8`.
        num_inference_steps: Rounds of refinement. 1 to 50; default `28`.
        image: Picture to begin with, as URL or data URI. Local files are accepted.
        seed: The same number with the same input makes the same result; any, when left out.
        disable_safety_checker: Leave the content filter out.
    """

    prompt: str
    hf_lora: str | None = UNSET
    lora_scale: float | None = UNSET
    num_outputs: int | None = UNSET
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | None
    ) = UNSET
    output_format: Literal["jpg", "png", "webp"] | str | None = UNSET
    guidance_scale: float | None = UNSET
    output_quality: int | None = UNSET
    prompt_strength: float | None = UNSET
    num_inference_steps: int | None = UNSET
    image: str | None = UNSET
    seed: int | None = UNSET
    disable_safety_checker: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "hf_lora": Field("hf_lora", None, "string"),
        "lora_scale": Field("lora_scale", None, "number"),
        "num_outputs": Field("num_outputs", None, "integer"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "output_quality": Field("output_quality", None, "integer"),
        "prompt_strength": Field("prompt_strength", None, "number"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "image": Field("image", None, "string"),
        "seed": Field("seed", None, "integer"),
        "disable_safety_checker": Field("disable_safety_checker", None, "boolean"),
    }


class ReplicateFluxDevLoraInputParam(TypedDict, total=False):
    """`ReplicateFluxDevLoraInput` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    hf_lora: str
    lora_scale: float
    num_outputs: int
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | tuple[int, int]
    )
    output_format: Literal["jpg", "png", "webp"] | str
    guidance_scale: float
    output_quality: int
    prompt_strength: float
    num_inference_steps: int
    image: str | LocalFile
    seed: int
    disable_safety_checker: bool
