from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiThinkingConfig", "GeminiThinkingConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiThinkingConfig(Model):
    """GeminiThinkingConfig.

    Attributes:
        include_thoughts: Add parts that summarize the thoughts.
        thinking_budget: Most tokens to think; 0 is off, -1 lets the model choose (gemini-2.5).
        thinking_level: How hard to think (gemini-3).
    """

    include_thoughts: bool | None = UNSET
    thinking_budget: int | None = UNSET
    thinking_level: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "include_thoughts": Field("includeThoughts", None, "boolean"),
        "thinking_budget": Field("thinkingBudget", None, "integer"),
        "thinking_level": Field("thinkingLevel", None, "string"),
    }


class GeminiThinkingConfigParam(TypedDict, total=False):
    """`GeminiThinkingConfig` as a plain dict, with the names of the wire."""

    includeThoughts: bool
    thinkingBudget: int
    thinkingLevel: str
