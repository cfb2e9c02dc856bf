from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoUploadFromUrlRequest", "SunoUploadFromUrlRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoUploadFromUrlRequest(Model):
    """SunoUploadFromUrlRequest.

    Attributes:
        url: Public URL of a sound file.
    """

    url: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string", True),
    }


class SunoUploadFromUrlRequestParam(TypedDict, total=False):
    """`SunoUploadFromUrlRequest` as a plain dict, with the names of the wire."""

    url: Required[str]
