from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoClipHistory"]


@define(eq=False, repr=False, kw_only=True)
class SunoClipHistory(Model):
    """A clip that another one was made from.

    Attributes:
        id: Id of that clip.
        continue_at: Second at which it is left; null for the last part.
        type: How it came about, e.g. gen.
        source: Where it came from, e.g. web.
        infill: Whether a section was replaced.
        stem_from_id: Clip that was split.
    """

    id: str
    continue_at: float | None = UNSET
    type: str | None = UNSET
    source: str | None = UNSET
    infill: bool | None = UNSET
    stem_from_id: str | None = UNSET
    stem_task: str | None = UNSET
    stem_type_id: int | None = UNSET
    stem_type_group_name: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "continue_at": Field("continue_at", None, "number null"),
        "type": Field("type", None, "string"),
        "source": Field("source", None, "string"),
        "infill": Field("infill", None, "boolean null"),
        "stem_from_id": Field("stem_from_id", None, "string"),
        "stem_task": Field("stem_task", None, "string"),
        "stem_type_id": Field("stem_type_id", None, "integer"),
        "stem_type_group_name": Field("stem_type_group_name", None, "string"),
    }
