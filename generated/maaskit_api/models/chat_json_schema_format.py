from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatJsonSchemaFormat", "ChatJsonSchemaFormatParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatJsonSchemaFormat(Model):
    """ChatJsonSchemaFormat."""

    type: Literal["json_schema"]
    json_schema: models.ChatJsonSchema

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "json_schema": Field("json_schema", "ChatJsonSchema", "object", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("json_schema",)}


class ChatJsonSchemaFormatParam(TypedDict, total=False):
    """`ChatJsonSchemaFormat` as a plain dict, with the names of the wire."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[models.ChatJsonSchema | models.ChatJsonSchemaParam]
