from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoV1ConcatRequest", "SunoV1ConcatRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoV1ConcatRequest(Model):
    """SunoV1ConcatRequest.

    Attributes:
        clip_id: The new clip, made by extend, upload_extend or infill; not the one that it builds on.
        is_infill: True after a replaced section (infill), false after a continuation.
    """

    clip_id: str
    is_infill: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "clip_id": Field("clip_id", None, "string", True),
        "is_infill": Field("is_infill", None, "boolean", True),
    }


class SunoV1ConcatRequestParam(TypedDict, total=False):
    """`SunoV1ConcatRequest` as a plain dict, with the names of the wire."""

    clip_id: Required[str]
    is_infill: Required[bool]
