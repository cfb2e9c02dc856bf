from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatToolName", "ChatToolNameParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatToolName(Model):
    """ChatToolName."""

    name: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
    }


class ChatToolNameParam(TypedDict, total=False):
    """`ChatToolName` as a plain dict, with the names of the wire."""

    name: Required[str]
