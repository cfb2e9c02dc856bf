from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatFunctionCallName", "ChatFunctionCallNameParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatFunctionCallName(Model):
    """ChatFunctionCallName."""

    name: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
    }


class ChatFunctionCallNameParam(TypedDict, total=False):
    """`ChatFunctionCallName` as a plain dict, with the names of the wire."""

    name: Required[str]
