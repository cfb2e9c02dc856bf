from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiContent", "GeminiContentParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiContent(Model):
    """One turn. A request needs at least one part; an answer may have none, e.g. when it hit the token limit while
    thinking.

    Attributes:
        role: May be left out on a single turn. One of `user`, `model`.
    """

    role: Literal["model", "user"] | str | None = UNSET
    parts: list[models.GeminiPart] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", None, "string"),
        "parts": Field("parts", ["GeminiPart"], "array"),
    }


class GeminiContentParam(TypedDict, total=False):
    """`GeminiContent` as a plain dict, with the names of the wire."""

    role: Literal["model", "user"] | str
    parts: Sequence[models.GeminiPart | models.GeminiPartParam]
