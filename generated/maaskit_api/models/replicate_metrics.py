from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateMetrics"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateMetrics(Model):
    """Numbers of the work; open, models have others.

    Attributes:
        image_count: Pictures that were made.
        predict_time: Seconds of work.
        total_time: Seconds from the request to the end.
    """

    image_count: int | None = UNSET
    predict_time: float | None = UNSET
    total_time: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_count": Field("image_count", None, "integer"),
        "predict_time": Field("predict_time", None, "number"),
        "total_time": Field("total_time", None, "number"),
    }
