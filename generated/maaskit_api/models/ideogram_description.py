from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["IdeogramDescription"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramDescription(Model):
    """IdeogramDescription.

    Attributes:
        text: The description.
    """

    text: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string"),
    }
