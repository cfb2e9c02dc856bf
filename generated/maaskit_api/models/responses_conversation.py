from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesConversation", "ResponsesConversationParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesConversation(Model):
    """ResponsesConversation.

    Attributes:
        id: Id of the conversation (conv_...).
    """

    id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
    }


class ResponsesConversationParam(TypedDict, total=False):
    """`ResponsesConversation` as a plain dict, with the names of the wire."""

    id: Required[str]
