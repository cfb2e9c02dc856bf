from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingParentVideo"]


@define(eq=False, repr=False, kw_only=True)
class KlingParentVideo(Model):
    """The video that a job continues or changes: extend, lip-sync, sound for a video.

    Attributes:
        id: Id of the video.
        url: Link to the video.
        duration: Seconds as text, e.g. 5.1.
    """

    id: str | None = UNSET
    url: str | None = UNSET
    duration: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "url": Field("url", None, "string"),
        "duration": Field("duration", None, "string"),
    }
