from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatToolCallDelta"]


@define(eq=False, repr=False, kw_only=True)
class ChatToolCallDelta(Model):
    """ChatToolCallDelta.

    Attributes:
        index: Which call of the message this piece belongs to.
        id: In the first piece of a call.
        type: In the first piece of a call.
    """

    index: int | None = UNSET
    id: str | None = UNSET
    type: str | None = UNSET
    function: models.ChatFunctionDelta | None = UNSET
    custom: models.ChatCustomDelta | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", None, "integer"),
        "id": Field("id", None, "string null"),
        "type": Field("type", None, "string null"),
        "function": Field("function", "ChatFunctionDelta", "object"),
        "custom": Field("custom", "ChatCustomDelta", "object"),
    }
