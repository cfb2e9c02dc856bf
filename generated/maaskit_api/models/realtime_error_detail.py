from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeErrorDetail"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeErrorDetail(Model):
    """What went wrong.

    Attributes:
        type: `invalid_request_error`, `server_error`, ...
        param: The member of the event at fault.
        event_id: Of the client's event that caused it, if that had one.
    """

    type: str | None = UNSET
    code: str | None = UNSET
    message: str | None = UNSET
    param: str | None = UNSET
    event_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "code": Field("code", None, "string null"),
        "message": Field("message", None, "string"),
        "param": Field("param", None, "string null"),
        "event_id": Field("event_id", None, "string null"),
    }
