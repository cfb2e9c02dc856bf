from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MinimaxRelayedVideoTask"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxRelayedVideoTask(Model):
    """State of a video job in the wrapping of a one-api gateway.

    Attributes:
        code: `success` when the query worked, whatever became of the task; -1 when it did not.
        message: What went wrong. Beside the code -1 it can hold the vendor's own answer as JSON text.
        data: The task.
    """

    code: str | int
    message: str | None = UNSET
    data: models.MinimaxRelayedVideoTaskData | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string integer", True),
        "message": Field("message", None, "string"),
        "data": Field("data", "MinimaxRelayedVideoTaskData", "object null"),
    }
