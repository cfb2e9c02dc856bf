from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["UsageCompletionDetails"]


@define(eq=False, repr=False, kw_only=True)
class UsageCompletionDetails(Model):
    """UsageCompletionDetails.

    Attributes:
        reasoning_tokens: Spent on thinking.
        accepted_prediction_tokens: Taken from `prediction`.
        rejected_prediction_tokens: In `prediction` but not in the answer.
    """

    reasoning_tokens: int | None = UNSET
    text_tokens: int | None = UNSET
    audio_tokens: int | None = UNSET
    image_tokens: int | None = UNSET
    accepted_prediction_tokens: int | None = UNSET
    rejected_prediction_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "reasoning_tokens": Field("reasoning_tokens", None, "integer"),
        "text_tokens": Field("text_tokens", None, "integer"),
        "audio_tokens": Field("audio_tokens", None, "integer"),
        "image_tokens": Field("image_tokens", None, "integer"),
        "accepted_prediction_tokens": Field("accepted_prediction_tokens", None, "integer"),
        "rejected_prediction_tokens": Field("rejected_prediction_tokens", None, "integer"),
    }
