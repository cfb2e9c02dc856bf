from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesFunctionCall", "ResponsesFunctionCallParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFunctionCall(Model):
    """ResponsesFunctionCall.

    Attributes:
        call_id: Goes into `function_call_output` (call_...).
        name: Function to run.
        arguments: JSON text; may be malformed, so parse with care.
        id: fc_...
    """

    type: Literal["function_call"]
    call_id: str
    name: str
    arguments: str
    id: str | None = UNSET
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "call_id": Field("call_id", None, "string", True),
        "name": Field("name", None, "string", True),
        "arguments": Field("arguments", None, "string", True),
        "id": Field("id", None, "string null"),
        "status": Field("status", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("function_call",)}


class ResponsesFunctionCallParam(TypedDict, total=False):
    """`ResponsesFunctionCall` as a plain dict, with the names of the wire."""

    type: Required[Literal["function_call"]]
    call_id: Required[str]
    name: Required[str]
    arguments: Required[str]
    id: str | None
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None
