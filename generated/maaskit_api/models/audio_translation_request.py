from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["AudioTranslationRequest", "AudioTranslationRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class AudioTranslationRequest(Model):
    """Numbers travel as text.

    Attributes:
        file: The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB.
        model: Recognition model. One of `whisper-1`.
        prompt: English text that sets the style or goes before the recording.
        response_format: `text`, `srt` and `vtt` answer plain text, the others JSON. One of `json`, `text`,
            `srt`, `verbose_json`, `vtt`; default `json`.
        temperature: Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.
    """

    file: FileInput
    model: Literal["whisper-1"] | str
    prompt: str | None = UNSET
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] | None = UNSET
    temperature: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", None, "string", True),
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string"),
        "response_format": Field("response_format", None, "string"),
        "temperature": Field("temperature", None, "number"),
    }


class AudioTranslationRequestParam(TypedDict, total=False):
    """`AudioTranslationRequest` as a plain dict, with the names of the wire."""

    file: Required[FileInput]
    model: Required[Literal["whisper-1"] | str]
    prompt: str
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"]
    temperature: float
