from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoMp4"]


@define(eq=False, repr=False, kw_only=True)
class SunoMp4(Model):
    """A clip as MP4. No page shows the answer; the members are those that public clients read. An empty object:
    still being made.

    Attributes:
        mp4_file_url: URL of the video.
        video_url: URL of the video.
        mp4: URL of the video.
        code: Of the envelope: `success`, otherwise an error code.
        message: Of the envelope: why it was refused.
        data: Of the envelope: URL of the file, an object with it, or id of a task for `suno.tasks.get`.
    """

    mp4_file_url: str | None = UNSET
    video_url: str | None = UNSET
    mp4: str | None = UNSET
    code: str | None = UNSET
    message: str | None = UNSET
    data: str | models.SunoMp4File | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "mp4_file_url": Field("mp4_file_url", None, "string null"),
        "video_url": Field("video_url", None, "string null"),
        "mp4": Field("mp4", None, "string null"),
        "code": Field("code", None, "string"),
        "message": Field("message", None, "string"),
        "data": Field("data", "SunoMp4File", "string object null"),
    }
