from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SoraWebFile"]


@define(eq=False, repr=False, kw_only=True)
class SoraWebFile(Model):
    """SoraWebFile.

    Attributes:
        path: Link to the file.
    """

    path: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "path": Field("path", None, "string null"),
    }
