from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ResponsesInputFile", "ResponsesInputFileParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesInputFile(Model):
    """ResponsesInputFile.

    Attributes:
        file_id: Uploaded file.
        file_url: Address of the file.
        filename: Name that goes with `file_data`.
        file_data: The file as a data: URL. Local files are accepted.
    """

    type: Literal["input_file"]
    file_id: str | None = UNSET
    file_url: str | None = UNSET
    filename: str | None = UNSET
    file_data: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "file_id": Field("file_id", None, "string null"),
        "file_url": Field("file_url", None, "string null"),
        "filename": Field("filename", None, "string null"),
        "file_data": Field("file_data", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_file",)}


class ResponsesInputFileParam(TypedDict, total=False):
    """`ResponsesInputFile` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    file_url: str | None
    filename: str | None
    file_data: str | LocalFile | None
