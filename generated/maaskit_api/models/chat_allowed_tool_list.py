from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatAllowedToolList", "ChatAllowedToolListParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatAllowedToolList(Model):
    """ChatAllowedToolList.

    Attributes:
        mode: May call one (`auto`) or must (`required`). One of `auto`, `required`.
        tools: Names of tools in the form of `tools`.
    """

    mode: Literal["auto", "required"] | str
    tools: list[dict[str, Any]]

    _fields: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", None, "string", True),
        "tools": Field("tools", None, "array", True),
    }


class ChatAllowedToolListParam(TypedDict, total=False):
    """`ChatAllowedToolList` as a plain dict, with the names of the wire."""

    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, Any]]]
