from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatPrediction", "ChatPredictionParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatPrediction(Model):
    """ChatPrediction.

    Attributes:
        content: The expected text.
    """

    type: Literal["content"]
    content: str | list[models.ChatTextPart]

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "content": Field("content", ["ChatTextPart"], "string array", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("content",)}


class ChatPredictionParam(TypedDict, total=False):
    """`ChatPrediction` as a plain dict, with the names of the wire."""

    type: Required[Literal["content"]]
    content: Required[str | Sequence[models.ChatTextPart | models.ChatTextPartParam]]
