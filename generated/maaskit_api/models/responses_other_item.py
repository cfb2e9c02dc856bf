from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesOtherItem", "ResponsesOtherItemParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesOtherItem(Model):
    """Any other kind of item, kept as it is: file_search_call, code_interpreter_call, computer_call, mcp_call,
    mcp_list_tools, mcp_approval_request, custom_tool_call, local_shell_call, ... and what is sent back for
    them.
    """

    type: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
    }


class ResponsesOtherItemParam(TypedDict, total=False):
    """`ResponsesOtherItem` as a plain dict, with the names of the wire."""

    type: Required[str]
