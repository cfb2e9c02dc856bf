"""Keyword arguments of `client.kling`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class KlingVideosListTextToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.list_text_to_video`."""

    page_num: int
    page_size: int


class KlingVideosTextToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.text_to_video`."""

    model_name: (
        Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v2-master",
            "kling-v3",
        ]
        | str
    )
    model: str
    prompt: str
    negative_prompt: str
    cfg_scale: float
    mode: Literal["pro", "std"] | str
    sound: Literal["off", "on"]
    camera_control: models.KlingCameraControl | models.KlingCameraControlParam
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str
    multi_shot: bool
    shot_type: Literal["customize", "intelligence"]
    multi_prompt: Sequence[models.KlingShot | models.KlingShotParam]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingVideosGetTextToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_text_to_video`."""

    task_id: Required[str]


class KlingVideosListImageToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.list_image_to_video`."""

    page_num: int
    page_size: int


class KlingVideosImageToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.image_to_video`."""

    model_name: (
        Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-1",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v2-master",
            "kling-v3",
        ]
        | str
    )
    model: str
    image: str
    image_tail: str
    prompt: str
    negative_prompt: str
    element_list: Sequence[models.KlingElementReference | models.KlingElementReferenceParam]
    voice_list: Sequence[models.KlingVoiceReference | models.KlingVoiceReferenceParam]
    sound: Literal["off", "on"]
    cfg_scale: float
    mode: Literal["pro", "std"] | str
    static_mask: str
    dynamic_masks: Sequence[models.KlingDynamicMask | models.KlingDynamicMaskParam]
    camera_control: models.KlingCameraControl | models.KlingCameraControlParam
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str
    seed: int
    resolution: Literal["1k", "2k", "4k"] | str
    multi_shot: bool
    shot_type: Literal["customize", "intelligence"]
    multi_prompt: Sequence[models.KlingShot | models.KlingShotParam]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingVideosGetImageToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_image_to_video`."""

    task_id: Required[str]
