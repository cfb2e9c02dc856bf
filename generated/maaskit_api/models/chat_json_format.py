from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatJsonFormat", "ChatJsonFormatParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatJsonFormat(Model):
    """Any JSON object; say in a message that you want JSON."""

    type: Literal["json_object"]

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("json_object",)}


class ChatJsonFormatParam(TypedDict, total=False):
    """`ChatJsonFormat` as a plain dict, with the names of the wire."""

    type: Required[Literal["json_object"]]
