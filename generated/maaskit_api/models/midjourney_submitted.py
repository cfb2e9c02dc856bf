from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MidjourneySubmitted"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneySubmitted(Model):
    """Receipt of a submit.

    Attributes:
        code: 1: taken. 21: there is such a task already, or it waits for `midjourney.modal`. 22: taken, and
            others come before it. Anything else is a failure: 3 nothing found (a task, or a free account), 4 a
            wrong request, 9 a failure of the proxy, 23 the queue is full, 24 a banned word, 30 all channels are
            busy.
        description: What `code` says, for people.
        result: Id of the task. Some gateways send it as a number, which may be beyond what JavaScript holds.
        properties: More about it, e.g. `numberOfQueues` (22), `status` and `imageUrl` of the task that exists
            (21), `promptEn` and `bannedWord` (24).
    """

    code: int
    description: str | None = UNSET
    result: str | int | None = UNSET
    properties: models.MidjourneySubmittedProperties | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer", True),
        "description": Field("description", None, "string"),
        "result": Field("result", None, "string integer null"),
        "properties": Field("properties", "MidjourneySubmittedProperties", "object null"),
    }
