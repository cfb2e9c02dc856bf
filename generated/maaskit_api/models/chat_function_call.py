from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatFunctionCall", "ChatFunctionCallParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatFunctionCall(Model):
    """ChatFunctionCall.

    Attributes:
        arguments: JSON text made by the model; may be empty or broken.
    """

    name: str
    arguments: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "arguments": Field("arguments", None, "string"),
    }


class ChatFunctionCallParam(TypedDict, total=False):
    """`ChatFunctionCall` as a plain dict, with the names of the wire."""

    name: Required[str]
    arguments: str
