from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingTaskResult"]


@define(eq=False, repr=False, kw_only=True)
class KlingTaskResult(Model):
    """Videos, pictures or sounds; the other lists are null or left out.

    Attributes:
        videos: Videos of the job.
        images: Pictures of the job.
        audios: Sounds of the job.
    """

    videos: list[models.KlingVideo] | None = UNSET
    images: list[models.KlingImage] | None = UNSET
    audios: list[models.KlingAudio] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "videos": Field("videos", ["KlingVideo"], "array null"),
        "images": Field("images", ["KlingImage"], "array null"),
        "audios": Field("audios", ["KlingAudio"], "array null"),
    }
