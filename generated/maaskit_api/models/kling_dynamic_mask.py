from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["KlingDynamicMask", "KlingDynamicMaskParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingDynamicMask(Model):
    """A part of the picture and where it goes.

    Attributes:
        mask: Picture of the part, given like `static_mask`. Local files of up to 10 MiB are accepted.
        trajectories: The path, point by point; 77 points are the most for 5 seconds. At most 77 entries.
    """

    mask: str
    trajectories: list[models.KlingPoint]

    _fields: ClassVar[Mapping[str, Field]] = {
        "mask": Field("mask", None, "string", True),
        "trajectories": Field("trajectories", ["KlingPoint"], "array", True),
    }


class KlingDynamicMaskParam(TypedDict, total=False):
    """`KlingDynamicMask` as a plain dict, with the names of the wire."""

    mask: Required[str | LocalFile]
    trajectories: Required[Sequence[models.KlingPoint | models.KlingPointParam]]
