"""Keyword arguments of `client.midjourney`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models


class MidjourneyTasksGetParams(RequestOptions, total=False):
    """Arguments of `midjourney.tasks.get`."""

    id: Required[str]


class MidjourneyTasksListByConditionParams(RequestOptions, total=False):
    """Arguments of `midjourney.tasks.list_by_condition`."""

    ids: Required[Sequence[str]]


class MidjourneyTasksGetImageSeedParams(RequestOptions, total=False):
    """Arguments of `midjourney.tasks.get_image_seed`."""

    id: Required[str]


class MidjourneyImagesGetParams(RequestOptions, total=False):
    """Arguments of `midjourney.images.get`."""

    id: Required[str]


class MidjourneyImagineParams(RequestOptions, total=False):
    """Arguments of `midjourney.imagine`."""

    prompt: Required[str]
    base_64_array: Sequence[str | LocalFile]
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str
    notify_hook: str
    state: str
    account_filter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam


class MidjourneyActionParams(RequestOptions, total=False):
    """Arguments of `midjourney.action`."""

    custom_id: Required[str]
    task_id: Required[str]
    choose_same_channel: bool
    enable_remix: bool
    notify_hook: str
    state: str
    account_filter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam


class MidjourneyModalParams(RequestOptions, total=False):
    """Arguments of `midjourney.modal`."""

    task_id: Required[str]
    prompt: str
    mask_base_64: str | LocalFile
    notify_hook: str
    state: str


class MidjourneyBlendParams(RequestOptions, total=False):
    """Arguments of `midjourney.blend`."""

    base_64_array: Required[Sequence[str | LocalFile]]
    dimensions: Literal["LANDSCAPE", "PORTRAIT", "SQUARE"] | str
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str
    notify_hook: str
    state: str
    account_filter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam


class MidjourneyDescribeParams(RequestOptions, total=False):
    """Arguments of `midjourney.describe`."""

    base64: Required[str | LocalFile]
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str
    notify_hook: str
    state: str
    account_filter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam


class MidjourneyShortenParams(RequestOptions, total=False):
    """Arguments of `midjourney.shorten`."""

    prompt: Required[str]
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str
    notify_hook: str
    state: str
    account_filter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam


class MidjourneyChangeParams(RequestOptions, total=False):
    """Arguments of `midjourney.change`."""

    action: Required[Literal["REROLL", "UPSCALE", "VARIATION"]]
    task_id: Required[str]
    index: int
    notify_hook: str
    state: str


class MidjourneySimpleChangeParams(RequestOptions, total=False):
    """Arguments of `midjourney.simple_change`."""

    content: Required[str]
    notify_hook: str
    state: str


class MidjourneySwapFaceParams(RequestOptions, total=False):
    """Arguments of `midjourney.swap_face`."""

    source_base_64: Required[str | LocalFile]
    target_base_64: Required[str | LocalFile]
    notify_hook: str
    state: str
    account_filter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam


class MidjourneyUploadDiscordImagesParams(RequestOptions, total=False):
    """Arguments of `midjourney.upload_discord_images`."""

    base_64_array: Required[Sequence[str | LocalFile]]
    filter: models.MidjourneyChannelFilter | models.MidjourneyChannelFilterParam
    notify_hook: str
    state: str
