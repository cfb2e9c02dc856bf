from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["VideoGenerationData"]


@define(eq=False, repr=False, kw_only=True)
class VideoGenerationData(Model):
    """The result, among members of the vendor's own.

    Attributes:
        output: Signed link to the video; it ends after some time.
    """

    output: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "output": Field("output", None, "string"),
    }
