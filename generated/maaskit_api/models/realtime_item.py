from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeItem", "RealtimeItemParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeItem(Model):
    """One entry of the conversation: what somebody said, a function's call, or its result.

    Attributes:
        id: The client may choose it.
        object: `realtime.item`.
        type: One of `message`, `function_call`, `function_call_output`.
        status: One of `completed`, `in_progress`, `incomplete`.
        role: Of a message. One of `user`, `assistant`, `system`.
        content: Of a message.
        call_id: Binds the result of a function to its call.
        name: The function that is called.
        arguments: Of a call, as JSON text.
        output: What the function gave back.
    """

    id: str | None = UNSET
    object: str | None = UNSET
    type: Literal["function_call", "function_call_output", "message"] | str | None = UNSET
    status: Literal["completed", "in_progress", "incomplete"] | str | None = UNSET
    role: Literal["assistant", "system", "user"] | str | None = UNSET
    content: list[models.RealtimeContentPart] | None = UNSET
    call_id: str | None = UNSET
    name: str | None = UNSET
    arguments: str | None = UNSET
    output: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "type": Field("type", None, "string"),
        "status": Field("status", None, "string"),
        "role": Field("role", None, "string"),
        "content": Field("content", ["RealtimeContentPart"], "array"),
        "call_id": Field("call_id", None, "string"),
        "name": Field("name", None, "string"),
        "arguments": Field("arguments", None, "string"),
        "output": Field("output", None, "string"),
    }


class RealtimeItemParam(TypedDict, total=False):
    """`RealtimeItem` as a plain dict, with the names of the wire."""

    id: str
    object: str
    type: Literal["function_call", "function_call_output", "message"] | str
    status: Literal["completed", "in_progress", "incomplete"] | str
    role: Literal["assistant", "system", "user"] | str
    content: Sequence[models.RealtimeContentPart | models.RealtimeContentPartParam]
    call_id: str
    name: str
    arguments: str
    output: str
