from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatThinking", "ChatThinkingParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatThinking(Model):
    """ChatThinking.

    Attributes:
        type: Claude: enabled, disabled or adaptive; Doubao also auto. One of `enabled`, `disabled`, `adaptive`,
            `auto`.
        budget_tokens: Claude: most tokens for thinking; less than `max_tokens`. At least 1024.
    """

    type: Literal["adaptive", "auto", "disabled", "enabled"] | str
    budget_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "budget_tokens": Field("budget_tokens", None, "integer"),
    }


class ChatThinkingParam(TypedDict, total=False):
    """`ChatThinking` as a plain dict, with the names of the wire."""

    type: Required[Literal["adaptive", "auto", "disabled", "enabled"] | str]
    budget_tokens: int
