from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseMotionScale", "PixverseMotionScaleParam"]


@define(eq=False, repr=False, kw_only=True)
class PixverseMotionScale(Model):
    """Movement of the camera; the page wants it with a picture."""

    horizontal: float | None = UNSET
    vertical: float | None = UNSET
    roll: float | None = UNSET
    zoom: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "horizontal": Field("horizontal", None, "number"),
        "vertical": Field("vertical", None, "number"),
        "roll": Field("roll", None, "number"),
        "zoom": Field("zoom", None, "number"),
    }


class PixverseMotionScaleParam(TypedDict, total=False):
    """`PixverseMotionScale` as a plain dict, with the names of the wire."""

    horizontal: float
    vertical: float
    roll: float
    zoom: float
