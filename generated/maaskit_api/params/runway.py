"""Keyword arguments of `client.runway`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class RunwayV1ProGenerateParams(RequestOptions, total=False):
    """Arguments of `runway.v1.pro.generate`."""

    model: Required[Literal["gen2", "gen3", "gen4"] | str]
    prompt: Required[str]
    image: str
    ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    style: Literal["cinematic"] | str
    options: models.RunwayVideoOptions | models.RunwayVideoOptionsParam
    callback_url: str


class RunwayV1ProVideoToVideoParams(RequestOptions, total=False):
    """Arguments of `runway.v1.pro.video_to_video`."""

    video: Required[str]
    prompt: Required[str]
    model: Literal["gen3", "gen4"] | str
    image: str
    options: models.RunwayRestyleOptions | models.RunwayRestyleOptionsParam
    callback_url: str


class RunwayV1ProActOneParams(RequestOptions, total=False):
    """Arguments of `runway.v1.pro.act_one`."""

    video: Required[str]
    image: Required[str]
    options: models.RunwayActOneOptions | models.RunwayActOneOptionsParam
    callback_url: str


class RunwayV1FeedParams(RequestOptions, total=False):
    """Arguments of `runway.v1.feed`."""

    task_id: Required[str]


class RunwayProGenerateParams(RequestOptions, total=False):
    """Arguments of `runway.pro.generate`."""

    model: Required[Literal["gen2", "gen3"] | str]
    prompt: Required[str]
    callback_url: Required[str]
    image: str
    ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    style: Literal["cinematic"] | str
    options: models.RunwayVideoOptions | models.RunwayVideoOptionsParam


class RunwayProVideoToVideoParams(RequestOptions, total=False):
    """Arguments of `runway.pro.video_to_video`."""

    video: Required[str]
    prompt: Required[str]
    model: Literal["gen3", "gen4"] | str
    image: str
    options: models.RunwayRestyleOptions | models.RunwayRestyleOptionsParam
    callback_url: str


class RunwayProActOneParams(RequestOptions, total=False):
    """Arguments of `runway.pro.act_one`."""

    video: Required[str]
    image: Required[str]
    options: models.RunwayActOneOptions | models.RunwayActOneOptionsParam
    callback_url: str


class RunwayFeedParams(RequestOptions, total=False):
    """Arguments of `runway.feed`."""

    task_id: Required[str]
