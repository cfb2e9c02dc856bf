from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["RecraftVectorizedImage"]


@define(eq=False, repr=False, kw_only=True)
class RecraftVectorizedImage(Answer):
    """One SVG file, which is no list here.

    Attributes:
        created: Unix seconds.
        credits: What the vendor charged the gateway, in its own units.
    """

    image: models.RecraftImage
    created: int | None = UNSET
    credits: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", "RecraftImage", "object", True),
        "created": Field("created", None, "integer"),
        "credits": Field("credits", None, "number"),
    }
    _answers: ClassVar[str] = "recraft.images.vectorize"
