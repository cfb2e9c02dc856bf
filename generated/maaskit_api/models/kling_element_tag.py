from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingElementTag"]


@define(eq=False, repr=False, kw_only=True)
class KlingElementTag(Model):
    """KlingElementTag.

    Attributes:
        id: What the request calls `tag_id`, e.g. o_104.
        name: Name of the tag.
        description: What it stands for.
    """

    id: str | None = UNSET
    name: str | None = UNSET
    description: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "name": Field("name", None, "string"),
        "description": Field("description", None, "string"),
    }
