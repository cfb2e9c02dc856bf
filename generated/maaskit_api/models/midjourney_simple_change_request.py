from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneySimpleChangeRequest", "MidjourneySimpleChangeRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneySimpleChangeRequest(Model):
    """MidjourneySimpleChangeRequest.

    Attributes:
        content: Id of the finished task, a blank, and U1 to U4 (upscale), V1 to V4 (variation) or R (all four
            anew).
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    content: str
    notify_hook: str | None = UNSET
    state: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", None, "string", True),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
    }


class MidjourneySimpleChangeRequestParam(TypedDict, total=False):
    """`MidjourneySimpleChangeRequest` as a plain dict, with the names of the wire."""

    content: Required[str]
    notifyHook: str
    state: str
