from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateUrls"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateUrls(Model):
    """Addresses of the prediction at the vendor, who does not know the gateway's key: the client never follows
    them. Ask the gateway by the id.

    Attributes:
        get: State at the vendor.
        cancel: How to stop it at the vendor; the gateway offers no such call.
        stream: The text while it is written.
        web: Page for people.
    """

    get: str | None = UNSET
    cancel: str | None = UNSET
    stream: str | None = UNSET
    web: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "get": Field("get", None, "string"),
        "cancel": Field("cancel", None, "string"),
        "stream": Field("stream", None, "string"),
        "web": Field("web", None, "string"),
    }
