from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingShot", "KlingShotParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingShot(Model):
    """One shot of several.

    Attributes:
        index: Number of the shot, from 1. At least 1.
        prompt: What happens in it. At most 512 characters.
        duration: Seconds as text, at least 1; those of all shots add up to `duration` of the video. Numbers and
            their text are accepted.
    """

    index: int
    prompt: str
    duration: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", None, "integer", True),
        "prompt": Field("prompt", None, "string", True),
        "duration": Field("duration", None, "string", True),
    }


class KlingShotParam(TypedDict, total=False):
    """`KlingShot` as a plain dict, with the names of the wire."""

    index: Required[int]
    prompt: Required[str]
    duration: Required[str | int | float]
