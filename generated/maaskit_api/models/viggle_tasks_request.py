from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ViggleTasksRequest", "ViggleTasksRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ViggleTasksRequest(Model):
    """ViggleTasksRequest.

    Attributes:
        ids: Ids of tasks. Only the first is looked at, so send one.
    """

    ids: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "ids": Field("ids", None, "array", True),
    }


class ViggleTasksRequestParam(TypedDict, total=False):
    """`ViggleTasksRequest` as a plain dict, with the names of the wire."""

    ids: Required[Sequence[str]]
