from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RunwaymlTask"]


@define(eq=False, repr=False, kw_only=True)
class RunwaymlTask(Model):
    """A job, whatever its state.

    Attributes:
        id: Id of the job, a UUID.
        status: State of the job; THROTTLED waits because too many of the account's run. One of `PENDING`,
            `THROTTLED`, `RUNNING`, `SUCCEEDED`, `FAILED`, `CANCELLED`.
        created_at: Date and time in ISO 8601.
        progress: How much is done, 0 to 1; only while it runs.
        output: Signed links to the results; they end after 24 to 48 hours.
        failure: Why it failed.
        failure_code: Why it failed, for programs, e.g. SAFETY.INPUT.TEXT.
        estimated_cost: Until the end, what it will cost at the vendor; the gateway's own price differs.
        cost: At the end, what it cost at the vendor; 0 when all was given back. The gateway's own price
            differs.
    """

    id: str
    status: Literal["CANCELLED", "FAILED", "PENDING", "RUNNING", "SUCCEEDED", "THROTTLED"] | str
    created_at: str | None = UNSET
    progress: float | None = UNSET
    output: list[str] | None = UNSET
    failure: str | None = UNSET
    failure_code: str | None = UNSET
    estimated_cost: models.RunwaymlCost | None = UNSET
    cost: models.RunwaymlCost | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "status": Field("status", None, "string", True),
        "created_at": Field("createdAt", None, "string"),
        "progress": Field("progress", None, "number null"),
        "output": Field("output", None, "array null"),
        "failure": Field("failure", None, "string null"),
        "failure_code": Field("failureCode", None, "string null"),
        "estimated_cost": Field("estimatedCost", "RunwaymlCost", "object"),
        "cost": Field("cost", "RunwaymlCost", "object"),
    }
