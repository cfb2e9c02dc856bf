from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImagesErrorEvent"]


@define(eq=False, repr=False, kw_only=True)
class ImagesErrorEvent(Model):
    """The whole call failed after the stream had begun; no picture follows."""

    type: Literal["error"]
    error: models.GatewayErrorDetail | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "error": Field("error", "GatewayErrorDetail", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("error",)}
