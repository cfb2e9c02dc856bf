from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RecraftControls", "RecraftControlsParam"]


@define(eq=False, repr=False, kw_only=True)
class RecraftControls(Model):
    """Finer wishes. The vendor wants objects for the colours; the pages of the gateways call them texts.

    Attributes:
        colors: Colours to prefer.
        background_color: Colour of the background.
        artistic_level: From plain (0) to eccentric (5). 0 to 5.
        no_text: No words in the picture.
    """

    colors: list[models.RecraftColor] | str | None = UNSET
    background_color: models.RecraftColor | str | None = UNSET
    artistic_level: int | None = UNSET
    no_text: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "colors": Field("colors", ["RecraftColor"], "array string"),
        "background_color": Field("background_color", "RecraftColor", "object string"),
        "artistic_level": Field("artistic_level", None, "integer"),
        "no_text": Field("no_text", None, "boolean"),
    }


class RecraftControlsParam(TypedDict, total=False):
    """`RecraftControls` as a plain dict, with the names of the wire."""

    colors: Sequence[models.RecraftColor | models.RecraftColorParam] | str
    background_color: models.RecraftColor | models.RecraftColorParam | str
    artistic_level: int
    no_text: bool
