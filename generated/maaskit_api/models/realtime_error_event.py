from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeErrorEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeErrorEvent(Model):
    """Something went wrong; the connection stays open."""

    type: Literal["error"]
    event_id: str | None = UNSET
    error: models.RealtimeErrorDetail | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "error": Field("error", "RealtimeErrorDetail", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("error",)}
