from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesWebSearchTool", "ResponsesWebSearchToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesWebSearchTool(Model):
    """Search the web; billed per call on top. A dated name (web_search_2025_08_26) works too.

    Attributes:
        user_location: Where the user is, for local results.
        filters: Restrict the sites.
    """

    type: Literal["web_search"]
    search_context_size: Literal["high", "low", "medium"] | str | None = UNSET
    user_location: models.ResponsesUserLocation | None = UNSET
    filters: models.ResponsesWebSearchFilters | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "search_context_size": Field("search_context_size", None, "string"),
        "user_location": Field("user_location", "ResponsesUserLocation", "object null"),
        "filters": Field("filters", "ResponsesWebSearchFilters", "object null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("web_search",)}


class ResponsesWebSearchToolParam(TypedDict, total=False):
    """`ResponsesWebSearchTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["web_search"]]
    search_context_size: Literal["high", "low", "medium"] | str
    user_location: models.ResponsesUserLocation | models.ResponsesUserLocationParam | None
    filters: models.ResponsesWebSearchFilters | models.ResponsesWebSearchFiltersParam | None
