from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PlatformTokenPage"]


@define(eq=False, repr=False, kw_only=True)
class PlatformTokenPage(Model):
    """Some of the keys.

    Attributes:
        total: Keys on all pages.
    """

    page: int | None = UNSET
    page_size: int | None = UNSET
    total: int | None = UNSET
    items: list[models.PlatformToken] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "page": Field("page", None, "integer"),
        "page_size": Field("page_size", None, "integer"),
        "total": Field("total", None, "integer"),
        "items": Field("items", ["PlatformToken"], "array null"),
    }
