from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AccountNotification"]


@define(eq=False, repr=False, kw_only=True)
class AccountNotification(Model):
    """A notification of the account, e.g. that the quota runs out.

    Attributes:
        type: What it is about. The two of channels go to administrators of the gateway only. One of
            `quota_exceed`, `channel_update`, `channel_test`.
        title: Headline, for people.
        content: Text, for people; the values are filled in already.
        timestamp: Unix seconds.
        values: The values that were filled in, in their order in the text.
    """

    type: Literal["channel_test", "channel_update", "quota_exceed"] | str
    title: str
    content: str
    timestamp: int
    values: list[Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "title": Field("title", None, "string", True),
        "content": Field("content", None, "string", True),
        "timestamp": Field("timestamp", None, "integer", True),
        "values": Field("values", None, "array null"),
    }
