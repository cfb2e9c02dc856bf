from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RunwaymlCost"]


@define(eq=False, repr=False, kw_only=True)
class RunwaymlCost(Model):
    """A price at the vendor.

    Attributes:
        credits: Credits of the vendor.
    """

    credits: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "credits": Field("credits", None, "number"),
    }
