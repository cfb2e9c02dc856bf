from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoLyricsRequest", "SunoLyricsRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoLyricsRequest(Model):
    """SunoLyricsRequest.

    Attributes:
        prompt: What the lyrics are about.
        notify_hook: URL that the gateway calls when the task changes or ends.
    """

    prompt: str
    notify_hook: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "notify_hook": Field("notify_hook", None, "string"),
    }


class SunoLyricsRequestParam(TypedDict, total=False):
    """`SunoLyricsRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    notify_hook: str
