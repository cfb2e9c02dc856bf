from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RunwayRestyleOptions", "RunwayRestyleOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayRestyleOptions(Model):
    """RunwayRestyleOptions.

    Attributes:
        structure_transformation: How far the shapes may change. 0 to 1; default `0.5`.
        flip: What it turns round no page says. Default `False`.
        seconds: Length of the video; newer gateways read it. Numbers and their text are accepted.
    """

    structure_transformation: float | None = UNSET
    flip: bool | None = UNSET
    seconds: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "structure_transformation": Field("structure_transformation", None, "number"),
        "flip": Field("flip", None, "boolean"),
        "seconds": Field("seconds", None, "integer"),
    }


class RunwayRestyleOptionsParam(TypedDict, total=False):
    """`RunwayRestyleOptions` as a plain dict, with the names of the wire."""

    structure_transformation: float
    flip: bool
    seconds: int | str
