from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingTaskInfo"]


@define(eq=False, repr=False, kw_only=True)
class KlingTaskInfo(Model):
    """What the submit said of the job; often empty.

    Attributes:
        external_task_id: Your own id of the task.
    """

    external_task_id: str | None = UNSET
    parent_video: models.KlingParentVideo | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "external_task_id": Field("external_task_id", None, "string"),
        "parent_video": Field("parent_video", "KlingParentVideo", "object"),
    }
