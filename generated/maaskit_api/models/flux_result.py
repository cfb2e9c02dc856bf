from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["FluxResult"]


@define(eq=False, repr=False, kw_only=True)
class FluxResult(Model):
    """A finished picture.

    Attributes:
        sample: URL of the picture; lives about ten minutes.
        prompt: The prompt, as it was used.
        seed: The seed, also when none was given.
        start_time: Unix seconds.
        end_time: Unix seconds.
        duration: Seconds of work.
    """

    sample: str | None = UNSET
    prompt: str | None = UNSET
    seed: int | None = UNSET
    start_time: float | None = UNSET
    end_time: float | None = UNSET
    duration: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "sample": Field("sample", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "seed": Field("seed", None, "integer"),
        "start_time": Field("start_time", None, "number"),
        "end_time": Field("end_time", None, "number"),
        "duration": Field("duration", None, "number"),
    }
