from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoUploadStatus"]


@define(eq=False, repr=False, kw_only=True)
class SunoUploadStatus(Model):
    """What has become of an uploaded file.

    Attributes:
        id: Id of the upload.
        status: State of the upload: checked in steps, then `complete` or `error`. A sister gateway writes
            completed. One of `processing`, `passed_audio_processing`, `passed_artist_moderation`, `complete`,
            `completed`, `error`, `failed`.
        error_message: Why the file was refused.
        s3_id: `m_` and the id that the clip will have.
        image_url: Cover picture that was made for it.
    """

    id: str
    status: (
        Literal[
            "complete",
            "completed",
            "error",
            "failed",
            "passed_artist_moderation",
            "passed_audio_processing",
            "processing",
        ]
        | str
    )
    error_message: str | None = UNSET
    s3_id: str | None = UNSET
    title: str | None = UNSET
    image_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "status": Field("status", None, "string", True),
        "error_message": Field("error_message", None, "string null"),
        "s3_id": Field("s3_id", None, "string null"),
        "title": Field("title", None, "string null"),
        "image_url": Field("image_url", None, "string null"),
    }
