from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiFileData", "GeminiFileDataParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiFileData(Model):
    """A file by its address, in one of the two spellings.

    Attributes:
        mime_type: video/mp4, application/pdf, ...
        file_uri: Address of the file.
    """

    mime_type: str | None = UNSET
    file_uri: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "mime_type": Field("mimeType", None, "string"),
        "file_uri": Field("fileUri", None, "string"),
    }


class GeminiFileDataParam(TypedDict, total=False):
    """`GeminiFileData` as a plain dict, with the names of the wire."""

    mimeType: str
    fileUri: str
