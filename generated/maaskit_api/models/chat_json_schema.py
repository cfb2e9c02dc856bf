from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatJsonSchema", "ChatJsonSchemaParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatJsonSchema(Model):
    """ChatJsonSchema.

    Attributes:
        name: Letters, digits, `_` and `-`; OpenAI allows 64 characters.
        description: What the answer is for.
        schema: A JSON Schema. With `strict`, each object lists all its keys as required and sets
            additionalProperties to false.
        strict: Follow the schema exactly. Default `False`.
    """

    name: str
    description: str | None = UNSET
    schema: dict[str, Any] | None = UNSET
    strict: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "description": Field("description", None, "string"),
        "schema": Field("schema", None, "object"),
        "strict": Field("strict", None, "boolean null"),
    }


class ChatJsonSchemaParam(TypedDict, total=False):
    """`ChatJsonSchema` as a plain dict, with the names of the wire."""

    name: Required[str]
    description: str
    schema: Mapping[str, Any]
    strict: bool | None
