from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesFormatJsonObject", "ResponsesFormatJsonObjectParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFormatJsonObject(Model):
    """Older JSON mode; the input must ask for JSON in words."""

    type: Literal["json_object"]

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("json_object",)}


class ResponsesFormatJsonObjectParam(TypedDict, total=False):
    """`ResponsesFormatJsonObject` as a plain dict, with the names of the wire."""

    type: Required[Literal["json_object"]]
