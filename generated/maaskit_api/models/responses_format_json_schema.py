from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesFormatJsonSchema", "ResponsesFormatJsonSchemaParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFormatJsonSchema(Model):
    """Structured output. Unlike in chat, the members stand beside `type`.

    Attributes:
        name: Letters, digits, underscores and dashes. At most 64 characters.
        schema: JSON Schema of the answer.
        description: Tells the model what the format is for.
        strict: Follow the schema exactly; allows a subset of JSON Schema only.
    """

    type: Literal["json_schema"]
    name: str
    schema: dict[str, Any]
    description: str | None = UNSET
    strict: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "name": Field("name", None, "string", True),
        "schema": Field("schema", None, "object", True),
        "description": Field("description", None, "string null"),
        "strict": Field("strict", None, "boolean null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("json_schema",)}


class ResponsesFormatJsonSchemaParam(TypedDict, total=False):
    """`ResponsesFormatJsonSchema` as a plain dict, with the names of the wire."""

    type: Required[Literal["json_schema"]]
    name: Required[str]
    schema: Required[Mapping[str, Any]]
    description: str | None
    strict: bool | None
