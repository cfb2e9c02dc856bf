from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesWebSearchCall", "ResponsesWebSearchCallParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesWebSearchCall(Model):
    """ResponsesWebSearchCall.

    Attributes:
        id: ws_...
        action: What was done; comes when the call is finished.
    """

    type: Literal["web_search_call"]
    id: str | None = UNSET
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None = UNSET
    action: models.ResponsesWebSearchAction | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "id": Field("id", None, "string"),
        "status": Field("status", None, "string null"),
        "action": Field("action", "ResponsesWebSearchAction", "object null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("web_search_call",)}


class ResponsesWebSearchCallParam(TypedDict, total=False):
    """`ResponsesWebSearchCall` as a plain dict, with the names of the wire."""

    type: Required[Literal["web_search_call"]]
    id: str
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None
    action: models.ResponsesWebSearchAction | models.ResponsesWebSearchActionParam | None
