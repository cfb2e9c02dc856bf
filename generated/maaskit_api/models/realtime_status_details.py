from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeStatusDetails"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeStatusDetails(Model):
    """Why an answer ended as it did.

    Attributes:
        reason: `turn_detected`, `client_cancelled`, `max_output_tokens`, `content_filter`, ...
    """

    type: str | None = UNSET
    reason: str | None = UNSET
    error: models.RealtimeStatusError | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "reason": Field("reason", None, "string"),
        "error": Field("error", "RealtimeStatusError", "object null"),
    }
