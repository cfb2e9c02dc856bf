from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoUploadedClip"]


@define(eq=False, repr=False, kw_only=True)
class SunoUploadedClip(Model):
    """SunoUploadedClip.

    Attributes:
        clip_id: Id of the clip: `continue_clip_id` or `cover_clip_id` of `suno.music.create`, an argument of
            `suno.v1.clips.get`.
    """

    clip_id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "clip_id": Field("clip_id", None, "string", True),
    }
