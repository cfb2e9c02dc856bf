from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ResponsesAudioData", "ResponsesAudioDataParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesAudioData(Model):
    """ResponsesAudioData.

    Attributes:
        data: Base64. Local files are accepted.
        format: mp3 or wav.
    """

    data: str
    format: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", None, "string", True),
        "format": Field("format", None, "string", True),
    }


class ResponsesAudioDataParam(TypedDict, total=False):
    """`ResponsesAudioData` as a plain dict, with the names of the wire."""

    data: Required[str | LocalFile]
    format: Required[str]
