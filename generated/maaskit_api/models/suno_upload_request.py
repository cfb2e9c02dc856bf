from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoUploadRequest", "SunoUploadRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoUploadRequest(Model):
    """SunoUploadRequest.

    Attributes:
        extension: Extension of the file, without the dot: mp3, wav, m4a.
    """

    extension: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "extension": Field("extension", None, "string", True),
    }


class SunoUploadRequestParam(TypedDict, total=False):
    """`SunoUploadRequest` as a plain dict, with the names of the wire."""

    extension: Required[str]
