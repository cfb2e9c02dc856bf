from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["DocmeePptxData"]


@define(eq=False, repr=False, kw_only=True)
class DocmeePptxData(Model):
    """What was made."""

    ppt_info: models.DocmeePptx | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "ppt_info": Field("pptInfo", "DocmeePptx", "object"),
    }
