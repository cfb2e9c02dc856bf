"""Keyword arguments of `client.sora`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    pass


class SoraCharactersCreateParams(RequestOptions, total=False):
    """Arguments of `sora.characters.create`."""

    timestamps: Required[str | tuple[int, int]]
    url: str
    from_task: str
    model: str


class SoraV1VideosCreateParams(RequestOptions, total=False):
    """Arguments of `sora.v1.videos.create`."""

    prompt: Required[str]
    model: str
    notify_hook: str


class SoraV1VideosGetParams(RequestOptions, total=False):
    """Arguments of `sora.v1.videos.get`."""

    task_id: Required[str]
