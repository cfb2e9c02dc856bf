from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyUploaded"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyUploaded(Model):
    """MidjourneyUploaded.

    Attributes:
        code: 1 when all are there; anything else is a failure.
        result: URLs of the pictures, in their order.
    """

    code: int
    description: str | None = UNSET
    result: list[str] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer", True),
        "description": Field("description", None, "string"),
        "result": Field("result", None, "array string null"),
    }
