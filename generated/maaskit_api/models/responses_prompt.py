from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesPrompt", "ResponsesPromptParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesPrompt(Model):
    """ResponsesPrompt.

    Attributes:
        id: Id of the template.
        version: Version of the template; the newest when left out.
        variables: Values for the template's variables, texts or content parts.
    """

    id: str
    version: str | None = UNSET
    variables: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "version": Field("version", None, "string null"),
        "variables": Field("variables", None, "object null"),
    }


class ResponsesPromptParam(TypedDict, total=False):
    """`ResponsesPrompt` as a plain dict, with the names of the wire."""

    id: Required[str]
    version: str | None
    variables: Mapping[str, Any] | None
