from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesWebSearchSource", "ResponsesWebSearchSourceParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesWebSearchSource(Model):
    """ResponsesWebSearchSource."""

    type: Literal["url"] | None = UNSET
    url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "url": Field("url", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("url",)}


class ResponsesWebSearchSourceParam(TypedDict, total=False):
    """`ResponsesWebSearchSource` as a plain dict, with the names of the wire."""

    type: Literal["url"]
    url: str
