from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RunwayActOneOptions", "RunwayActOneOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayActOneOptions(Model):
    """RunwayActOneOptions.

    Attributes:
        motion_multiplier: How strongly the face moves, to judge by the name. Numbers and their text are
            accepted.
        flip: What it turns round no page says. Default `False`.
    """

    motion_multiplier: int | None = UNSET
    flip: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "motion_multiplier": Field("motion_multiplier", None, "integer"),
        "flip": Field("flip", None, "boolean"),
    }


class RunwayActOneOptionsParam(TypedDict, total=False):
    """`RunwayActOneOptions` as a plain dict, with the names of the wire."""

    motion_multiplier: int | str
    flip: bool
