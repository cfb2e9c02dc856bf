"""Keyword arguments of `client.cogvideox`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile


class CogvideoxVideosCreateParams(RequestOptions, total=False):
    """Arguments of `cogvideox.videos.create`."""

    model: Required[Literal["cogvideox", "cogvideox-2", "cogvideox-flash"] | str]
    prompt: str
    image_url: str | LocalFile
    request_id: str
    quality: Literal["quality", "speed"] | str
    with_audio: bool
    size: str | tuple[int, int]
    duration: Literal[5, 10] | int | str
    fps: Literal[30, 60] | int | str


class CogvideoxAsyncResultGetParams(RequestOptions, total=False):
    """Arguments of `cogvideox.async_result.get`."""

    id: Required[str]


class CogvideoxAsyncResultsListParams(RequestOptions, total=False):
    """Arguments of `cogvideox.async_results.list`."""

    ids: Sequence[str]
