from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["IdeogramImages"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramImages(Answer):
    """IdeogramImages.

    Attributes:
        data: The pictures. Look at `is_image_safe` before you use one.
        created: Time of the request as text, unlike elsewhere: ISO 8601, with `Z`, with microseconds and an
            offset, or with a blank for the `T`.
    """

    data: list[models.IdeogramImage]
    created: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", ["IdeogramImage"], "array", True),
        "created": Field("created", None, "string"),
    }
    _answers: ClassVar[str] = "ideogram.generate"
