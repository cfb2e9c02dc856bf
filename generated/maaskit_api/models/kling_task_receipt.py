from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingTaskReceipt"]


@define(eq=False, repr=False, kw_only=True)
class KlingTaskReceipt(Model):
    """KlingTaskReceipt.

    Attributes:
        task_id: Id of the task, 18 or 19 digits or 22 characters of base64url. Digits, too, are a text.
        task_status: State of the task. One of `submitted`, `processing`, `succeed`, `failed`.
        created_at: Milliseconds since 1970.
        updated_at: Milliseconds since 1970.
    """

    task_id: str
    task_status: Literal["failed", "processing", "submitted", "succeed"] | str | None = UNSET
    task_info: models.KlingTaskInfo | None = UNSET
    created_at: int | None = UNSET
    updated_at: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
        "task_status": Field("task_status", None, "string"),
        "task_info": Field("task_info", "KlingTaskInfo", "object"),
        "created_at": Field("created_at", None, "integer"),
        "updated_at": Field("updated_at", None, "integer"),
    }
