from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SoraWebTask"]


@define(eq=False, repr=False, kw_only=True)
class SoraWebTask(Model):
    """A task of Sora's website. Only `actions` is documented; the rest is what such tasks hold elsewhere.

    Attributes:
        id: Id at the website.
        type: video_gen.
        status: The website's own state word.
        operation: E.g. simple_compose.
        width: Pixels.
        height: Pixels.
        n_frames: Frames of one video.
        n_variants: Videos that were asked for.
        created_at: Date and time in ISO 8601.
        progress_pct: How much is done, 0 to 1.
        actions: What happens, as the website understood the prompt: the number of a frame to a text.
        generations: The videos.
    """

    id: str | None = UNSET
    type: str | None = UNSET
    status: str | None = UNSET
    title: str | None = UNSET
    prompt: str | None = UNSET
    model: str | None = UNSET
    operation: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    n_frames: int | None = UNSET
    n_variants: int | None = UNSET
    seed: int | None = UNSET
    created_at: str | None = UNSET
    progress_pct: float | None = UNSET
    failure_reason: str | None = UNSET
    actions: dict[str, str] | None = UNSET
    generations: list[models.SoraWebGeneration] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "type": Field("type", None, "string"),
        "status": Field("status", None, "string"),
        "title": Field("title", None, "string null"),
        "prompt": Field("prompt", None, "string null"),
        "model": Field("model", None, "string null"),
        "operation": Field("operation", None, "string null"),
        "width": Field("width", None, "integer null"),
        "height": Field("height", None, "integer null"),
        "n_frames": Field("n_frames", None, "integer null"),
        "n_variants": Field("n_variants", None, "integer null"),
        "seed": Field("seed", None, "integer null"),
        "created_at": Field("created_at", None, "string null"),
        "progress_pct": Field("progress_pct", None, "number null"),
        "failure_reason": Field("failure_reason", None, "string null"),
        "actions": Field("actions", None, "object null"),
        "generations": Field("generations", ["SoraWebGeneration"], "array null"),
    }
