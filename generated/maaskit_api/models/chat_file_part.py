from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatFilePart", "ChatFilePartParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatFilePart(Model):
    """A document. OpenAI's models read `file`; Ecovai's all-in-one models read `file_url`, one part for each
    document, put before the text part.

    Attributes:
        file_url: Ecovai: link or data URI of the document, up to 100 MB.
    """

    type: Literal["file"]
    file: models.ChatFile | None = UNSET
    file_url: models.ChatMediaUrl | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "file": Field("file", "ChatFile", "object"),
        "file_url": Field("file_url", "ChatMediaUrl", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("file",)}


class ChatFilePartParam(TypedDict, total=False):
    """`ChatFilePart` as a plain dict, with the names of the wire."""

    type: Required[Literal["file"]]
    file: models.ChatFile | models.ChatFileParam
    file_url: models.ChatMediaUrl | models.ChatMediaUrlParam
