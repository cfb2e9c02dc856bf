from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["CogvideoxSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class CogvideoxSubmitted(Model):
    """CogvideoxSubmitted.

    Attributes:
        id: Id of the job, a long row of digits.
        request_id: Id of the request, yours or one in digits.
        task_status: State; a fresh job says PROCESSING. One of `PROCESSING`, `SUCCESS`, `FAIL`.
    """

    id: str
    model: str | None = UNSET
    request_id: str | None = UNSET
    task_status: Literal["FAIL", "PROCESSING", "SUCCESS"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "model": Field("model", None, "string"),
        "request_id": Field("request_id", None, "string"),
        "task_status": Field("task_status", None, "string"),
    }
