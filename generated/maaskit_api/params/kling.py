"""Keyword arguments of `client.kling`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile

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
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | tuple[int, int]
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | int | float
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
    image: str | LocalFile
    image_tail: str | LocalFile
    prompt: str
    negative_prompt: str
    element_list: Sequence[models.KlingElementReference | models.KlingElementReferenceParam]
    voice_list: Sequence[models.KlingVoiceReference | models.KlingVoiceReferenceParam]
    sound: Literal["off", "on"]
    cfg_scale: float
    mode: Literal["pro", "std"] | str
    static_mask: str | LocalFile
    dynamic_masks: Sequence[models.KlingDynamicMask | models.KlingDynamicMaskParam]
    camera_control: models.KlingCameraControl | models.KlingCameraControlParam
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | int | float
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | tuple[int, int]
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


class KlingVideosListMultiImageToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.list_multi_image_to_video`."""

    page_num: int
    page_size: int


class KlingVideosMultiImageToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.multi_image_to_video`."""

    image_list: Required[Sequence[models.KlingReferenceImage | models.KlingReferenceImageParam]]
    prompt: Required[str]
    model_name: Literal["kling-v1-6"] | str
    negative_prompt: str
    cfg_scale: float
    mode: Literal["pro", "std"] | str
    duration: Literal["10", "5"] | str | int | float
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | tuple[int, int]
    seed: int
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingVideosGetMultiImageToVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_multi_image_to_video`."""

    task_id: Required[str]


class KlingVideosListExtendParams(RequestOptions, total=False):
    """Arguments of `kling.videos.list_extend`."""

    page_num: int
    page_size: int


class KlingVideosExtendParams(RequestOptions, total=False):
    """Arguments of `kling.videos.extend`."""

    video_id: Required[str]
    model_name: str
    prompt: str
    negative_prompt: str
    cfg_scale: float
    task_id: str
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingVideosGetExtendParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_extend`."""

    task_id: Required[str]
    model_name: str


class KlingVideosListLipSyncParams(RequestOptions, total=False):
    """Arguments of `kling.videos.list_lip_sync`."""

    page_num: int
    page_size: int


class KlingVideosLipSyncParams(RequestOptions, total=False):
    """Arguments of `kling.videos.lip_sync`."""

    input: Required[models.KlingLipSyncInput | models.KlingLipSyncInputParam]
    callback_url: str
    external_task_id: str


class KlingVideosGetLipSyncParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_lip_sync`."""

    task_id: Required[str]


class KlingVideosListEffectsParams(RequestOptions, total=False):
    """Arguments of `kling.videos.list_effects`."""

    page_num: int
    page_size: int


class KlingVideosEffectsParams(RequestOptions, total=False):
    """Arguments of `kling.videos.effects`."""

    effect_scene: Required[
        Literal[
            "balloon_parade",
            "bloombloom",
            "bullet_time",
            "dizzydizzy",
            "expansion",
            "fight",
            "fuzzyfuzzy",
            "heart_gesture",
            "hug",
            "kiss",
            "pet_lion",
            "santa_gift",
            "squish",
        ]
        | str
    ]
    input: Required[models.KlingEffectsInput | models.KlingEffectsInputParam]
    model_name: str
    callback_url: str
    external_task_id: str


class KlingVideosGetEffectsParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_effects`."""

    task_id: Required[str]
    model_name: str


class KlingVideosListOmniParams(RequestOptions, total=False):
    """Arguments of `kling.videos.list_omni`."""

    page_num: int
    page_size: int


class KlingVideosOmniParams(RequestOptions, total=False):
    """Arguments of `kling.videos.omni`."""

    model_name: Literal["kling-v3-omni", "kling-video-o1"] | str
    prompt: str
    negative_prompt: str
    multi_shot: bool
    shot_type: Literal["customize", "intelligence"]
    multi_prompt: Sequence[models.KlingShot | models.KlingShotParam]
    image_list: Sequence[models.KlingOmniImage | models.KlingOmniImageParam]
    element_list: Sequence[models.KlingElementReference | models.KlingElementReferenceParam]
    video_list: Sequence[models.KlingOmniVideo | models.KlingOmniVideoParam]
    sound: Literal["off", "on"]
    mode: Literal["pro", "std"] | str
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "auto"] | str | tuple[int, int]
    )
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | int | float
    seed: int
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingVideosGetOmniVideoParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_omni_video`."""

    task_id: Required[str]


class KlingVideosGetOmniParams(RequestOptions, total=False):
    """Arguments of `kling.videos.get_omni`."""

    task_id: Required[str]


class KlingImagesListMultiImageToImageParams(RequestOptions, total=False):
    """Arguments of `kling.images.list_multi_image_to_image`."""

    page_num: int
    page_size: int


class KlingImagesMultiImageToImageParams(RequestOptions, total=False):
    """Arguments of `kling.images.multi_image_to_image`."""

    subject_image_list: Required[Sequence[models.KlingSubjectImage | models.KlingSubjectImageParam | str | LocalFile]]
    model_name: Literal["kling-v2", "kling-v2-1"] | str
    prompt: str
    negative_prompt: str
    scene_image: str | LocalFile
    scence_image: str | LocalFile
    style_image: str | LocalFile
    n: int
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingImagesGetMultiImageToImageParams(RequestOptions, total=False):
    """Arguments of `kling.images.get_multi_image_to_image`."""

    task_id: Required[str]


class KlingImagesListExpandParams(RequestOptions, total=False):
    """Arguments of `kling.images.list_expand`."""

    page_num: int
    page_size: int


class KlingImagesExpandParams(RequestOptions, total=False):
    """Arguments of `kling.images.expand`."""

    image: Required[str | LocalFile]
    up_expansion_ratio: Required[float]
    down_expansion_ratio: Required[float]
    left_expansion_ratio: Required[float]
    right_expansion_ratio: Required[float]
    prompt: str
    n: int
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingImagesGetExpandParams(RequestOptions, total=False):
    """Arguments of `kling.images.get_expand`."""

    task_id: Required[str]


class KlingImagesListGenerateParams(RequestOptions, total=False):
    """Arguments of `kling.images.list_generate`."""

    page_num: int
    page_size: int


class KlingImagesGenerateParams(RequestOptions, total=False):
    """Arguments of `kling.images.generate`."""

    prompt: Required[str]
    model_name: Literal["kling-v1", "kling-v1-5", "kling-v2", "kling-v2-1", "kling-v2-new", "kling-v3"] | str
    model: str
    negative_prompt: str
    image: str | LocalFile
    image_reference: Literal["face", "subject"] | str
    image_fidelity: float
    human_fidelity: float
    element_list: Sequence[models.KlingElementReference | models.KlingElementReferenceParam]
    resolution: Literal["1k", "2k"] | str
    n: int
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str


class KlingImagesGetGenerateParams(RequestOptions, total=False):
    """Arguments of `kling.images.get_generate`."""

    task_id: Required[str]


class KlingImagesListVirtualTryOnParams(RequestOptions, total=False):
    """Arguments of `kling.images.list_virtual_try_on`."""

    page_num: int
    page_size: int


class KlingImagesVirtualTryOnParams(RequestOptions, total=False):
    """Arguments of `kling.images.virtual_try_on`."""

    human_image: Required[str | LocalFile]
    cloth_image: Required[str | LocalFile]
    model_name: Literal["kolors-virtual-try-on-v1", "kolors-virtual-try-on-v1-5"] | str
    callback_url: str
    external_task_id: str


class KlingImagesGetVirtualTryOnParams(RequestOptions, total=False):
    """Arguments of `kling.images.get_virtual_try_on`."""

    task_id: Required[str]


class KlingAudioListTextToAudioParams(RequestOptions, total=False):
    """Arguments of `kling.audio.list_text_to_audio`."""

    page_num: int
    page_size: int


class KlingAudioTextToAudioParams(RequestOptions, total=False):
    """Arguments of `kling.audio.text_to_audio`."""

    prompt: Required[str]
    duration: Required[float | str]
    callback_url: str
    external_task_id: str


class KlingAudioGetTextToAudioParams(RequestOptions, total=False):
    """Arguments of `kling.audio.get_text_to_audio`."""

    task_id: Required[str]


class KlingAudioListVideoToAudioParams(RequestOptions, total=False):
    """Arguments of `kling.audio.list_video_to_audio`."""

    page_num: int
    page_size: int


class KlingAudioVideoToAudioParams(RequestOptions, total=False):
    """Arguments of `kling.audio.video_to_audio`."""

    video_id: str
    video_url: str
    sound_effect_prompt: str
    bgm_prompt: str
    asmr_mode: bool
    callback_url: str
    external_task_id: str


class KlingAudioGetVideoToAudioParams(RequestOptions, total=False):
    """Arguments of `kling.audio.get_video_to_audio`."""

    task_id: Required[str]


class KlingElementsListParams(RequestOptions, total=False):
    """Arguments of `kling.elements.list`."""

    page_num: int
    page_size: int
    model_name: str


class KlingElementsCreateParams(RequestOptions, total=False):
    """Arguments of `kling.elements.create`."""

    element_name: Required[str]
    element_description: Required[str]
    element_frontal_image: Required[str | LocalFile]
    element_refer_list: Required[Sequence[models.KlingElementViewInput | models.KlingElementViewInputParam]]
    tag_list: Sequence[models.KlingElementTagInput | models.KlingElementTagInputParam]
    model_name: str


class KlingElementsListPresetsParams(RequestOptions, total=False):
    """Arguments of `kling.elements.list_presets`."""

    page_num: int
    page_size: int
