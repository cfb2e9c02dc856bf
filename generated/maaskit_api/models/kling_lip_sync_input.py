from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["KlingLipSyncInput", "KlingLipSyncInputParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingLipSyncInput(Model):
    """One video, by `video_id` or `video_url`, and what it says: a text with its voice, or a sound. Members that
    the mode does not use may be null.

    Attributes:
        mode: Whether a text is spoken or a sound played. One of `text2video`, `audio2video`.
        task_id: The job that made the video. GPT-Best's page wants it, though not in its example.
        video_id: The `id` in `task_result.videos` of a Kling job; 5 or 10 seconds, not older than 30 days.
        video_url: A video of your own, as a URL. MP4 or MOV up to 100 MB, 2 to 10 seconds, 720p or 1080p.
        text: What is said, for text2video. At most 120 characters.
        voice_id: Who says it, for text2video; these voices are not those of `voice_list` in image_to_video. One
            of `girlfriend_1_speech02`, `genshin_vindi2`, `oversea_male1`, `calm_story1`.
        voice_language: Language of the voice, for text2video; it has to fit `voice_id`. One of `zh`, `en`;
            default `zh`.
        voice_speed: How fast it is said, with one decimal. 0.8 to 2; default `1`.
        audio_type: Where the sound stands, for audio2video. One of `file`, `url`.
        audio_file: The sound in base64, when `audio_type` is file. MP3, WAV, M4A or AAC up to 5 MB, 2 to 60
            seconds. Local files of up to 5 MiB are accepted.
        audio_url: The sound as a URL, when `audio_type` is url; limits as for `audio_file`.
        seed: Sent by an older edition of Haoee's client; the vendor does not document it.
    """

    mode: Literal["audio2video", "text2video"] | str
    task_id: str | None = UNSET
    video_id: str | None = UNSET
    video_url: str | None = UNSET
    text: str | None = UNSET
    voice_id: Literal["calm_story1", "genshin_vindi2", "girlfriend_1_speech02", "oversea_male1"] | str | None = UNSET
    voice_language: Literal["en", "zh"] | str | None = UNSET
    voice_speed: float | None = UNSET
    audio_type: Literal["file", "url"] | str | None = UNSET
    audio_file: str | None = UNSET
    audio_url: str | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", None, "string", True),
        "task_id": Field("task_id", None, "string"),
        "video_id": Field("video_id", None, "string null"),
        "video_url": Field("video_url", None, "string null"),
        "text": Field("text", None, "string null"),
        "voice_id": Field("voice_id", None, "string null"),
        "voice_language": Field("voice_language", None, "string null"),
        "voice_speed": Field("voice_speed", None, "number null"),
        "audio_type": Field("audio_type", None, "string null"),
        "audio_file": Field("audio_file", None, "string null"),
        "audio_url": Field("audio_url", None, "string null"),
        "seed": Field("seed", None, "integer"),
    }


class KlingLipSyncInputParam(TypedDict, total=False):
    """`KlingLipSyncInput` as a plain dict, with the names of the wire."""

    mode: Required[Literal["audio2video", "text2video"] | str]
    task_id: str
    video_id: str | None
    video_url: str | None
    text: str | None
    voice_id: Literal["calm_story1", "genshin_vindi2", "girlfriend_1_speech02", "oversea_male1"] | str | None
    voice_language: Literal["en", "zh"] | str | None
    voice_speed: float | None
    audio_type: Literal["file", "url"] | str | None
    audio_file: str | LocalFile | None
    audio_url: str | None
    seed: int
