from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["IdeogramColorPalette", "IdeogramColorPaletteParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramColorPalette(Model):
    """Either the name of a ready-made palette or colours of your own.

    Attributes:
        name: Ready-made palette. One of `EMBER`, `FRESH`, `JUNGLE`, `MAGIC`, `MELON`, `MOSAIC`, `PASTEL`,
            `ULTRAMARINE`.
        members: Colours, best in the order of their weights.
    """

    name: Literal["EMBER", "FRESH", "JUNGLE", "MAGIC", "MELON", "MOSAIC", "PASTEL", "ULTRAMARINE"] | str | None = UNSET
    members: list[models.IdeogramColor] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string"),
        "members": Field("members", ["IdeogramColor"], "array"),
    }


class IdeogramColorPaletteParam(TypedDict, total=False):
    """`IdeogramColorPalette` as a plain dict, with the names of the wire."""

    name: Literal["EMBER", "FRESH", "JUNGLE", "MAGIC", "MELON", "MOSAIC", "PASTEL", "ULTRAMARINE"] | str
    members: Sequence[models.IdeogramColor | models.IdeogramColorParam]
