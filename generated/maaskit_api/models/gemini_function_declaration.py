from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiFunctionDeclaration", "GeminiFunctionDeclarationParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiFunctionDeclaration(Model):
    """GeminiFunctionDeclaration.

    Attributes:
        name: Name the model calls it by.
        description: Tells the model when to call it.
        parameters: Schema of the arguments in Google's dialect (types in capitals).
        parameters_json_schema: JSON Schema of the arguments, instead of `parameters`.
        response: Schema of what it returns.
    """

    name: str
    description: str | None = UNSET
    parameters: dict[str, Any] | None = UNSET
    parameters_json_schema: Any = UNSET
    response: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "description": Field("description", None, "string"),
        "parameters": Field("parameters", None, "object"),
        "parameters_json_schema": Field("parametersJsonSchema", None, ""),
        "response": Field("response", None, "object"),
    }


class GeminiFunctionDeclarationParam(TypedDict, total=False):
    """`GeminiFunctionDeclaration` as a plain dict, with the names of the wire."""

    name: Required[str]
    description: str
    parameters: Mapping[str, Any]
    parametersJsonSchema: Any
    response: Mapping[str, Any]
