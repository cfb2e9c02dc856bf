from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ViggleTaskId"]


@define(eq=False, repr=False, kw_only=True)
class ViggleTaskId(Model):
    """ViggleTaskId.

    Attributes:
        task_id: Id of the task, a UUID.
        mq_type: Kind of queue.
    """

    task_id: str | None = UNSET
    mq_type: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("taskID", None, "string"),
        "mq_type": Field("mqType", None, "integer"),
    }
