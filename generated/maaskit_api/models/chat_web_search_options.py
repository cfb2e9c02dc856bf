from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatWebSearchOptions", "ChatWebSearchOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatWebSearchOptions(Model):
    """ChatWebSearchOptions.

    Attributes:
        search_context_size: How much of what is found to read. One of `low`, `medium`, `high`.
        user_location: Where the user is: `{type: approximate, approximate: {country, city}}`.
    """

    search_context_size: Literal["high", "low", "medium"] | str | None = UNSET
    user_location: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "search_context_size": Field("search_context_size", None, "string"),
        "user_location": Field("user_location", None, "object null"),
    }


class ChatWebSearchOptionsParam(TypedDict, total=False):
    """`ChatWebSearchOptions` as a plain dict, with the names of the wire."""

    search_context_size: Literal["high", "low", "medium"] | str
    user_location: Mapping[str, Any] | None
