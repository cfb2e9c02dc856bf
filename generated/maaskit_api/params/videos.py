"""Keyword arguments of `client.videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import FileInput


class VideosCreateParams(RequestOptions, total=False):
    """Arguments of `videos.create`."""

    model: Required[Literal["sora-2", "sora-2-pro"] | str]
    prompt: Required[str]
    size: Literal["1024x1792", "1280x720", "1792x1024", "720x1280"] | str | tuple[int, int]
    seconds: Literal["10", "12", "15", "25", "4", "6", "8"] | str | int | float
    input_reference: FileInput
    watermark: bool
    private: bool


class VideosGetParams(RequestOptions, total=False):
    """Arguments of `videos.get`."""

    task_id: Required[str]


class VideosContentParams(RequestOptions, total=False):
    """Arguments of `videos.content`."""

    task_id: Required[str]
    variant: Literal["spritesheet", "thumbnail", "video"]


class VideosRemixParams(RequestOptions, total=False):
    """Arguments of `videos.remix`."""

    task_id: Required[str]
    prompt: Required[str]
    size: Literal["1024x1792", "1280x720", "1792x1024", "720x1280"] | str | tuple[int, int]
    model: Literal["sora-2", "sora-2-pro"] | str
