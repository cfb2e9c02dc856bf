from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoUploadFinishRequest", "SunoUploadFinishRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoUploadFinishRequest(Model):
    """SunoUploadFinishRequest.

    Attributes:
        upload_type: How the file came. One of `file_upload`.
        upload_filename: Name of the file, with its extension; becomes the title.
    """

    upload_type: Literal["file_upload"] | str
    upload_filename: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "upload_type": Field("upload_type", None, "string", True),
        "upload_filename": Field("upload_filename", None, "string", True),
    }


class SunoUploadFinishRequestParam(TypedDict, total=False):
    """`SunoUploadFinishRequest` as a plain dict, with the names of the wire."""

    upload_type: Required[Literal["file_upload"] | str]
    upload_filename: Required[str]
