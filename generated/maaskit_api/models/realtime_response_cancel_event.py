from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeResponseCancelEvent", "RealtimeResponseCancelEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeResponseCancelEvent(Model):
    """Stop the answer that is being made; it ends with `response.done`.

    Attributes:
        event_id: An id of the client's own, which an error repeats.
        response_id: Which answer; the one of the conversation without.
    """

    type: Literal["response.cancel"]
    event_id: str | None = UNSET
    response_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "response_id": Field("response_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.cancel",)}


class RealtimeResponseCancelEventParam(TypedDict, total=False):
    """`RealtimeResponseCancelEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str
