from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ViggleImage"]


@define(eq=False, repr=False, kw_only=True)
class ViggleImage(Model):
    """ViggleImage.

    Attributes:
        id: Id of the character, a UUID: `imageID` elsewhere.
        name: Name of the file without its ending.
        url: Link to it, signed, for 12 hours.
        width: Pixels.
        height: Pixels.
    """

    id: str | None = UNSET
    name: str | None = UNSET
    url: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "name": Field("name", None, "string"),
        "url": Field("url", None, "string"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
    }
