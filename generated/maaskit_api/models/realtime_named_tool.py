from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeNamedTool", "RealtimeNamedToolParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeNamedTool(Model):
    """This function is to be called.

    Attributes:
        type: `function`.
    """

    name: str
    type: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "type": Field("type", None, "string"),
    }


class RealtimeNamedToolParam(TypedDict, total=False):
    """`RealtimeNamedTool` as a plain dict, with the names of the wire."""

    name: Required[str]
    type: str
