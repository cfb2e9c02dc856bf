from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RunwayTaskRequest", "RunwayTaskRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayTaskRequest(Model):
    """RunwayTaskRequest.

    Attributes:
        task_id: Id from the answer of the submit.
    """

    task_id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
    }


class RunwayTaskRequestParam(TypedDict, total=False):
    """`RunwayTaskRequest` as a plain dict, with the names of the wire."""

    task_id: Required[str]
