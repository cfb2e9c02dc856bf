from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["IdeogramUpscaleOptions", "IdeogramUpscaleOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramUpscaleOptions(Model):
    """How freely the enlarged picture is painted.

    Attributes:
        prompt: What the picture shows, as a guide.
        resemblance: How close it stays to the original. 0 to 100; default `50`.
        detail: How much detail is added. 0 to 100; default `50`.
        magic_prompt_option: Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`;
            default `AUTO`.
        seed: The same seed gives the same picture again. 0 to 2147483647.
        num_images: Number of pictures; on GPT-Best's page only. 1 to 8; default `1`.
    """

    prompt: str | None = UNSET
    resemblance: int | None = UNSET
    detail: int | None = UNSET
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str | None = UNSET
    seed: int | None = UNSET
    num_images: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string"),
        "resemblance": Field("resemblance", None, "integer"),
        "detail": Field("detail", None, "integer"),
        "magic_prompt_option": Field("magic_prompt_option", None, "string"),
        "seed": Field("seed", None, "integer"),
        "num_images": Field("num_images", None, "integer"),
    }


class IdeogramUpscaleOptionsParam(TypedDict, total=False):
    """`IdeogramUpscaleOptions` as a plain dict, with the names of the wire."""

    prompt: str
    resemblance: int
    detail: int
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    num_images: int
