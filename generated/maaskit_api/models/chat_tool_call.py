from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatToolCall", "ChatToolCallParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatToolCall(Model):
    """ChatToolCall.

    Attributes:
        id: Send it back as `tool_call_id`.
        type: One of `function`, `custom`.
        index: Position; some gateways only.
    """

    id: str
    type: Literal["custom", "function"] | str | None = UNSET
    index: int | None = UNSET
    function: models.ChatFunctionCall | None = UNSET
    custom: models.ChatCustomCall | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "type": Field("type", None, "string"),
        "index": Field("index", None, "integer"),
        "function": Field("function", "ChatFunctionCall", "object"),
        "custom": Field("custom", "ChatCustomCall", "object"),
    }


class ChatToolCallParam(TypedDict, total=False):
    """`ChatToolCall` as a plain dict, with the names of the wire."""

    id: Required[str]
    type: Literal["custom", "function"] | str
    index: int
    function: models.ChatFunctionCall | models.ChatFunctionCallParam
    custom: models.ChatCustomCall | models.ChatCustomCallParam
