from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["CompletionStreamOptions", "CompletionStreamOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class CompletionStreamOptions(Model):
    """CompletionStreamOptions.

    Attributes:
        include_usage: Send usage in a last chunk without choices.
    """

    include_usage: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "include_usage": Field("include_usage", None, "boolean"),
    }


class CompletionStreamOptionsParam(TypedDict, total=False):
    """`CompletionStreamOptions` as a plain dict, with the names of the wire."""

    include_usage: bool
