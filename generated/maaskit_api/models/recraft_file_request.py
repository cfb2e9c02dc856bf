from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["RecraftFileRequest", "RecraftFileRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RecraftFileRequest(Model):
    """RecraftFileRequest.

    Attributes:
        file: The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from 256 to 4096 pixels.
        response_format: A link, or the file in base64. One of `url`, `b64_json`; default `url`.
    """

    file: FileInput
    response_format: Literal["b64_json", "url"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", None, "string", True),
        "response_format": Field("response_format", None, "string"),
    }


class RecraftFileRequestParam(TypedDict, total=False):
    """`RecraftFileRequest` as a plain dict, with the names of the wire."""

    file: Required[FileInput]
    response_format: Literal["b64_json", "url"] | str
