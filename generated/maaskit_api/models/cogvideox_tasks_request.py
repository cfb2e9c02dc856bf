from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["CogvideoxTasksRequest", "CogvideoxTasksRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class CogvideoxTasksRequest(Model):
    """CogvideoxTasksRequest.

    Attributes:
        ids: Ids of the jobs.
    """

    ids: list[str] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "ids": Field("ids", None, "array"),
    }


class CogvideoxTasksRequestParam(TypedDict, total=False):
    """`CogvideoxTasksRequest` as a plain dict, with the names of the wire."""

    ids: Sequence[str]
