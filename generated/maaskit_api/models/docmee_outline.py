from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["DocmeeOutline"]


@define(eq=False, repr=False, kw_only=True)
class DocmeeOutline(Model):
    """A part of the presentation, with the parts in it.

    Attributes:
        level: 1 subject, 2 chapter, 3 slide, 4 heading, 0 text. One of `0`, `1`, `2`, `3`, `4`.
        name: The heading or text itself.
    """

    level: Literal[0, 1, 2, 3, 4] | int | None = UNSET
    name: str | None = UNSET
    children: list[models.DocmeeOutline] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "level": Field("level", None, "integer"),
        "name": Field("name", None, "string"),
        "children": Field("children", ["DocmeeOutline"], "array null"),
    }
