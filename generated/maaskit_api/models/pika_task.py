from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PikaTask"]


@define(eq=False, repr=False, kw_only=True)
class PikaTask(Model):
    """PikaTask.

    Attributes:
        videos: The videos of the job; empty at first.
    """

    id: str | None = UNSET
    prompt_text: str | None = UNSET
    videos: list[models.PikaVideo] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "prompt_text": Field("promptText", None, "string"),
        "videos": Field("videos", ["PikaVideo"], "array null"),
    }
