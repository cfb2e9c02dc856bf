from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesMessage"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesMessage(Model):
    """ResponsesMessage.

    Attributes:
        id: msg_...
        role: Missing on some gateways.
        phase: commentary or final_answer.
    """

    type: Literal["message"]
    content: list[
        models.ResponsesOutputText
        | models.ResponsesRefusal
        | models.ResponsesReasoningText
        | models.ResponsesOtherContent
    ]
    id: str | None = UNSET
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None = UNSET
    role: Literal["assistant"] | None = UNSET
    phase: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "content": Field(
            "content",
            [("ResponsesOutputText", "ResponsesRefusal", "ResponsesReasoningText", "ResponsesOtherContent")],
            "array",
            True,
        ),
        "id": Field("id", None, "string"),
        "status": Field("status", None, "string null"),
        "role": Field("role", None, "string"),
        "phase": Field("phase", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("message",), "role": ("assistant",)}
