from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["IdeogramEditRequest", "IdeogramEditRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramEditRequest(Model):
    """A picture, a mask and a prompt. This form is flat; it has no `image_request`.

    Attributes:
        image_file: The picture to change: JPEG, WebP or PNG.
        prompt: What the painted parts show.
        mask: Picture of the same size whose black parts are painted anew. The vendor wants it, the gateway's
            page does not.
        model: Ideogram model; the vendor wants it said. One of `V_2`, `V_2_TURBO`.
        magic_prompt_option: Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`;
            default `AUTO`.
        seed: The same seed gives the same picture again. 0 to 2147483647.
        style_type: Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `RENDER_3D`, `ANIME`.
    """

    image_file: FileInput
    prompt: str
    mask: FileInput | None = UNSET
    model: Literal["V_2", "V_2_TURBO"] | str | None = UNSET
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str | None = UNSET
    seed: int | None = UNSET
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_file": Field("image_file", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "mask": Field("mask", None, "string"),
        "model": Field("model", None, "string"),
        "magic_prompt_option": Field("magic_prompt_option", None, "string"),
        "seed": Field("seed", None, "integer"),
        "style_type": Field("style_type", None, "string"),
    }


class IdeogramEditRequestParam(TypedDict, total=False):
    """`IdeogramEditRequest` as a plain dict, with the names of the wire."""

    image_file: Required[FileInput]
    prompt: Required[str]
    mask: FileInput
    model: Literal["V_2", "V_2_TURBO"] | str
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str
