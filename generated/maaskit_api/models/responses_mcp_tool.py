from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesMcpTool", "ResponsesMcpToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesMcpTool(Model):
    """Tools of an MCP server that the vendor calls.

    Attributes:
        server_label: Your name for the server.
        server_url: Address of the server.
        server_description: Tells the model what the server is for.
        connector_id: The vendor's own connector, instead of an address.
        authorization: Token for the server.
        headers: Headers for the server.
        allowed_tools: Names of the tools to offer, or a filter.
        require_approval: `always`, `never`, or a filter for each.
    """

    type: Literal["mcp"]
    server_label: str
    server_url: str | None = UNSET
    server_description: str | None = UNSET
    connector_id: str | None = UNSET
    authorization: str | None = UNSET
    headers: dict[str, str] | None = UNSET
    allowed_tools: list[str] | dict[str, Any] | None = UNSET
    require_approval: str | dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "server_label": Field("server_label", None, "string", True),
        "server_url": Field("server_url", None, "string"),
        "server_description": Field("server_description", None, "string"),
        "connector_id": Field("connector_id", None, "string"),
        "authorization": Field("authorization", None, "string"),
        "headers": Field("headers", None, "object null"),
        "allowed_tools": Field("allowed_tools", None, "array object null"),
        "require_approval": Field("require_approval", None, "string object null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("mcp",)}


class ResponsesMcpToolParam(TypedDict, total=False):
    """`ResponsesMcpTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    server_description: str
    connector_id: str
    authorization: str
    headers: Mapping[str, str] | None
    allowed_tools: Sequence[str] | Mapping[str, Any] | None
    require_approval: str | Mapping[str, Any] | None
