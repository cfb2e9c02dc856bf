from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesReasoningItem", "ResponsesReasoningItemParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesReasoningItem(Model):
    """ResponsesReasoningItem.

    Attributes:
        summary: Empty unless a summary was asked for.
        id: rs_...
        content: The reasoning itself, from models that show it.
        encrypted_content: Send back unchanged when answers are not stored.
    """

    type: Literal["reasoning"]
    summary: list[models.ResponsesSummaryText]
    id: str | None = UNSET
    content: list[models.ResponsesReasoningText] | None = UNSET
    encrypted_content: str | None = UNSET
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "summary": Field("summary", ["ResponsesSummaryText"], "array", True),
        "id": Field("id", None, "string"),
        "content": Field("content", ["ResponsesReasoningText"], "array null"),
        "encrypted_content": Field("encrypted_content", None, "string null"),
        "status": Field("status", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("reasoning",)}


class ResponsesReasoningItemParam(TypedDict, total=False):
    """`ResponsesReasoningItem` as a plain dict, with the names of the wire."""

    type: Required[Literal["reasoning"]]
    summary: Required[Sequence[models.ResponsesSummaryText | models.ResponsesSummaryTextParam]]
    id: str
    content: Sequence[models.ResponsesReasoningText | models.ResponsesReasoningTextParam] | None
    encrypted_content: str | None
    status: Literal["completed", "failed", "generating", "in_progress", "incomplete", "searching"] | str | None
