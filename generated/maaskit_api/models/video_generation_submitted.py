from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["VideoGenerationSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class VideoGenerationSubmitted(Model):
    """VideoGenerationSubmitted.

    Attributes:
        task_id: Id of the task: a UUID, for some models with the model's name and a colon before it.
    """

    task_id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
    }
