from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoLyrics"]


@define(eq=False, repr=False, kw_only=True)
class SunoLyrics(Model):
    """Lyrics.

    Attributes:
        text: The lyrics with their section marks; may be empty until they are complete.
        status: State of the lyrics. One of `submitted`, `queued`, `running`, `streaming`, `complete`, `error`.
        id: Id of the lyrics.
        tags: Styles that suit the lyrics, on newer gateways.
        error_message: Why it failed; may be empty.
    """

    text: str
    title: str
    status: Literal["complete", "error", "queued", "running", "streaming", "submitted"] | str
    id: str | None = UNSET
    tags: list[str] | None = UNSET
    error_message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string", True),
        "title": Field("title", None, "string", True),
        "status": Field("status", None, "string", True),
        "id": Field("id", None, "string"),
        "tags": Field("tags", None, "array null"),
        "error_message": Field("error_message", None, "string null"),
    }
