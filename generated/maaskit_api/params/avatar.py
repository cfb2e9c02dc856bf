"""Keyword arguments of `client.avatar`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class AvatarGenerationCreateParams(RequestOptions, total=False):
    """Arguments of `avatar.generation.create`."""

    avatar_url: Required[str]
    audio_url: str
    create_voice: models.AvatarNewVoice | models.AvatarNewVoiceParam
    use_voice: models.AvatarVoiceChoice | models.AvatarVoiceChoiceParam
    no_watermark: bool
    notify_hook: str


class AvatarTasksGetParams(RequestOptions, total=False):
    """Arguments of `avatar.tasks.get`."""

    id: Required[str]


class AvatarVoicesListParams(RequestOptions, total=False):
    """Arguments of `avatar.voices.list`."""

    language: Literal["cn", "en", "zh"] | str
