from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SoraWebEncodings"]


@define(eq=False, repr=False, kw_only=True)
class SoraWebEncodings(Model):
    """The video in several qualities, and a still picture."""

    source: models.SoraWebFile | None = UNSET
    md: models.SoraWebFile | None = UNSET
    ld: models.SoraWebFile | None = UNSET
    thumbnail: models.SoraWebFile | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "source": Field("source", "SoraWebFile", "object null"),
        "md": Field("md", "SoraWebFile", "object null"),
        "ld": Field("ld", "SoraWebFile", "object null"),
        "thumbnail": Field("thumbnail", "SoraWebFile", "object null"),
    }
