from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatAllowedTools", "ChatAllowedToolsParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatAllowedTools(Model):
    """Choose among some of the tools."""

    type: Literal["allowed_tools"]
    allowed_tools: models.ChatAllowedToolList

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "allowed_tools": Field("allowed_tools", "ChatAllowedToolList", "object", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("allowed_tools",)}


class ChatAllowedToolsParam(TypedDict, total=False):
    """`ChatAllowedTools` as a plain dict, with the names of the wire."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[models.ChatAllowedToolList | models.ChatAllowedToolListParam]
