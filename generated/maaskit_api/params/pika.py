"""Keyword arguments of `client.pika`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models


class PikaFeedGetParams(RequestOptions, total=False):
    """Arguments of `pika.feed.get`."""

    task_id: Required[str]


class PikaGenerateParams(RequestOptions, total=False):
    """Arguments of `pika.generate`."""

    prompt_text: Required[str]
    model: Required[Literal["1.5", "2.0"] | str]
    options: Required[models.PikaOptions | models.PikaOptionsParam]
    pikaffect: (
        Literal[
            "",
            "Cake-ify",
            "Crumble",
            "Crush",
            "Decapitate",
            "Deflate",
            "Dissolve",
            "Explode",
            "Eye-pop",
            "Inflate",
            "Levitate",
            "Melt",
            "Peel",
            "Poke",
            "Squish",
            "Ta-da",
            "Tear",
        ]
        | str
    )
    image: str | LocalFile
    video: str
