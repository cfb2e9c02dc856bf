from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingCameraConfig", "KlingCameraConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingCameraConfig(Model):
    """A simple move; exactly one of the six may be other than 0.

    Attributes:
        horizontal: Sideways; below 0 to the left. -10 to 10.
        vertical: Up and down; below 0 downwards. -10 to 10.
        pan: Turn; the vendor's editions disagree on whether it is about the x or the y axis. -10 to 10.
        tilt: Turn about the other of these two axes. -10 to 10.
        roll: Turn about the line of sight; below 0 counter-clockwise. -10 to 10.
        zoom: Below 0 the view becomes narrower. -10 to 10.
    """

    horizontal: float | None = UNSET
    vertical: float | None = UNSET
    pan: float | None = UNSET
    tilt: float | None = UNSET
    roll: float | None = UNSET
    zoom: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "horizontal": Field("horizontal", None, "number"),
        "vertical": Field("vertical", None, "number"),
        "pan": Field("pan", None, "number"),
        "tilt": Field("tilt", None, "number"),
        "roll": Field("roll", None, "number"),
        "zoom": Field("zoom", None, "number"),
    }


class KlingCameraConfigParam(TypedDict, total=False):
    """`KlingCameraConfig` as a plain dict, with the names of the wire."""

    horizontal: float
    vertical: float
    pan: float
    tilt: float
    roll: float
    zoom: float
