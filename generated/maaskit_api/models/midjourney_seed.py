from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneySeed"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneySeed(Model):
    """MidjourneySeed.

    Attributes:
        code: 1 when it worked.
        result: The seed.
    """

    code: int | None = UNSET
    description: str | None = UNSET
    result: str | int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer"),
        "description": Field("description", None, "string"),
        "result": Field("result", None, "string integer null"),
    }
