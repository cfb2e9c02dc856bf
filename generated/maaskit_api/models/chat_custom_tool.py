from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatCustomTool", "ChatCustomToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatCustomTool(Model):
    """OpenAI's newer models; a tool with free text as input.

    Attributes:
        description: When and how to use it.
        format: Form of the text: `{type: text}` or a grammar.
    """

    name: str
    description: str | None = UNSET
    format: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "description": Field("description", None, "string"),
        "format": Field("format", None, "object"),
    }


class ChatCustomToolParam(TypedDict, total=False):
    """`ChatCustomTool` as a plain dict, with the names of the wire."""

    name: Required[str]
    description: str
    format: Mapping[str, Any]
