from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatTextPart", "ChatTextPartParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatTextPart(Model):
    """ChatTextPart.

    Attributes:
        cache_control: Claude's prompt caching, passed on.
    """

    type: Literal["text"]
    text: str
    cache_control: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "text": Field("text", None, "string", True),
        "cache_control": Field("cache_control", None, "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("text",)}


class ChatTextPartParam(TypedDict, total=False):
    """`ChatTextPart` as a plain dict, with the names of the wire."""

    type: Required[Literal["text"]]
    text: Required[str]
    cache_control: Mapping[str, Any]
