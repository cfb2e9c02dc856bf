from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MinimaxBaseResp"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxBaseResp(Model):
    """How the call went, in every answer of the vendor.

    Attributes:
        status_code: 0 when all is well. Others: 1002 too many calls, 1004 and 2049 a wrong key, 1008 no
            balance, 1026 the prompt and 1027 the video did not pass the review, 2013 a wrong parameter.
        status_msg: `success`, or what went wrong.
    """

    status_code: int | None = UNSET
    status_msg: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "status_code": Field("status_code", None, "integer"),
        "status_msg": Field("status_msg", None, "string"),
    }
