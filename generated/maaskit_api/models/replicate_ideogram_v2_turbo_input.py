from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateIdeogramV2TurboInput", "ReplicateIdeogramV2TurboInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateIdeogramV2TurboInput(Model):
    """Ideogram V2 turbo: a picture with legible text.

    Attributes:
        prompt: What to make.
        resolution: Width x height in pixels, in place of the ratio; `None` for neither. Default `None`; a pair
            such as `(1280, 720)` is accepted.
        style_type: Look of the picture. One of `None`, `Auto`, `General`, `Realistic`, `Design`, `Render 3D`,
            `Anime`; default `None`.
        aspect_ratio: Width to height. Default `1:1`; a pair such as `(16, 9)` is accepted.
        magic_prompt_option: Let the vendor rewrite the prompt. One of `Auto`, `On`, `Off`; default `Auto`.
        negative_prompt: What must not appear.
        image: Picture to begin with, as URL or data URI. Local files are accepted.
        mask: What to repaint is white, what to keep black; URL or data URI. Local files are accepted.
        seed: The same number with the same input makes the same result; any, when left out.
    """

    prompt: str
    resolution: str | None = UNSET
    style_type: Literal["Anime", "Auto", "Design", "General", "None", "Realistic", "Render 3D"] | str | None = UNSET
    aspect_ratio: str | None = UNSET
    magic_prompt_option: Literal["Auto", "Off", "On"] | str | None = UNSET
    negative_prompt: str | None = UNSET
    image: str | None = UNSET
    mask: str | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "resolution": Field("resolution", None, "string"),
        "style_type": Field("style_type", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "magic_prompt_option": Field("magic_prompt_option", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "image": Field("image", None, "string"),
        "mask": Field("mask", None, "string"),
        "seed": Field("seed", None, "integer"),
    }


class ReplicateIdeogramV2TurboInputParam(TypedDict, total=False):
    """`ReplicateIdeogramV2TurboInput` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    resolution: str | tuple[int, int]
    style_type: Literal["Anime", "Auto", "Design", "General", "None", "Realistic", "Render 3D"] | str
    aspect_ratio: str | tuple[int, int]
    magic_prompt_option: Literal["Auto", "Off", "On"] | str
    negative_prompt: str
    image: str | LocalFile
    mask: str | LocalFile
    seed: int
