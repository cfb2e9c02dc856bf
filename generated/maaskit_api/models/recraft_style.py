from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RecraftStyle"]


@define(eq=False, repr=False, kw_only=True)
class RecraftStyle(Model):
    """RecraftStyle.

    Attributes:
        id: Id of the style, a UUID: the `style_id` of `recraft.images.generate`.
        credits: What the vendor charged the gateway, in its own units.
    """

    id: str
    credits: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "credits": Field("credits", None, "number"),
    }
