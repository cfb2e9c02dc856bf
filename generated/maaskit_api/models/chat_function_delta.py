from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatFunctionDelta"]


@define(eq=False, repr=False, kw_only=True)
class ChatFunctionDelta(Model):
    """ChatFunctionDelta.

    Attributes:
        name: In the first piece.
        arguments: Next piece of the JSON text.
    """

    name: str | None = UNSET
    arguments: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string null"),
        "arguments": Field("arguments", None, "string null"),
    }
