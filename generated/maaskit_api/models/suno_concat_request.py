from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoConcatRequest", "SunoConcatRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoConcatRequest(Model):
    """SunoConcatRequest.

    Attributes:
        clip_id: The new clip, made by extend, upload_extend or infill; not the one that it builds on.
        is_infill: True after a replaced section (infill), false after a continuation. Default `False`.
    """

    clip_id: str
    is_infill: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "clip_id": Field("clip_id", None, "string", True),
        "is_infill": Field("is_infill", None, "boolean"),
    }


class SunoConcatRequestParam(TypedDict, total=False):
    """`SunoConcatRequest` as a plain dict, with the names of the wire."""

    clip_id: Required[str]
    is_infill: bool
