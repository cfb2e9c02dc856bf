from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["LumaArtifact"]


@define(eq=False, repr=False, kw_only=True)
class LumaArtifact(Model):
    """The results once more, as newer servers tell them.

    Attributes:
        created_at: Date and time in ISO 8601.
    """

    video: models.LumaVideo | None = UNSET
    video_raw: models.LumaRawVideo | None = UNSET
    thumbnail: models.LumaPicture | None = UNSET
    last_frame: models.LumaPicture | None = UNSET
    created_at: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video": Field("video", "LumaVideo", "object null"),
        "video_raw": Field("video_raw", "LumaRawVideo", "object null"),
        "thumbnail": Field("thumbnail", "LumaPicture", "object null"),
        "last_frame": Field("last_frame", "LumaPicture", "object null"),
        "created_at": Field("created_at", None, "string null"),
    }
