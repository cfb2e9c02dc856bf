from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesAnnotation", "ResponsesAnnotationParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesAnnotation(Model):
    """ResponsesAnnotation.

    Attributes:
        type: One of `url_citation`, `file_citation`, `container_file_citation`, `file_path`.
        url: Page cited.
        title: Title of the page.
        start_index: First character of the text that cites.
        end_index: Character after the last.
        file_id: File cited.
        container_id: Container that holds the file.
        index: Place of the file in the list of files.
    """

    type: Literal["container_file_citation", "file_citation", "file_path", "url_citation"] | str
    url: str | None = UNSET
    title: str | None = UNSET
    start_index: int | None = UNSET
    end_index: int | None = UNSET
    file_id: str | None = UNSET
    filename: str | None = UNSET
    container_id: str | None = UNSET
    index: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "url": Field("url", None, "string"),
        "title": Field("title", None, "string"),
        "start_index": Field("start_index", None, "integer"),
        "end_index": Field("end_index", None, "integer"),
        "file_id": Field("file_id", None, "string"),
        "filename": Field("filename", None, "string"),
        "container_id": Field("container_id", None, "string"),
        "index": Field("index", None, "integer"),
    }


class ResponsesAnnotationParam(TypedDict, total=False):
    """`ResponsesAnnotation` as a plain dict, with the names of the wire."""

    type: Required[Literal["container_file_citation", "file_citation", "file_path", "url_citation"] | str]
    url: str
    title: str
    start_index: int
    end_index: int
    file_id: str
    filename: str
    container_id: str
    index: int
