from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["RecraftImages"]


@define(eq=False, repr=False, kw_only=True)
class RecraftImages(Answer):
    """RecraftImages.

    Attributes:
        data: The pictures.
        created: Unix seconds.
        credits: What the vendor charged the gateway, in its own units.
    """

    data: list[models.RecraftImage]
    created: int | None = UNSET
    credits: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", ["RecraftImage"], "array", True),
        "created": Field("created", None, "integer"),
        "credits": Field("credits", None, "number"),
    }
    _answers: ClassVar[str] = "recraft.images.generate"
