from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ViggleTag"]


@define(eq=False, repr=False, kw_only=True)
class ViggleTag(Model):
    """ViggleTag.

    Attributes:
        id: Id, a UUID: `tagID` of `viggle.templates.list`.
        sort: Its place in the list.
    """

    id: str | None = UNSET
    name: str | None = UNSET
    sort: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "name": Field("name", None, "string"),
        "sort": Field("sort", None, "integer"),
    }
