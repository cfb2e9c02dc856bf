from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingPoint", "KlingPointParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingPoint(Model):
    """A pixel, counted from the lower left corner."""

    x: int
    y: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "x": Field("x", None, "integer", True),
        "y": Field("y", None, "integer", True),
    }


class KlingPointParam(TypedDict, total=False):
    """`KlingPoint` as a plain dict, with the names of the wire."""

    x: Required[int]
    y: Required[int]
