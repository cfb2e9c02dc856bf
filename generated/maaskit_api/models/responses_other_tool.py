from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesOtherTool", "ResponsesOtherToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesOtherTool(Model):
    """Any other tool, e.g. local_shell, shell, apply_patch, computer, computer_use_preview or a dated web search."""

    type: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
    }


class ResponsesOtherToolParam(TypedDict, total=False):
    """`ResponsesOtherTool` as a plain dict, with the names of the wire."""

    type: Required[str]
