from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesInputText", "ResponsesInputTextParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesInputText(Model):
    """ResponsesInputText."""

    type: Literal["input_text"]
    text: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "text": Field("text", None, "string", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_text",)}


class ResponsesInputTextParam(TypedDict, total=False):
    """`ResponsesInputText` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_text"]]
    text: Required[str]
