from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesInProgressEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesInProgressEvent(Model):
    """The model is at work.

    Attributes:
        sequence_number: Rises from 0; some gateways leave it out.
    """

    type: Literal["response.in_progress"]
    response: models.ResponsesResponse
    sequence_number: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "response": Field("response", "ResponsesResponse", "object", True),
        "sequence_number": Field("sequence_number", None, "integer"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.in_progress",)}
