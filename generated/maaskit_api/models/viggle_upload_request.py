from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["ViggleUploadRequest", "ViggleUploadRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ViggleUploadRequest(Model):
    """ViggleUploadRequest.

    Attributes:
        file: The file: a picture in JPEG, PNG or GIF, or a video.
    """

    file: FileInput

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", None, "string", True),
    }


class ViggleUploadRequestParam(TypedDict, total=False):
    """`ViggleUploadRequest` as a plain dict, with the names of the wire."""

    file: Required[FileInput]
