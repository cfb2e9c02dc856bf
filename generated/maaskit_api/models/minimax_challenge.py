from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MinimaxChallenge"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxChallenge(Model):
    """Asks whether the URL is yours; the answer repeats it.

    Attributes:
        challenge: Any text.
    """

    challenge: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "challenge": Field("challenge", None, "string", True),
    }
