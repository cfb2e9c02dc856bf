from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesCustomTool", "ResponsesCustomToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesCustomTool(Model):
    """A tool of yours that takes free text instead of JSON.

    Attributes:
        name: Name the model calls it by.
        description: Tells the model when to call it.
        format: `{type: text}`, or a grammar that the text must follow.
    """

    type: Literal["custom"]
    name: str
    description: str | None = UNSET
    format: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "name": Field("name", None, "string", True),
        "description": Field("description", None, "string"),
        "format": Field("format", None, "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("custom",)}


class ResponsesCustomToolParam(TypedDict, total=False):
    """`ResponsesCustomTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: Mapping[str, Any]
