from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["FluxTask"]


@define(eq=False, repr=False, kw_only=True)
class FluxTask(Model):
    """State of a picture job.

    Attributes:
        id: Id of the job.
        status: State of the job. The two that end in Moderated mean that a content filter refused the request
            or the picture. `Task not found`, for an id that the vendor does not know, raises an error. One of
            `Pending`, `Ready`, `Error`, `Request Moderated`, `Content Moderated`.
        result: The picture, when the state is Ready.
        progress: Part that is done, from 0 to 1.
        details: Why the job failed, where the vendor says it.
        preview: A first impression, where the vendor has one.
    """

    id: str
    status: Literal["Content Moderated", "Error", "Pending", "Ready", "Request Moderated"] | str
    result: models.FluxResult | None = UNSET
    progress: float | None = UNSET
    details: models.FluxDetails | str | None = UNSET
    preview: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "status": Field("status", None, "string", True),
        "result": Field("result", "FluxResult", "object null"),
        "progress": Field("progress", None, "number null"),
        "details": Field("details", "FluxDetails", "object string null"),
        "preview": Field("preview", None, "object null"),
    }
