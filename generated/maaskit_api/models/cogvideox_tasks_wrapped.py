from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["CogvideoxTasksWrapped"]


@define(eq=False, repr=False, kw_only=True)
class CogvideoxTasksWrapped(Model):
    """CogvideoxTasksWrapped.

    Attributes:
        code: `success` or 0 when the query worked.
    """

    code: str | int
    data: list[models.CogvideoxTask] | None
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string integer", True),
        "data": Field("data", ["CogvideoxTask"], "array null", True),
        "message": Field("message", None, "string"),
    }
