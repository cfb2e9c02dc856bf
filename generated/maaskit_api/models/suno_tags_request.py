from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoTagsRequest", "SunoTagsRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoTagsRequest(Model):
    """SunoTagsRequest.

    Attributes:
        original_tags: A few words for the style, separated by commas.
    """

    original_tags: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "original_tags": Field("original_tags", None, "string", True),
    }


class SunoTagsRequestParam(TypedDict, total=False):
    """`SunoTagsRequest` as a plain dict, with the names of the wire."""

    original_tags: Required[str]
