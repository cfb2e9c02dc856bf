from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiFunctionCallingConfig", "GeminiFunctionCallingConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiFunctionCallingConfig(Model):
    """GeminiFunctionCallingConfig.

    Attributes:
        mode: `ANY` forces a call. One of `AUTO`, `ANY`, `NONE`, `VALIDATED`.
        allowed_function_names: With `ANY`, the functions to choose from.
    """

    mode: Literal["ANY", "AUTO", "NONE", "VALIDATED"] | str | None = UNSET
    allowed_function_names: list[str] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", None, "string"),
        "allowed_function_names": Field("allowedFunctionNames", None, "array"),
    }


class GeminiFunctionCallingConfigParam(TypedDict, total=False):
    """`GeminiFunctionCallingConfig` as a plain dict, with the names of the wire."""

    mode: Literal["ANY", "AUTO", "NONE", "VALIDATED"] | str
    allowedFunctionNames: Sequence[str]
