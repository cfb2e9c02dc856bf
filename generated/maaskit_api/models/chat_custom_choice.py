from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatCustomChoice", "ChatCustomChoiceParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatCustomChoice(Model):
    """Call this custom tool."""

    type: Literal["custom"]
    custom: models.ChatToolName

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "custom": Field("custom", "ChatToolName", "object", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("custom",)}


class ChatCustomChoiceParam(TypedDict, total=False):
    """`ChatCustomChoice` as a plain dict, with the names of the wire."""

    type: Required[Literal["custom"]]
    custom: Required[models.ChatToolName | models.ChatToolNameParam]
