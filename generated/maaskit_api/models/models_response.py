from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ModelsResponse"]


@define(eq=False, repr=False, kw_only=True)
class ModelsResponse(Model):
    """ModelsResponse.

    Attributes:
        object: Missing on some gateways.
        success: Added by new-api; false beside `message` when the call failed.
        message: Why it failed.
    """

    data: list[models.ModelInfo]
    object: Literal["list"] | None = UNSET
    success: bool | None = UNSET
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", ["ModelInfo"], "array", True),
        "object": Field("object", None, "string"),
        "success": Field("success", None, "boolean"),
        "message": Field("message", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("list",)}
