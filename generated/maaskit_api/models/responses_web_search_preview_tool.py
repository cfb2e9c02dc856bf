from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesWebSearchPreviewTool", "ResponsesWebSearchPreviewToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesWebSearchPreviewTool(Model):
    """The first web search tool; the documents' example uses it. A dated name (web_search_preview_2025_03_11)
    works too.

    Attributes:
        user_location: Where the user is, for local results.
    """

    type: Literal["web_search_preview"]
    search_context_size: Literal["high", "low", "medium"] | str | None = UNSET
    user_location: models.ResponsesUserLocation | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "search_context_size": Field("search_context_size", None, "string"),
        "user_location": Field("user_location", "ResponsesUserLocation", "object null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("web_search_preview",)}


class ResponsesWebSearchPreviewToolParam(TypedDict, total=False):
    """`ResponsesWebSearchPreviewTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["web_search_preview"]]
    search_context_size: Literal["high", "low", "medium"] | str
    user_location: models.ResponsesUserLocation | models.ResponsesUserLocationParam | None
