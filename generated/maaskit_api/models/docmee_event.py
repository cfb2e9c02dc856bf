from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["DocmeeEvent"]


@define(eq=False, repr=False, kw_only=True)
class DocmeeEvent(Model):
    """One step of the writing. The same members, with all text, are the whole answer.

    Attributes:
        text: The next piece of Markdown; empty where an event only tells the state.
        status: -1 failed (`error` says why), 0 the model began anew, 1 reading the file, 2 searching the web, 3
            writing, 4 done. One of `-1`, `0`, `1`, `2`, `3`, `4`.
        result: The whole of it as a tree; in the last event.
        markdown: The whole of it as Markdown; in the last event of newer versions.
        ppt_id: Id of the slides that are being built.
        total: Slides that there will be.
        current: Slides that are ready.
        error: What went wrong.
    """

    text: str | None = UNSET
    status: Literal[-1, 0, 1, 2, 3, 4] | int | None = UNSET
    result: models.DocmeeOutline | None = UNSET
    markdown: str | None = UNSET
    ppt_id: str | None = UNSET
    total: int | None = UNSET
    current: int | None = UNSET
    error: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string"),
        "status": Field("status", None, "integer"),
        "result": Field("result", "DocmeeOutline", "object null"),
        "markdown": Field("markdown", None, "string"),
        "ppt_id": Field("pptId", None, "string"),
        "total": Field("total", None, "integer"),
        "current": Field("current", None, "integer"),
        "error": Field("error", None, "string"),
    }
