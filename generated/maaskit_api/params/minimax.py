"""Keyword arguments of `client.minimax`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models


class MinimaxVideoGenerationCreateParams(RequestOptions, total=False):
    """Arguments of `minimax.video_generation.create`."""

    model: Required[
        Literal[
            "I2V-01",
            "I2V-01-Director",
            "I2V-01-live",
            "MiniMax-Hailuo-02",
            "MiniMax-Hailuo-2.3",
            "MiniMax-Hailuo-2.3-Fast",
            "S2V-01",
            "T2V-01",
            "T2V-01-Director",
        ]
        | str
    ]
    prompt: str
    first_frame_image: str | LocalFile
    last_frame_image: str | LocalFile
    subject_reference: (
        Sequence[models.MinimaxSubject | models.MinimaxSubjectParam]
        | models.MinimaxSubject
        | models.MinimaxSubjectParam
    )
    duration: Literal[6, 10] | int | str
    resolution: Literal["1080P", "512P", "720P", "768P"] | str
    prompt_optimizer: bool
    fast_pretreatment: bool
    aigc_watermark: bool
    callback_url: str
    seed: int


class MinimaxVideoGenerationGetParams(RequestOptions, total=False):
    """Arguments of `minimax.video_generation.get`."""

    task_id: Required[str | int]


class MinimaxFilesRetrieveParams(RequestOptions, total=False):
    """Arguments of `minimax.files.retrieve`."""

    file_id: Required[str | int]
