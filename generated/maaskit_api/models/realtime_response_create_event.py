from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeResponseCreateEvent", "RealtimeResponseCreateEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeResponseCreateEvent(Model):
    """Let the model answer. With turn detection it does so by itself.

    Attributes:
        event_id: An id of the client's own, which an error repeats.
    """

    type: Literal["response.create"]
    event_id: str | None = UNSET
    response: models.RealtimeResponseConfig | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "response": Field("response", "RealtimeResponseConfig", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.create",)}


class RealtimeResponseCreateEventParam(TypedDict, total=False):
    """`RealtimeResponseCreateEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: models.RealtimeResponseConfig | models.RealtimeResponseConfigParam
