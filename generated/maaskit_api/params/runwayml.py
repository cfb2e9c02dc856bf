"""Keyword arguments of `client.runwayml`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models


class RunwaymlImageToVideoCreateParams(RequestOptions, total=False):
    """Arguments of `runwayml.image_to_video.create`."""

    model: Required[Literal["gen3a_turbo", "gen4_turbo"] | str]
    prompt_image: Required[str | LocalFile | Sequence[models.RunwaymlPromptImage | models.RunwaymlPromptImageParam]]
    prompt_text: str
    ratio: (
        Literal["1104:832", "1280:720", "1280:768", "1584:672", "720:1280", "768:1280", "832:1104", "960:960"]
        | str
        | tuple[int, int]
    )
    duration: Literal[5, 10] | int | str
    seed: int
    watermark: bool


class RunwaymlTasksGetParams(RequestOptions, total=False):
    """Arguments of `runwayml.tasks.get`."""

    task_id: Required[str]
