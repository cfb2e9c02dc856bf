from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PikaParameters", "PikaParametersParam"]


@define(eq=False, repr=False, kw_only=True)
class PikaParameters(Model):
    """PikaParameters.

    Attributes:
        guidance_scale: How closely the prompt is followed. Default `12`.
        motion: How much moves. Default `1`.
        negative_prompt: What must not be seen.
    """

    guidance_scale: int | None = UNSET
    motion: int | None = UNSET
    negative_prompt: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "guidance_scale": Field("guidanceScale", None, "integer"),
        "motion": Field("motion", None, "integer"),
        "negative_prompt": Field("negativePrompt", None, "string"),
    }


class PikaParametersParam(TypedDict, total=False):
    """`PikaParameters` as a plain dict, with the names of the wire."""

    guidanceScale: int
    motion: int
    negativePrompt: str
