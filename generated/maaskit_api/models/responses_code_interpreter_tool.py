from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesCodeInterpreterTool", "ResponsesCodeInterpreterToolParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesCodeInterpreterTool(Model):
    """Run Python in a container of the vendor.

    Attributes:
        container: Id of a container, or an object such as `{type: auto}`.
    """

    type: Literal["code_interpreter"]
    container: str | dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "container": Field("container", None, "string object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("code_interpreter",)}


class ResponsesCodeInterpreterToolParam(TypedDict, total=False):
    """`ResponsesCodeInterpreterTool` as a plain dict, with the names of the wire."""

    type: Required[Literal["code_interpreter"]]
    container: str | Mapping[str, Any]
