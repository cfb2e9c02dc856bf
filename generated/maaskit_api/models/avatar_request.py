from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AvatarRequest", "AvatarRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class AvatarRequest(Model):
    """A face, and one of three ways to speak: a recording (`audio_url`), a voice that is cloned for it
    (`create_voice`), or one that exists (`use_voice`).

    Attributes:
        avatar_url: URL of a picture or a video of the face.
        audio_url: URL of what is spoken.
        no_watermark: Make the video without a watermark. Default `False`.
        notify_hook: URL that the gateway calls when the task has ended, as the record of a task suggests; what
            it sends is not documented.
    """

    avatar_url: str
    audio_url: str | None = UNSET
    create_voice: models.AvatarNewVoice | None = UNSET
    use_voice: models.AvatarVoiceChoice | None = UNSET
    no_watermark: bool | None = UNSET
    notify_hook: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "avatar_url": Field("avatar_url", None, "string", True),
        "audio_url": Field("audio_url", None, "string"),
        "create_voice": Field("create_voice", "AvatarNewVoice", "object"),
        "use_voice": Field("use_voice", "AvatarVoiceChoice", "object"),
        "no_watermark": Field("no_watermark", None, "boolean"),
        "notify_hook": Field("notify_hook", None, "string"),
    }


class AvatarRequestParam(TypedDict, total=False):
    """`AvatarRequest` as a plain dict, with the names of the wire."""

    avatar_url: Required[str]
    audio_url: str
    create_voice: models.AvatarNewVoice | models.AvatarNewVoiceParam
    use_voice: models.AvatarVoiceChoice | models.AvatarVoiceChoiceParam
    no_watermark: bool
    notify_hook: str
