from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesOtherContent", "ResponsesOtherContentParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesOtherContent(Model):
    """Any other kind of part, kept as it is."""

    type: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
    }


class ResponsesOtherContentParam(TypedDict, total=False):
    """`ResponsesOtherContent` as a plain dict, with the names of the wire."""

    type: Required[str]
