from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatCustomDelta"]


@define(eq=False, repr=False, kw_only=True)
class ChatCustomDelta(Model):
    """ChatCustomDelta.

    Attributes:
        name: In the first piece.
        input: Next piece of the text.
    """

    name: str | None = UNSET
    input: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string null"),
        "input": Field("input", None, "string null"),
    }
