from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiSafetySetting", "GeminiSafetySettingParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiSafetySetting(Model):
    """GeminiSafetySetting.

    Attributes:
        category: E.g. HARM_CATEGORY_HARASSMENT.
        threshold: E.g. BLOCK_NONE or BLOCK_ONLY_HIGH.
    """

    category: str
    threshold: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "category": Field("category", None, "string", True),
        "threshold": Field("threshold", None, "string", True),
    }


class GeminiSafetySettingParam(TypedDict, total=False):
    """`GeminiSafetySetting` as a plain dict, with the names of the wire."""

    category: Required[str]
    threshold: Required[str]
