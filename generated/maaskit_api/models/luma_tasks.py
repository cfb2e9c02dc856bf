from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["LumaTasks"]


@define(eq=False, repr=False, kw_only=True)
class LumaTasks(Model):
    """The jobs that the gateway knows, in its own wrapping.

    Attributes:
        code: `success` when the query worked, whatever became of the jobs.
        message: Empty, or what went wrong.
        data: The jobs, in any order.
    """

    code: str
    message: str | None = UNSET
    data: list[models.LumaTask] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "message": Field("message", None, "string"),
        "data": Field("data", ["LumaTask"], "array null"),
    }
