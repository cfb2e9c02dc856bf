from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesNamedToolChoice", "ResponsesNamedToolChoiceParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesNamedToolChoice(Model):
    """ResponsesNamedToolChoice.

    Attributes:
        type: function, custom, mcp, allowed_tools, or the type of a built-in tool.
        name: The function, custom tool or MCP tool to call.
        server_label: The MCP server, with type mcp.
        mode: auto or required, with type allowed_tools.
        tools: The tools to choose from, with type allowed_tools.
    """

    type: str
    name: str | None = UNSET
    server_label: str | None = UNSET
    mode: str | None = UNSET
    tools: list[dict[str, Any]] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "name": Field("name", None, "string null"),
        "server_label": Field("server_label", None, "string"),
        "mode": Field("mode", None, "string"),
        "tools": Field("tools", None, "array"),
    }


class ResponsesNamedToolChoiceParam(TypedDict, total=False):
    """`ResponsesNamedToolChoice` as a plain dict, with the names of the wire."""

    type: Required[str]
    name: str | None
    server_label: str
    mode: str
    tools: Sequence[Mapping[str, Any]]
