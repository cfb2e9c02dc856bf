from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatFunctionChoice", "ChatFunctionChoiceParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatFunctionChoice(Model):
    """Call this function."""

    type: Literal["function"]
    function: models.ChatToolName

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "function": Field("function", "ChatToolName", "object", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("function",)}


class ChatFunctionChoiceParam(TypedDict, total=False):
    """`ChatFunctionChoice` as a plain dict, with the names of the wire."""

    type: Required[Literal["function"]]
    function: Required[models.ChatToolName | models.ChatToolNameParam]
