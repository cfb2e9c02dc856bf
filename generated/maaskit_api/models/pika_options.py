from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PikaOptions", "PikaOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class PikaOptions(Model):
    """How it is filmed; may be empty.

    Attributes:
        aspect_ratio: Width divided by height, e.g. 1.7777777777777777 for 16:9. Leave it out with a picture,
            which has its own.
        frame_rate: Pictures per second. Default `24`.
        camera: Movement of the camera: pan, tilt, rotate, zoom; empty for none.
        extend: Make it longer. Default `False`.
    """

    aspect_ratio: float | None = UNSET
    frame_rate: int | None = UNSET
    camera: dict[str, Any] | None = UNSET
    parameters: models.PikaParameters | None = UNSET
    extend: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "aspect_ratio": Field("aspectRatio", None, "number"),
        "frame_rate": Field("frameRate", None, "integer"),
        "camera": Field("camera", None, "object"),
        "parameters": Field("parameters", "PikaParameters", "object"),
        "extend": Field("extend", None, "boolean"),
    }


class PikaOptionsParam(TypedDict, total=False):
    """`PikaOptions` as a plain dict, with the names of the wire."""

    aspectRatio: float
    frameRate: int
    camera: Mapping[str, Any]
    parameters: models.PikaParameters | models.PikaParametersParam
    extend: bool
