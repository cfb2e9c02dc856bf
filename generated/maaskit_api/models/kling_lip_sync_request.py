from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingLipSyncRequest", "KlingLipSyncRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingLipSyncRequest(Model):
    """KlingLipSyncRequest.

    Attributes:
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the queries take
            it in place of `task_id`.
    """

    input: models.KlingLipSyncInput
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "input": Field("input", "KlingLipSyncInput", "object", True),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingLipSyncRequestParam(TypedDict, total=False):
    """`KlingLipSyncRequest` as a plain dict, with the names of the wire."""

    input: Required[models.KlingLipSyncInput | models.KlingLipSyncInputParam]
    callback_url: str
    external_task_id: str
