from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoMp4File"]


@define(eq=False, repr=False, kw_only=True)
class SunoMp4File(Model):
    """The file inside an envelope.

    Attributes:
        mp4_file_url: URL of the video.
    """

    mp4_file_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "mp4_file_url": Field("mp4_file_url", None, "string null"),
    }
