from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["FluxDetails"]


@define(eq=False, repr=False, kw_only=True)
class FluxDetails(Model):
    """Why a job failed; open, each kind of failure has members of its own.

    Attributes:
        moderation_reasons: What the content filter found.
        error: What went wrong.
    """

    moderation_reasons: list[str] | None = UNSET
    error: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "moderation_reasons": Field("Moderation Reasons", None, "array"),
        "error": Field("error", None, "string"),
    }
