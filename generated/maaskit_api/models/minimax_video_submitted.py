from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MinimaxVideoSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxVideoSubmitted(Model):
    """The receipt of a video job.

    Attributes:
        task_id: Id of the task, as text or integer; empty when the job was refused.
    """

    task_id: str | int
    base_resp: models.MinimaxBaseResp | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string integer", True),
        "base_resp": Field("base_resp", "MinimaxBaseResp", "object"),
    }
