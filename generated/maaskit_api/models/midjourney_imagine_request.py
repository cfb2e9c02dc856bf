from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["MidjourneyImagineRequest", "MidjourneyImagineRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyImagineRequest(Model):
    """MidjourneyImagineRequest.

    Attributes:
        prompt: What to draw, with Midjourney's own parameters at its end (`--ar 16:9`, `--v 7`, `--niji`).
        base_64_array: Reference pictures, as data URLs; about 4 MB each. Local files are accepted.
        bot_type: Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
            default `MID_JOURNEY`.
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    prompt: str
    base_64_array: list[str] | None = UNSET
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | None = UNSET
    notify_hook: str | None = UNSET
    state: str | None = UNSET
    account_filter: models.MidjourneyAccountFilter | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "base_64_array": Field("base64Array", None, "array"),
        "bot_type": Field("botType", None, "string"),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
        "account_filter": Field("accountFilter", "MidjourneyAccountFilter", "object"),
    }


class MidjourneyImagineRequestParam(TypedDict, total=False):
    """`MidjourneyImagineRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    base64Array: Sequence[str | LocalFile]
    botType: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str
    notifyHook: str
    state: str
    accountFilter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam
