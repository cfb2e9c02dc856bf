from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateAnimateDiffInput", "ReplicateAnimateDiffInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateAnimateDiffInput(Model):
    """A short video from words.

    Attributes:
        path: Name of the checkpoint. Default `toonyou_beta3.safetensors`.
        seed: The same number makes the same video; 0 is any, at most 2147483647.
        steps: Rounds of refinement. 1 to 100; default `25`.
        prompt: What to make.
        n_prompt: What must not appear. Default ``.
        motion_module: Model of the motion. One of `mm_sd_v14`, `mm_sd_v15`; default `mm_sd_v14`.
        guidance_scale: How closely the prompt is followed. 1 to 10; default `7.5`.
    """

    path: str | None = UNSET
    seed: int | None = UNSET
    steps: int | None = UNSET
    prompt: str | None = UNSET
    n_prompt: str | None = UNSET
    motion_module: Literal["mm_sd_v14", "mm_sd_v15"] | str | None = UNSET
    guidance_scale: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "path": Field("path", None, "string"),
        "seed": Field("seed", None, "integer"),
        "steps": Field("steps", None, "integer"),
        "prompt": Field("prompt", None, "string"),
        "n_prompt": Field("n_prompt", None, "string"),
        "motion_module": Field("motion_module", None, "string"),
        "guidance_scale": Field("guidance_scale", None, "number"),
    }


class ReplicateAnimateDiffInputParam(TypedDict, total=False):
    """`ReplicateAnimateDiffInput` as a plain dict, with the names of the wire."""

    path: str
    seed: int
    steps: int
    prompt: str
    n_prompt: str
    motion_module: Literal["mm_sd_v14", "mm_sd_v15"] | str
    guidance_scale: float
