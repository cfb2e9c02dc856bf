from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ChatMediaUrl", "ChatMediaUrlParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatMediaUrl(Model):
    """ChatMediaUrl.

    Attributes:
        url: http(s) link or data URI. Local files are accepted.
    """

    url: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string", True),
    }


class ChatMediaUrlParam(TypedDict, total=False):
    """`ChatMediaUrl` as a plain dict, with the names of the wire."""

    url: Required[str | LocalFile]
