from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeResponseDoneEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeResponseDoneEvent(Model):
    """An answer has ended, whichever way; with all of it except the sound."""

    type: Literal["response.done"]
    event_id: str | None = UNSET
    response: models.RealtimeResponse | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "response": Field("response", "RealtimeResponse", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.done",)}
