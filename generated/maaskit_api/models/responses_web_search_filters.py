from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesWebSearchFilters", "ResponsesWebSearchFiltersParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesWebSearchFilters(Model):
    """ResponsesWebSearchFilters.

    Attributes:
        allowed_domains: Search these sites only.
    """

    allowed_domains: list[str] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "allowed_domains": Field("allowed_domains", None, "array null"),
    }


class ResponsesWebSearchFiltersParam(TypedDict, total=False):
    """`ResponsesWebSearchFilters` as a plain dict, with the names of the wire."""

    allowed_domains: Sequence[str] | None
