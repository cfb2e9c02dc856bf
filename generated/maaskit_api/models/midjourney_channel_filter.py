from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyChannelFilter", "MidjourneyChannelFilterParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyChannelFilter(Model):
    """Which of the gateway's Midjourney accounts takes the pictures.

    Attributes:
        channel_id: Id of the account's Discord channel.
        instance_id: Id of the account.
        remark: A word in the remark of the account.
    """

    channel_id: str | None = UNSET
    instance_id: str | None = UNSET
    remark: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "channel_id": Field("channelId", None, "string"),
        "instance_id": Field("instanceId", None, "string"),
        "remark": Field("remark", None, "string"),
    }


class MidjourneyChannelFilterParam(TypedDict, total=False):
    """`MidjourneyChannelFilter` as a plain dict, with the names of the wire."""

    channelId: str
    instanceId: str
    remark: str
