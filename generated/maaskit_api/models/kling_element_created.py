from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingElementCreated"]


@define(eq=False, repr=False, kw_only=True)
class KlingElementCreated(Model):
    """The new element.

    Attributes:
        code: 0 when the element was made, else the vendor's code of what is wrong.
        message: For people: SUCCEED, success or HTTP_OK, or what is wrong.
        request_id: Id of the call; left out by some gateways.
    """

    code: int
    data: models.KlingElement
    message: str | None = UNSET
    request_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer", True),
        "data": Field("data", "KlingElement", "object", True),
        "message": Field("message", None, "string"),
        "request_id": Field("request_id", None, "string"),
    }
