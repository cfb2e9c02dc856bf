from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PikaVideoSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class PikaVideoSubmitted(Model):
    """PikaVideoSubmitted.

    Attributes:
        id: Id of the job, a UUID.
    """

    id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
    }
