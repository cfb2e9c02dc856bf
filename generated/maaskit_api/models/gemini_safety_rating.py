from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiSafetyRating"]


@define(eq=False, repr=False, kw_only=True)
class GeminiSafetyRating(Model):
    """GeminiSafetyRating.

    Attributes:
        probability: NEGLIGIBLE, LOW, MEDIUM or HIGH.
    """

    category: str | None = UNSET
    probability: str | None = UNSET
    blocked: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "category": Field("category", None, "string"),
        "probability": Field("probability", None, "string"),
        "blocked": Field("blocked", None, "boolean"),
    }
