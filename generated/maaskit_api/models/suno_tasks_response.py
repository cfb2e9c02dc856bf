from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoTasksResponse"]


@define(eq=False, repr=False, kw_only=True)
class SunoTasksResponse(Model):
    """SunoTasksResponse.

    Attributes:
        code: `success` when the query worked, whatever became of the tasks.
        message: Why the query failed; empty otherwise.
        data: The tasks that are known, in any order; ids that the gateway does not know are left out.
    """

    code: str
    message: str | None = UNSET
    data: list[models.SunoTask] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "message": Field("message", None, "string"),
        "data": Field("data", ["SunoTask"], "array null"),
    }
