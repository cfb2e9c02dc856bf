from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["DocmeePptxResponse"]


@define(eq=False, repr=False, kw_only=True)
class DocmeePptxResponse(Answer):
    """The slides. Any code but 0 is a failure.

    Attributes:
        code: 0 for success.
    """

    code: int | None = UNSET
    message: str | None = UNSET
    data: models.DocmeePptxData | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer"),
        "message": Field("message", None, "string"),
        "data": Field("data", "DocmeePptxData", "object null"),
    }
    _answers: ClassVar[str] = "docmee.ppt.generate_pptx"
