from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RecraftTextLayout", "RecraftTextLayoutParam"]


@define(eq=False, repr=False, kw_only=True)
class RecraftTextLayout(Model):
    """RecraftTextLayout.

    Attributes:
        text: A single word.
        bbox: The four corners of its place, each as [x, y] with 0 to 1 for left to right and top to bottom.
    """

    text: str
    bbox: list[list[float]]

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string", True),
        "bbox": Field("bbox", None, "array", True),
    }


class RecraftTextLayoutParam(TypedDict, total=False):
    """`RecraftTextLayout` as a plain dict, with the names of the wire."""

    text: Required[str]
    bbox: Required[Sequence[Sequence[float]]]
