"""Keyword arguments of `client.viggle`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import FileInput


class ViggleAssetsUploadImageParams(RequestOptions, total=False):
    """Arguments of `viggle.assets.upload_image`."""

    file: Required[FileInput]


class ViggleAssetsUploadVideoParams(RequestOptions, total=False):
    """Arguments of `viggle.assets.upload_video`."""

    image_id: Required[str]
    file: Required[FileInput]


class ViggleVideoTasksCreateParams(RequestOptions, total=False):
    """Arguments of `viggle.video_tasks.create`."""

    image_id: Required[str]
    bg_mode: Required[Literal[0, 1, 2, 3] | int]
    model_info_id: Required[Literal[2, 3, 4] | int]
    template_id: str
    video_id: str
    watermark: int


class ViggleVideoTasksListByIdsParams(RequestOptions, total=False):
    """Arguments of `viggle.video_tasks.list_by_ids`."""

    ids: Required[Sequence[str]]


class ViggleTemplatesListTagsParams(RequestOptions, total=False):
    """Arguments of `viggle.templates.list_tags`."""


class ViggleTemplatesListParams(RequestOptions, total=False):
    """Arguments of `viggle.templates.list`."""

    tag_id: Required[str]
    page: Required[int]
    page_size: Required[int]
    search_keyword: Required[str]
    type: Required[int]
