from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["LumaPalette"]


@define(eq=False, repr=False, kw_only=True)
class LumaPalette(Model):
    """LumaPalette.

    Attributes:
        grid: The picture's colours in base64.
    """

    grid: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "grid": Field("grid", None, "string null"),
    }
