from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SoraWebGeneration"]


@define(eq=False, repr=False, kw_only=True)
class SoraWebGeneration(Model):
    """One video of a task.

    Attributes:
        url: Link to the video, which ends after some time.
        width: Pixels.
        height: Pixels.
    """

    id: str | None = UNSET
    task_id: str | None = UNSET
    title: str | None = UNSET
    url: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    n_frames: int | None = UNSET
    seed: int | None = UNSET
    encodings: models.SoraWebEncodings | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "task_id": Field("task_id", None, "string"),
        "title": Field("title", None, "string null"),
        "url": Field("url", None, "string null"),
        "width": Field("width", None, "integer null"),
        "height": Field("height", None, "integer null"),
        "n_frames": Field("n_frames", None, "integer null"),
        "seed": Field("seed", None, "integer null"),
        "encodings": Field("encodings", "SoraWebEncodings", "object null"),
    }
