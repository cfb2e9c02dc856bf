from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyAccountFilter", "MidjourneyAccountFilterParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyAccountFilter(Model):
    """Which of the gateway's Midjourney accounts may do it. Not every gateway reads it.

    Attributes:
        channel_id: Id of the account's Discord channel.
        instance_id: Id of the account.
        modes: Speeds that the account must offer.
        remark: A word in the remark of the account.
        remix: Whether the account has remix switched on.
        remix_auto_considered: Whether it goes on by itself after a remix button, without a window.
    """

    channel_id: str | None = UNSET
    instance_id: str | None = UNSET
    modes: list[Literal["FAST", "RELAX", "TURBO"] | str] | None = UNSET
    remark: str | None = UNSET
    remix: bool | None = UNSET
    remix_auto_considered: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "channel_id": Field("channelId", None, "string"),
        "instance_id": Field("instanceId", None, "string"),
        "modes": Field("modes", None, "array"),
        "remark": Field("remark", None, "string"),
        "remix": Field("remix", None, "boolean"),
        "remix_auto_considered": Field("remixAutoConsidered", None, "boolean"),
    }


class MidjourneyAccountFilterParam(TypedDict, total=False):
    """`MidjourneyAccountFilter` as a plain dict, with the names of the wire."""

    channelId: str
    instanceId: str
    modes: Sequence[Literal["FAST", "RELAX", "TURBO"] | str]
    remark: str
    remix: bool
    remixAutoConsidered: bool
