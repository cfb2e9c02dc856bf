from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseQueue"]


@define(eq=False, repr=False, kw_only=True)
class PixverseQueue(Model):
    """How long the job has to wait.

    Attributes:
        queue_count: Jobs before this one.
    """

    queue_time: int | None = UNSET
    queue_count: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "queue_time": Field("queue_time", None, "integer"),
        "queue_count": Field("queue_count", None, "integer"),
    }
