from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiModalityTokens"]


@define(eq=False, repr=False, kw_only=True)
class GeminiModalityTokens(Model):
    """GeminiModalityTokens.

    Attributes:
        modality: One of `TEXT`, `IMAGE`, `AUDIO`, `VIDEO`, `DOCUMENT`.
    """

    modality: Literal["AUDIO", "DOCUMENT", "IMAGE", "TEXT", "VIDEO"] | str | None = UNSET
    token_count: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "modality": Field("modality", None, "string"),
        "token_count": Field("tokenCount", None, "integer"),
    }
