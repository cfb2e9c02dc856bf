from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["DocmeeProgress"]


@define(eq=False, repr=False, kw_only=True)
class DocmeeProgress(Model):
    """Slides that are being built: ready when `current` has reached `total`.

    Attributes:
        total: Slides that there will be.
        current: Slides that are ready.
        pptx_property: The slides so far as JSON, gzip in base64.
    """

    total: int | None = UNSET
    current: int | None = UNSET
    pptx_property: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", None, "integer"),
        "current": Field("current", None, "integer"),
        "pptx_property": Field("pptxProperty", None, "string null"),
    }
