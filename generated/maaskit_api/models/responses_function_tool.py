from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesFunctionTool", "ResponsesFunctionToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFunctionTool(Model):
    """Unlike in chat, the members stand beside `type`.

    Attributes:
        name: Name the model calls it by.
        description: Tells the model when to call it.
        parameters: JSON Schema of the arguments.
        strict: Make the arguments follow the schema exactly.
    """

    type: Literal["function"]
    name: str
    description: str | None = UNSET
    parameters: dict[str, Any] | None = UNSET
    strict: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "name": Field("name", None, "string", True),
        "description": Field("description", None, "string null"),
        "parameters": Field("parameters", None, "object null"),
        "strict": Field("strict", None, "boolean null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("function",)}


class ResponsesFunctionToolParam(TypedDict, total=False):
    """`ResponsesFunctionTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Mapping[str, Any] | None
    strict: bool | None
