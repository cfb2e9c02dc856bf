from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["MidjourneyBlendRequest", "MidjourneyBlendRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyBlendRequest(Model):
    """MidjourneyBlendRequest.

    Attributes:
        base_64_array: The pictures, as data URLs. At most 5 entries; local files are accepted.
        dimensions: Shape of the result: PORTRAIT is 2:3, SQUARE 1:1, LANDSCAPE 3:2. One of `PORTRAIT`,
            `SQUARE`, `LANDSCAPE`; default `SQUARE`.
        bot_type: Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
            default `MID_JOURNEY`.
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    base_64_array: list[str]
    dimensions: Literal["LANDSCAPE", "PORTRAIT", "SQUARE"] | str | None = UNSET
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | None = UNSET
    notify_hook: str | None = UNSET
    state: str | None = UNSET
    account_filter: models.MidjourneyAccountFilter | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "base_64_array": Field("base64Array", None, "array", True),
        "dimensions": Field("dimensions", None, "string"),
        "bot_type": Field("botType", None, "string"),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
        "account_filter": Field("accountFilter", "MidjourneyAccountFilter", "object"),
    }


class MidjourneyBlendRequestParam(TypedDict, total=False):
    """`MidjourneyBlendRequest` as a plain dict, with the names of the wire."""

    base64Array: Required[Sequence[str | LocalFile]]
    dimensions: Literal["LANDSCAPE", "PORTRAIT", "SQUARE"] | str
    botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str
    notifyHook: str
    state: str
    accountFilter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam
