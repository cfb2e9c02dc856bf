from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesWebSearchAction", "ResponsesWebSearchActionParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesWebSearchAction(Model):
    """ResponsesWebSearchAction.

    Attributes:
        type: One of `search`, `open_page`, `find_in_page`.
        query: search: the query.
        queries: search: all queries.
        sources: search: pages read, when asked for with `include`.
        url: open_page, find_in_page: the page.
        pattern: find_in_page: the text looked for.
    """

    type: Literal["find_in_page", "open_page", "search"] | str | None = UNSET
    query: str | None = UNSET
    queries: list[str] | None = UNSET
    sources: list[models.ResponsesWebSearchSource] | None = UNSET
    url: str | None = UNSET
    pattern: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "query": Field("query", None, "string null"),
        "queries": Field("queries", None, "array null"),
        "sources": Field("sources", ["ResponsesWebSearchSource"], "array null"),
        "url": Field("url", None, "string null"),
        "pattern": Field("pattern", None, "string null"),
    }


class ResponsesWebSearchActionParam(TypedDict, total=False):
    """`ResponsesWebSearchAction` as a plain dict, with the names of the wire."""

    type: Literal["find_in_page", "open_page", "search"] | str
    query: str | None
    queries: Sequence[str] | None
    sources: Sequence[models.ResponsesWebSearchSource | models.ResponsesWebSearchSourceParam] | None
    url: str | None
    pattern: str | None
