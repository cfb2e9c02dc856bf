from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesSummaryText", "ResponsesSummaryTextParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesSummaryText(Model):
    """ResponsesSummaryText."""

    text: str
    type: Literal["summary_text"] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string", True),
        "type": Field("type", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("summary_text",)}


class ResponsesSummaryTextParam(TypedDict, total=False):
    """`ResponsesSummaryText` as a plain dict, with the names of the wire."""

    text: Required[str]
    type: Literal["summary_text"]
