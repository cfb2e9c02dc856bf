"""Keyword arguments of `client.luma`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile


class LumaGenerationsCreateParams(RequestOptions, total=False):
    """Arguments of `luma.generations.create`."""

    user_prompt: Required[str]
    expand_prompt: bool
    loop: bool
    image_url: str | LocalFile
    image_end_url: str | LocalFile
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    resolution: Literal["1080p", "540p", "720p"] | str
    duration: Literal["5s"] | str
    model_name: Literal["ray-v1", "ray-v2", "ray-v3"] | str
    notify_hook: str


class LumaGenerationsCreateAsyncParams(RequestOptions, total=False):
    """Arguments of `luma.generations.create_async`."""

    user_prompt: Required[str]
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    expand_prompt: bool
    image_url: str | LocalFile
    image_end_url: str | LocalFile
    notify_hook: str


class LumaGenerationsGetParams(RequestOptions, total=False):
    """Arguments of `luma.generations.get`."""

    task_id: Required[str]


class LumaGenerationsExtendParams(RequestOptions, total=False):
    """Arguments of `luma.generations.extend`."""

    task_id: Required[str]
    user_prompt: Required[str]
    expand_prompt: bool
    image_url: str | LocalFile
    image_end_url: str | LocalFile
    notify_hook: str


class LumaGenerationsDownloadUrlParams(RequestOptions, total=False):
    """Arguments of `luma.generations.download_url`."""

    task_id: Required[str]


class LumaTasksListParams(RequestOptions, total=False):
    """Arguments of `luma.tasks.list`."""

    ids: Required[Sequence[str]]


class LumaV1GenerationsCreateParams(RequestOptions, total=False):
    """Arguments of `luma.v1.generations.create`."""

    user_prompt: Required[str]
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    expand_prompt: bool
    loop: bool
    image_url: str | LocalFile
    image_end_url: str | LocalFile


class LumaV1TaskGetParams(RequestOptions, total=False):
    """Arguments of `luma.v1.task.get`."""

    id: Required[str]
