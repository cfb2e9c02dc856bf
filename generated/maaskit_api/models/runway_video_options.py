from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RunwayVideoOptions", "RunwayVideoOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayVideoOptions(Model):
    """RunwayVideoOptions.

    Attributes:
        seconds: Length of the video, for gen3 and gen4. One of `5`, `10`; default `10`; numbers and their text
            are accepted.
    """

    seconds: Literal[5, 10] | int | None = UNSET
    motion_vector: models.RunwayMotion | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "seconds": Field("seconds", None, "integer"),
        "motion_vector": Field("motion_vector", "RunwayMotion", "object"),
    }


class RunwayVideoOptionsParam(TypedDict, total=False):
    """`RunwayVideoOptions` as a plain dict, with the names of the wire."""

    seconds: Literal[5, 10] | int | str
    motion_vector: models.RunwayMotion | models.RunwayMotionParam
