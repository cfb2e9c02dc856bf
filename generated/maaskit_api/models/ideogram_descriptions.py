from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["IdeogramDescriptions"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramDescriptions(Model):
    """IdeogramDescriptions.

    Attributes:
        descriptions: Descriptions of the picture that serve as prompts.
    """

    descriptions: list[models.IdeogramDescription]

    _fields: ClassVar[Mapping[str, Field]] = {
        "descriptions": Field("descriptions", ["IdeogramDescription"], "array", True),
    }
