from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingAudio"]


@define(eq=False, repr=False, kw_only=True)
class KlingAudio(Model):
    """KlingAudio.

    Attributes:
        id: Id of the sound.
        url_mp3: Link to the MP3 file.
        url_wav: Link to the WAV file.
        duration_mp3: Seconds as text.
        duration_wav: Seconds as text.
    """

    id: str | None = UNSET
    url_mp3: str | None = UNSET
    url_wav: str | None = UNSET
    duration_mp3: str | None = UNSET
    duration_wav: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "url_mp3": Field("url_mp3", None, "string"),
        "url_wav": Field("url_wav", None, "string"),
        "duration_mp3": Field("duration_mp3", None, "string"),
        "duration_wav": Field("duration_wav", None, "string"),
    }
