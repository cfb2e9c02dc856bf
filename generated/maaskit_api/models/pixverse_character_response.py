from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PixverseCharacterResponse"]


@define(eq=False, repr=False, kw_only=True)
class PixverseCharacterResponse(Model):
    """PixverseCharacterResponse.

    Attributes:
        err_code: 0 when it worked.
        err_msg: Success, or why not.
        resp: The character; null when it was refused.
    """

    err_code: int
    err_msg: str | None = UNSET
    resp: models.PixverseCharacter | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "err_code": Field("ErrCode", None, "integer", True),
        "err_msg": Field("ErrMsg", None, "string"),
        "resp": Field("Resp", "PixverseCharacter", "object null"),
    }
