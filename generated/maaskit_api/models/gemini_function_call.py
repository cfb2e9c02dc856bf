from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiFunctionCall", "GeminiFunctionCallParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiFunctionCall(Model):
    """GeminiFunctionCall.

    Attributes:
        name: Function to run.
        id: Goes into the function response.
        args: Arguments; an object, not JSON text.
    """

    name: str
    id: str | None = UNSET
    args: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "id": Field("id", None, "string"),
        "args": Field("args", None, "object"),
    }


class GeminiFunctionCallParam(TypedDict, total=False):
    """`GeminiFunctionCall` as a plain dict, with the names of the wire."""

    name: Required[str]
    id: str
    args: Mapping[str, Any]
