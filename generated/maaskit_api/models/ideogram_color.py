from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["IdeogramColor", "IdeogramColorParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramColor(Model):
    """IdeogramColor.

    Attributes:
        color_hex: The colour, e.g. #1F6F8B.
        color_weight: How much of it. 0.05 to 1.
    """

    color_hex: str
    color_weight: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "color_hex": Field("color_hex", None, "string", True),
        "color_weight": Field("color_weight", None, "number"),
    }


class IdeogramColorParam(TypedDict, total=False):
    """`IdeogramColor` as a plain dict, with the names of the wire."""

    color_hex: Required[str]
    color_weight: float
