from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["FileObject"]


@define(eq=False, repr=False, kw_only=True)
class FileObject(Model):
    """FileObject.

    Attributes:
        bytes: Size.
        created_at: Unix seconds.
        url: Public link to the file, the gateway's own addition; use it in messages or as a picture.
        status: OpenAI's processing state.
        expires_at: Unix seconds.
    """

    id: str
    object: Literal["file"]
    bytes: int
    created_at: int
    filename: str
    purpose: str | None = UNSET
    url: str | None = UNSET
    status: str | None = UNSET
    status_details: str | None = UNSET
    expires_at: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "object": Field("object", None, "string", True),
        "bytes": Field("bytes", None, "integer", True),
        "created_at": Field("created_at", None, "integer", True),
        "filename": Field("filename", None, "string", True),
        "purpose": Field("purpose", None, "string"),
        "url": Field("url", None, "string"),
        "status": Field("status", None, "string"),
        "status_details": Field("status_details", None, "string null"),
        "expires_at": Field("expires_at", None, "integer null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("file",)}
