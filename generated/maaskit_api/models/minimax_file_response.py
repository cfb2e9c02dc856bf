from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MinimaxFileResponse"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxFileResponse(Model):
    """MinimaxFileResponse."""

    file: models.MinimaxFile
    base_resp: models.MinimaxBaseResp | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", "MinimaxFile", "object", True),
        "base_resp": Field("base_resp", "MinimaxBaseResp", "object"),
    }
