from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesReasoning", "ResponsesReasoningParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesReasoning(Model):
    """ResponsesReasoning.

    Attributes:
        effort: How hard to think; what is allowed depends on the model. One of `none`, `minimal`, `low`,
            `medium`, `high`, `xhigh`.
        summary: Ask for a summary of the reasoning. One of `auto`, `concise`, `detailed`.
        generate_summary: Old name of `summary`. One of `auto`, `concise`, `detailed`.
    """

    effort: Literal["high", "low", "medium", "minimal", "none", "xhigh"] | str | None = UNSET
    summary: Literal["auto", "concise", "detailed"] | str | None = UNSET
    generate_summary: Literal["auto", "concise", "detailed"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "effort": Field("effort", None, "string null"),
        "summary": Field("summary", None, "string null"),
        "generate_summary": Field("generate_summary", None, "string null"),
    }


class ResponsesReasoningParam(TypedDict, total=False):
    """`ResponsesReasoning` as a plain dict, with the names of the wire."""

    effort: Literal["high", "low", "medium", "minimal", "none", "xhigh"] | str | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
