from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesFileSearchTool", "ResponsesFileSearchToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFileSearchTool(Model):
    """Search files stored at the vendor.

    Attributes:
        vector_store_ids: Stores to search.
        max_num_results: Most results.
        filters: Conditions on the files' attributes.
        ranking_options: How results are ranked.
    """

    type: Literal["file_search"]
    vector_store_ids: list[str] | None = UNSET
    max_num_results: int | None = UNSET
    filters: dict[str, Any] | None = UNSET
    ranking_options: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "vector_store_ids": Field("vector_store_ids", None, "array"),
        "max_num_results": Field("max_num_results", None, "integer"),
        "filters": Field("filters", None, "object null"),
        "ranking_options": Field("ranking_options", None, "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("file_search",)}


class ResponsesFileSearchToolParam(TypedDict, total=False):
    """`ResponsesFileSearchTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Sequence[str]
    max_num_results: int
    filters: Mapping[str, Any] | None
    ranking_options: Mapping[str, Any]
