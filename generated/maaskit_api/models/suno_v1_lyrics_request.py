from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoV1LyricsRequest", "SunoV1LyricsRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoV1LyricsRequest(Model):
    """SunoV1LyricsRequest.

    Attributes:
        prompt: What the lyrics are about.
    """

    prompt: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
    }


class SunoV1LyricsRequestParam(TypedDict, total=False):
    """`SunoV1LyricsRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
