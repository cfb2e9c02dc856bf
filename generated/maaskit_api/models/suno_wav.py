from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoWav"]


@define(eq=False, repr=False, kw_only=True)
class SunoWav(Model):
    """A clip as WAV. Gateways say it in three ways: `wav_file_url`, an envelope with the URL in `data`, an
    envelope with the id of a task in `data`. An empty object: still being made.

    Attributes:
        wav_file_url: URL of the WAV file.
        code: Of the envelope: `success`, otherwise an error code.
        message: Of the envelope: why it was refused.
        data: Of the envelope: URL of the file, or id of a task for `suno.tasks.get`.
    """

    wav_file_url: str | None = UNSET
    code: str | None = UNSET
    message: str | None = UNSET
    data: str | models.SunoWavFile | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "wav_file_url": Field("wav_file_url", None, "string null"),
        "code": Field("code", None, "string"),
        "message": Field("message", None, "string"),
        "data": Field("data", "SunoWavFile", "string object null"),
    }
