from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SoraVideoRequest", "SoraVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SoraVideoRequest(Model):
    """A job of the first Sora. The names of the members are inferred; what else the gateway takes passes through.

    Attributes:
        prompt: What happens in the video.
        model: Model, where the gateway offers several.
        notify_hook: URL that the gateway calls when the task has ended; what it sends is not documented.
    """

    prompt: str
    model: str | None = UNSET
    notify_hook: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "model": Field("model", None, "string"),
        "notify_hook": Field("notify_hook", None, "string"),
    }


class SoraVideoRequestParam(TypedDict, total=False):
    """`SoraVideoRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    model: str
    notify_hook: str
