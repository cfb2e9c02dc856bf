from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesFormatText", "ResponsesFormatTextParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFormatText(Model):
    """ResponsesFormatText."""

    type: Literal["text"]

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("text",)}


class ResponsesFormatTextParam(TypedDict, total=False):
    """`ResponsesFormatText` as a plain dict, with the names of the wire."""

    type: Required[Literal["text"]]
