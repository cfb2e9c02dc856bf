from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseVideoId"]


@define(eq=False, repr=False, kw_only=True)
class PixverseVideoId(Model):
    """PixverseVideoId.

    Attributes:
        video_id: Id of the job and of its video, 15 digits.
    """

    video_id: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video_id": Field("video_id", None, "integer"),
    }
