from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoUploadFromUrlSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class SunoUploadFromUrlSubmitted(Model):
    """Receipt of an upload by URL.

    Attributes:
        code: `success` when the URL was taken, otherwise an error code.
        message: Why it was refused; empty otherwise.
        data: Id of the task. On one reseller of this route it is the id of the clip, which `suno.v1.clips.get`
            takes. Null when the URL was refused.
    """

    code: str
    message: str | None = UNSET
    data: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "message": Field("message", None, "string"),
        "data": Field("data", None, "string null"),
    }
