from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["MidjourneyDescribeRequest", "MidjourneyDescribeRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyDescribeRequest(Model):
    """MidjourneyDescribeRequest.

    Attributes:
        base64: The picture, as a data URL. Local files are accepted.
        bot_type: Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
            default `MID_JOURNEY`.
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    base64: str
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | None = UNSET
    notify_hook: str | None = UNSET
    state: str | None = UNSET
    account_filter: models.MidjourneyAccountFilter | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "base64": Field("base64", None, "string", True),
        "bot_type": Field("botType", None, "string"),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
        "account_filter": Field("accountFilter", "MidjourneyAccountFilter", "object"),
    }


class MidjourneyDescribeRequestParam(TypedDict, total=False):
    """`MidjourneyDescribeRequest` as a plain dict, with the names of the wire."""

    base64: Required[str | LocalFile]
    botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str
    notifyHook: str
    state: str
    accountFilter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam
