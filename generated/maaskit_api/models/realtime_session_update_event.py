from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeSessionUpdateEvent", "RealtimeSessionUpdateEventParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeSessionUpdateEvent(Model):
    """Change settings of the session; answered with `session.updated`.

    Attributes:
        event_id: An id of the client's own, which an error repeats.
    """

    type: Literal["session.update"]
    session: models.RealtimeSessionConfig
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "session": Field("session", "RealtimeSessionConfig", "object", True),
        "event_id": Field("event_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("session.update",)}


class RealtimeSessionUpdateEventParam(TypedDict, total=False):
    """`RealtimeSessionUpdateEvent` as a plain dict, with the names of the wire."""

    type: Required[Literal["session.update"]]
    session: Required[models.RealtimeSessionConfig | models.RealtimeSessionConfigParam]
    event_id: str
