from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiFunctionResponse", "GeminiFunctionResponseParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiFunctionResponse(Model):
    """GeminiFunctionResponse.

    Attributes:
        name: Function that was run.
        id: `id` of the call, if it had one.
        response: What it returned.
    """

    name: str
    id: str | None = UNSET
    response: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "id": Field("id", None, "string"),
        "response": Field("response", None, "object"),
    }


class GeminiFunctionResponseParam(TypedDict, total=False):
    """`GeminiFunctionResponse` as a plain dict, with the names of the wire."""

    name: Required[str]
    id: str
    response: Mapping[str, Any]
