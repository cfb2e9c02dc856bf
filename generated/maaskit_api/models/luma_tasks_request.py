from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["LumaTasksRequest", "LumaTasksRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class LumaTasksRequest(Model):
    """LumaTasksRequest.

    Attributes:
        ids: Ids of the jobs.
    """

    ids: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "ids": Field("ids", None, "array", True),
    }


class LumaTasksRequestParam(TypedDict, total=False):
    """`LumaTasksRequest` as a plain dict, with the names of the wire."""

    ids: Required[Sequence[str]]
