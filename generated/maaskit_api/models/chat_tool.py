from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatTool", "ChatToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatTool(Model):
    """Something the model may call. Vendors' own tools use other types, passed on.

    Attributes:
        type: One of `function`, `custom`.
    """

    type: Literal["custom", "function"] | str
    function: models.ChatFunction | None = UNSET
    custom: models.ChatCustomTool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "function": Field("function", "ChatFunction", "object"),
        "custom": Field("custom", "ChatCustomTool", "object"),
    }


class ChatToolParam(TypedDict, total=False):
    """`ChatTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["custom", "function"] | str]
    function: models.ChatFunction | models.ChatFunctionParam
    custom: models.ChatCustomTool | models.ChatCustomToolParam
