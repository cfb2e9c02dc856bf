from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseProTaskId"]


@define(eq=False, repr=False, kw_only=True)
class PixverseProTaskId(Model):
    """PixverseProTaskId.

    Attributes:
        task_id: Id of the job, a UUID.
    """

    task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string"),
    }
