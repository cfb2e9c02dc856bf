from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ChatImageUrl", "ChatImageUrlParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatImageUrl(Model):
    """ChatImageUrl.

    Attributes:
        url: http(s) link or data URI. Local files are accepted.
        detail: How closely OpenAI's models look. One of `auto`, `low`, `high`; default `auto`.
    """

    url: str
    detail: Literal["auto", "high", "low"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string", True),
        "detail": Field("detail", None, "string"),
    }


class ChatImageUrlParam(TypedDict, total=False):
    """`ChatImageUrl` as a plain dict, with the names of the wire."""

    url: Required[str | LocalFile]
    detail: Literal["auto", "high", "low"] | str
