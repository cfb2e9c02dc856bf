from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesRefusal", "ResponsesRefusalParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesRefusal(Model):
    """ResponsesRefusal.

    Attributes:
        refusal: Why the model refuses.
    """

    type: Literal["refusal"]
    refusal: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "refusal": Field("refusal", None, "string", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("refusal",)}


class ResponsesRefusalParam(TypedDict, total=False):
    """`ResponsesRefusal` as a plain dict, with the names of the wire."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
