from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["GeminiInlineData", "GeminiInlineDataParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiInlineData(Model):
    """A file inside the body.

    Attributes:
        data: Bare base64, without a data: prefix. Local files are accepted.
        mime_type: image/png, image/jpeg, image/webp, ...
    """

    data: str
    mime_type: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", None, "string", True),
        "mime_type": Field("mimeType", None, "string"),
    }


class GeminiInlineDataParam(TypedDict, total=False):
    """`GeminiInlineData` as a plain dict, with the names of the wire."""

    data: Required[str | LocalFile]
    mimeType: str
