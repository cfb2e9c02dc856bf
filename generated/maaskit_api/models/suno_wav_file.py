from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoWavFile"]


@define(eq=False, repr=False, kw_only=True)
class SunoWavFile(Model):
    """The file inside an envelope.

    Attributes:
        wav_file_url: URL of the WAV file.
    """

    wav_file_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "wav_file_url": Field("wav_file_url", None, "string null"),
    }
