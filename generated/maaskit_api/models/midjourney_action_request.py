from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MidjourneyActionRequest", "MidjourneyActionRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyActionRequest(Model):
    """MidjourneyActionRequest.

    Attributes:
        custom_id: Id of the button, from `buttons` of the finished task. Never make one up, and read it anew
            each time.
        task_id: Id of the finished task.
        choose_same_channel: Let the account that made the task do this too. Some gateways. Default `False`.
        enable_remix: Ask for a new prompt first (the task waits for `midjourney.modal`). Some gateways.
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    custom_id: str
    task_id: str
    choose_same_channel: bool | None = UNSET
    enable_remix: bool | None = UNSET
    notify_hook: str | None = UNSET
    state: str | None = UNSET
    account_filter: models.MidjourneyAccountFilter | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "custom_id": Field("customId", None, "string", True),
        "task_id": Field("taskId", None, "string", True),
        "choose_same_channel": Field("chooseSameChannel", None, "boolean"),
        "enable_remix": Field("enableRemix", None, "boolean"),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
        "account_filter": Field("accountFilter", "MidjourneyAccountFilter", "object"),
    }


class MidjourneyActionRequestParam(TypedDict, total=False):
    """`MidjourneyActionRequest` as a plain dict, with the names of the wire."""

    customId: Required[str]
    taskId: Required[str]
    chooseSameChannel: bool
    enableRemix: bool
    notifyHook: str
    state: str
    accountFilter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam
