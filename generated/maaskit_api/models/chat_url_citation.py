from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatUrlCitation", "ChatUrlCitationParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatUrlCitation(Model):
    """ChatUrlCitation.

    Attributes:
        start_index: First character in `content`.
        end_index: Last character in `content`.
    """

    url: str | None = UNSET
    title: str | None = UNSET
    start_index: int | None = UNSET
    end_index: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string"),
        "title": Field("title", None, "string"),
        "start_index": Field("start_index", None, "integer"),
        "end_index": Field("end_index", None, "integer"),
    }


class ChatUrlCitationParam(TypedDict, total=False):
    """`ChatUrlCitation` as a plain dict, with the names of the wire."""

    url: str
    title: str
    start_index: int
    end_index: int
