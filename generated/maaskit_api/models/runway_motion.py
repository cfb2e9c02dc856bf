from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RunwayMotion", "RunwayMotionParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayMotion(Model):
    """How the camera moves, for gen2. What each means is judged by the sliders of Runway's website; 0 stands
    still.

    Attributes:
        x: Sideways.
        y: Up and down.
        z: In and out.
        r: Around its own axis.
        bg_x_pan: The background sideways.
        bg_y_pan: The background up and down.
    """

    x: float | None = UNSET
    y: float | None = UNSET
    z: float | None = UNSET
    r: float | None = UNSET
    bg_x_pan: float | None = UNSET
    bg_y_pan: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "x": Field("x", None, "number"),
        "y": Field("y", None, "number"),
        "z": Field("z", None, "number"),
        "r": Field("r", None, "number"),
        "bg_x_pan": Field("bg_x_pan", None, "number"),
        "bg_y_pan": Field("bg_y_pan", None, "number"),
    }


class RunwayMotionParam(TypedDict, total=False):
    """`RunwayMotion` as a plain dict, with the names of the wire."""

    x: float
    y: float
    z: float
    r: float
    bg_x_pan: float
    bg_y_pan: float
