"""Keyword arguments of `client.video`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile


class VideoGenerationsCreateParams(RequestOptions, total=False):
    """Arguments of `video.generations.create`."""

    model: Required[Literal["grok-video-3", "sora-2", "sora-2-pro", "veo3", "veo3.1", "veo3.1-fast"] | str]
    prompt: Required[str]
    images: Sequence[str | LocalFile]
    aspect_ratio: Literal["16:9", "9:16"] | str | tuple[int, int]
    hd: bool
    duration: Literal["10", "12", "15", "25", "4", "8"] | str | int | float
    watermark: bool
    private: bool
    notify_hook: str
    seed: int
    enhance_prompt: bool


class VideoGenerationsGetParams(RequestOptions, total=False):
    """Arguments of `video.generations.get`."""

    task_id: Required[str]
