from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateStableDiffusionAnimationInput", "ReplicateStableDiffusionAnimationInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateStableDiffusionAnimationInput(Model):
    """A short film that goes from one prompt to another.

    Attributes:
        prompt_start: What the film begins with.
        prompt_end: What it ends with; several prompts are separated by `|`.
        width: Pixels. Default `512`.
        height: Pixels. Default `512`.
        num_animation_frames: Pictures that are drawn; the vendor takes 10 unless told otherwise.
        num_interpolation_steps: Pictures put in between two of those.
        num_inference_steps: Rounds of refinement. 1 to 500; default `50`.
        guidance_scale: How closely the prompt is followed. 1 to 20; default `7.5`.
        prompt_strength: How much one picture differs from the next; lower is smoother. Default `0.8`.
        gif_frames_per_second: Speed of the gif.
        gif_ping_pong: Run forwards and then backwards. Default `False`.
        film_interpolation: Make the pictures in between by FILM. Default `True`.
        intermediate_output: Show the pictures while the work goes on; then the output is a list for that time.
            Default `False`.
        output_format: Kind of the file. One of `gif`, `mp4`; default `gif`.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    prompt_start: str
    prompt_end: str
    width: int | None = UNSET
    height: int | None = UNSET
    num_animation_frames: int | None = UNSET
    num_interpolation_steps: int | None = UNSET
    num_inference_steps: int | None = UNSET
    guidance_scale: float | None = UNSET
    prompt_strength: float | None = UNSET
    gif_frames_per_second: int | None = UNSET
    gif_ping_pong: bool | None = UNSET
    film_interpolation: bool | None = UNSET
    intermediate_output: bool | None = UNSET
    output_format: Literal["gif", "mp4"] | str | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt_start": Field("prompt_start", None, "string", True),
        "prompt_end": Field("prompt_end", None, "string", True),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
        "num_animation_frames": Field("num_animation_frames", None, "integer"),
        "num_interpolation_steps": Field("num_interpolation_steps", None, "integer"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "prompt_strength": Field("prompt_strength", None, "number"),
        "gif_frames_per_second": Field("gif_frames_per_second", None, "integer"),
        "gif_ping_pong": Field("gif_ping_pong", None, "boolean"),
        "film_interpolation": Field("film_interpolation", None, "boolean"),
        "intermediate_output": Field("intermediate_output", None, "boolean"),
        "output_format": Field("output_format", None, "string"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateStableDiffusionAnimationInputParam(TypedDict, total=False):
    """`ReplicateStableDiffusionAnimationInput` as a plain dict, with the names of the wire."""

    prompt_start: Required[str]
    prompt_end: Required[str]
    width: int
    height: int
    num_animation_frames: int
    num_interpolation_steps: int
    num_inference_steps: int
    guidance_scale: float
    prompt_strength: float
    gif_frames_per_second: int
    gif_ping_pong: bool
    film_interpolation: bool
    intermediate_output: bool
    output_format: Literal["gif", "mp4"] | str
    seed: int
