from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ChatFile", "ChatFileParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatFile(Model):
    """Either `file_id`, or `filename` with `file_data`.

    Attributes:
        file_id: Id of an uploaded file.
        file_data: The file as a data URI in base64. Local files are accepted.
    """

    file_id: str | None = UNSET
    filename: str | None = UNSET
    file_data: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "file_id": Field("file_id", None, "string"),
        "filename": Field("filename", None, "string"),
        "file_data": Field("file_data", None, "string"),
    }


class ChatFileParam(TypedDict, total=False):
    """`ChatFile` as a plain dict, with the names of the wire."""

    file_id: str
    filename: str
    file_data: str | LocalFile
