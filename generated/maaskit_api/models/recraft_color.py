from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RecraftColor", "RecraftColorParam"]


@define(eq=False, repr=False, kw_only=True)
class RecraftColor(Model):
    """RecraftColor.

    Attributes:
        rgb: Red, green, blue. At most 3 entries.
        weight: How much of it.
    """

    rgb: list[int]
    weight: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "rgb": Field("rgb", None, "array", True),
        "weight": Field("weight", None, "number"),
    }


class RecraftColorParam(TypedDict, total=False):
    """`RecraftColor` as a plain dict, with the names of the wire."""

    rgb: Required[Sequence[int]]
    weight: float
