from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ReplicatePrediction"]


@define(eq=False, repr=False, kw_only=True)
class ReplicatePrediction(Model):
    """One run of a model.

    Attributes:
        id: Id of the prediction.
        status: State of the prediction. One of `starting`, `processing`, `succeeded`, `failed`, `canceled`,
            `aborted`.
        model: The model, as owner/name.
        version: The version; `hidden` for models that run by their name.
        input: The input, as it was sent.
        logs: What the model wrote while it worked.
        output: The results, null until there are some: the URL of one file, a list of URLs, or what else the
            model makes. URLs live for an hour.
        data_removed: Whether input and output were deleted since.
        error: Why it failed.
        source: Where it was started: api or web.
        created_at: Time of the request, in ISO 8601.
        started_at: Begin of the work, in ISO 8601.
        completed_at: End of the work, in ISO 8601.
    """

    id: str
    status: Literal["aborted", "canceled", "failed", "processing", "starting", "succeeded"] | str
    model: str | None = UNSET
    version: str | None = UNSET
    input: dict[str, Any] | None = UNSET
    logs: str | None = UNSET
    output: str | list[Any] | dict[str, Any] | None = UNSET
    data_removed: bool | None = UNSET
    error: str | None = UNSET
    source: str | None = UNSET
    created_at: str | None = UNSET
    started_at: str | None = UNSET
    completed_at: str | None = UNSET
    urls: models.ReplicateUrls | None = UNSET
    metrics: models.ReplicateMetrics | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "status": Field("status", None, "string", True),
        "model": Field("model", None, "string"),
        "version": Field("version", None, "string"),
        "input": Field("input", None, "object"),
        "logs": Field("logs", None, "string null"),
        "output": Field("output", None, "string array object null"),
        "data_removed": Field("data_removed", None, "boolean"),
        "error": Field("error", None, "string null"),
        "source": Field("source", None, "string"),
        "created_at": Field("created_at", None, "string"),
        "started_at": Field("started_at", None, "string null"),
        "completed_at": Field("completed_at", None, "string null"),
        "urls": Field("urls", "ReplicateUrls", "object"),
        "metrics": Field("metrics", "ReplicateMetrics", "object"),
    }
