from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiTool", "GeminiToolParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiTool(Model):
    """Functions of yours, or one tool of Google's; an empty object turns it on.

    Attributes:
        function_declarations: Another spelling of `functionDeclarations`.
        google_search: Search the web.
        code_execution: Run Python.
        url_context: Read the pages whose addresses are in the prompt.
    """

    functionDeclarations: list[models.GeminiFunctionDeclaration] | None = UNSET
    function_declarations: list[models.GeminiFunctionDeclaration] | None = UNSET
    google_search: dict[str, Any] | None = UNSET
    code_execution: dict[str, Any] | None = UNSET
    url_context: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "functionDeclarations": Field("functionDeclarations", ["GeminiFunctionDeclaration"], "array"),
        "function_declarations": Field("function_declarations", ["GeminiFunctionDeclaration"], "array"),
        "google_search": Field("googleSearch", None, "object"),
        "code_execution": Field("codeExecution", None, "object"),
        "url_context": Field("urlContext", None, "object"),
    }


class GeminiToolParam(TypedDict, total=False):
    """`GeminiTool` as a plain dict, with the names of the wire."""

    functionDeclarations: Sequence[models.GeminiFunctionDeclaration | models.GeminiFunctionDeclarationParam]
    function_declarations: Sequence[models.GeminiFunctionDeclaration | models.GeminiFunctionDeclarationParam]
    googleSearch: Mapping[str, Any]
    codeExecution: Mapping[str, Any]
    urlContext: Mapping[str, Any]
