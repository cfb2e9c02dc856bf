from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatFunction", "ChatFunctionParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatFunction(Model):
    """ChatFunction.

    Attributes:
        name: Letters, digits, `_` and `-`; OpenAI allows 64 characters.
        description: When and how to use it.
        parameters: JSON Schema of the arguments.
        strict: OpenAI: arguments follow the schema exactly. Default `False`.
    """

    name: str
    description: str | None = UNSET
    parameters: dict[str, Any] | None = UNSET
    strict: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "description": Field("description", None, "string"),
        "parameters": Field("parameters", None, "object null"),
        "strict": Field("strict", None, "boolean null"),
    }


class ChatFunctionParam(TypedDict, total=False):
    """`ChatFunction` as a plain dict, with the names of the wire."""

    name: Required[str]
    description: str
    parameters: Mapping[str, Any] | None
    strict: bool | None
