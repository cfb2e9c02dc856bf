from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingElementReference", "KlingElementReferenceParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingElementReference(Model):
    """KlingElementReference.

    Attributes:
        element_id: Id of the element; it may be beyond 2^53, so keep it out of floats. Ready-made ones have
            small ids. Numbers and their text are accepted.
    """

    element_id: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "element_id": Field("element_id", None, "integer", True),
    }


class KlingElementReferenceParam(TypedDict, total=False):
    """`KlingElementReference` as a plain dict, with the names of the wire."""

    element_id: Required[int | str]
