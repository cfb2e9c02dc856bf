from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingCameraControl", "KlingCameraControlParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingCameraControl(Model):
    """How the camera moves. Few models can: kling-v1 in `std` with 5 seconds from text, kling-v1-5 in `pro` with 5
    seconds from a picture (`simple` only).

    Attributes:
        type: `simple` goes by `config`; the others are ready-made moves and come without it. One of `simple`,
            `down_back`, `forward_up`, `right_turn_forward`, `left_turn_forward`.
    """

    type: Literal["down_back", "forward_up", "left_turn_forward", "right_turn_forward", "simple"] | None = UNSET
    config: models.KlingCameraConfig | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "config": Field("config", "KlingCameraConfig", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        "type": ("down_back", "forward_up", "left_turn_forward", "right_turn_forward", "simple")
    }


class KlingCameraControlParam(TypedDict, total=False):
    """`KlingCameraControl` as a plain dict, with the names of the wire."""

    type: Literal["down_back", "forward_up", "left_turn_forward", "right_turn_forward", "simple"]
    config: models.KlingCameraConfig | models.KlingCameraConfigParam
