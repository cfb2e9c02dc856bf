from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoPersonaRequest", "SunoPersonaRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoPersonaRequest(Model):
    """SunoPersonaRequest.

    Attributes:
        root_clip_id: Clip whose voice it is; made by Suno, not uploaded.
        name: Name of the persona.
        description: How the voice sounds.
        clips: Ids of clips that show the voice; `root_clip_id` alone will do.
        is_public: Whether others see it on the vendor's site.
    """

    root_clip_id: str
    name: str
    description: str
    clips: list[str]
    is_public: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "root_clip_id": Field("root_clip_id", None, "string", True),
        "name": Field("name", None, "string", True),
        "description": Field("description", None, "string", True),
        "clips": Field("clips", None, "array", True),
        "is_public": Field("is_public", None, "boolean", True),
    }


class SunoPersonaRequestParam(TypedDict, total=False):
    """`SunoPersonaRequest` as a plain dict, with the names of the wire."""

    root_clip_id: Required[str]
    name: Required[str]
    description: Required[str]
    clips: Required[Sequence[str]]
    is_public: Required[bool]
