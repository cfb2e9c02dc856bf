from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SoraCharacterRequest", "SoraCharacterRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SoraCharacterRequest(Model):
    """One of `url` and `from_task` says where the character is seen.

    Attributes:
        timestamps: Begin and end in seconds, with a comma between them: 1,3. Fractions are fine; end and begin
            lie 1 to 3 seconds apart. A pair such as `(16, 9)` is accepted.
        url: Public link to a video that shows the character. No people.
        from_task: Id of a finished video task, e.g. `video_` and a UUID; safer than a link.
        model: Only where a gateway asks for it (sora-2-character); others refuse the request with it.
    """

    timestamps: str
    url: str | None = UNSET
    from_task: str | None = UNSET
    model: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "timestamps": Field("timestamps", None, "string", True),
        "url": Field("url", None, "string"),
        "from_task": Field("from_task", None, "string"),
        "model": Field("model", None, "string"),
    }


class SoraCharacterRequestParam(TypedDict, total=False):
    """`SoraCharacterRequest` as a plain dict, with the names of the wire."""

    timestamps: Required[str | tuple[int, int]]
    url: str
    from_task: str
    model: str
