from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingVideoToAudioRequest", "KlingVideoToAudioRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingVideoToAudioRequest(Model):
    """Sound for a video, which is either one of Kling's or one of yours: exactly one of `video_id` and `video_url`
    is wanted.

    Attributes:
        video_id: `id` of a video in the result of a Kling job (not its `task_id`), 3 to 20 seconds long and
            made less than 30 days ago with the same key. May be an empty text beside `video_url`.
        video_url: URL of an MP4 or MOV up to 100 MB, 3 to 20 seconds long. May be an empty text beside
            `video_id`.
        sound_effect_prompt: Which noises are to be heard. At most 200 characters.
        bgm_prompt: What the music is like. At most 200 characters.
        asmr_mode: Bring out the fine noises. A boolean here. Default `False`.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the query takes it
            in place of `task_id`.
    """

    video_id: str | None = UNSET
    video_url: str | None = UNSET
    sound_effect_prompt: str | None = UNSET
    bgm_prompt: str | None = UNSET
    asmr_mode: bool | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video_id": Field("video_id", None, "string"),
        "video_url": Field("video_url", None, "string"),
        "sound_effect_prompt": Field("sound_effect_prompt", None, "string"),
        "bgm_prompt": Field("bgm_prompt", None, "string"),
        "asmr_mode": Field("asmr_mode", None, "boolean"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingVideoToAudioRequestParam(TypedDict, total=False):
    """`KlingVideoToAudioRequest` as a plain dict, with the names of the wire."""

    video_id: str
    video_url: str
    sound_effect_prompt: str
    bgm_prompt: str
    asmr_mode: bool
    callback_url: str
    external_task_id: str
