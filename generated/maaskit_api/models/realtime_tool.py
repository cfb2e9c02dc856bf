from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeTool", "RealtimeToolParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeTool(Model):
    """A function that the model may call.

    Attributes:
        type: `function`.
        description: When and how to call it.
        parameters: JSON Schema of its arguments.
    """

    type: str | None = UNSET
    name: str | None = UNSET
    description: str | None = UNSET
    parameters: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "name": Field("name", None, "string"),
        "description": Field("description", None, "string"),
        "parameters": Field("parameters", None, "object"),
    }


class RealtimeToolParam(TypedDict, total=False):
    """`RealtimeTool` as a plain dict, with the names of the wire."""

    type: str
    name: str
    description: str
    parameters: Mapping[str, Any]
