from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatCustomCall", "ChatCustomCallParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatCustomCall(Model):
    """ChatCustomCall.

    Attributes:
        input: Text for the tool.
    """

    name: str
    input: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "input": Field("input", None, "string"),
    }


class ChatCustomCallParam(TypedDict, total=False):
    """`ChatCustomCall` as a plain dict, with the names of the wire."""

    name: Required[str]
    input: str
