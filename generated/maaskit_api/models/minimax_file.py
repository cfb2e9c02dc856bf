from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MinimaxFile"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxFile(Model):
    """A file of the vendor's.

    Attributes:
        file_id: Id of the file; as integer it can be beyond 2^53.
        bytes: Size; often 0, whatever the file.
        created_at: Unix seconds.
        filename: output.mp4, or output_aigc.mp4 with a watermark.
        purpose: What it is for: video_generation.
        download_url: Link to the video, signed; lives about 9 hours.
        backup_download_url: The same file from another place, on some gateways.
    """

    file_id: int | str | None = UNSET
    bytes: int | None = UNSET
    created_at: int | None = UNSET
    filename: str | None = UNSET
    purpose: str | None = UNSET
    download_url: str | None = UNSET
    backup_download_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "file_id": Field("file_id", None, "integer string"),
        "bytes": Field("bytes", None, "integer"),
        "created_at": Field("created_at", None, "integer"),
        "filename": Field("filename", None, "string"),
        "purpose": Field("purpose", None, "string"),
        "download_url": Field("download_url", None, "string"),
        "backup_download_url": Field("backup_download_url", None, "string"),
    }
