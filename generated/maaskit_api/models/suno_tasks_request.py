from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoTasksRequest", "SunoTasksRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoTasksRequest(Model):
    """SunoTasksRequest.

    Attributes:
        ids: Ids of the tasks.
        action: What the tasks were asked for. One sister gateway requires it, the others do without. One of
            `MUSIC`, `LYRICS`.
    """

    ids: list[str]
    action: Literal["LYRICS", "MUSIC"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "ids": Field("ids", None, "array", True),
        "action": Field("action", None, "string"),
    }


class SunoTasksRequestParam(TypedDict, total=False):
    """`SunoTasksRequest` as a plain dict, with the names of the wire."""

    ids: Required[Sequence[str]]
    action: Literal["LYRICS", "MUSIC"] | str
