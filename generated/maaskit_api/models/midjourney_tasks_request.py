from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyTasksRequest", "MidjourneyTasksRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyTasksRequest(Model):
    """MidjourneyTasksRequest.

    Attributes:
        ids: Ids of the tasks.
    """

    ids: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "ids": Field("ids", None, "array", True),
    }


class MidjourneyTasksRequestParam(TypedDict, total=False):
    """`MidjourneyTasksRequest` as a plain dict, with the names of the wire."""

    ids: Required[Sequence[str]]
