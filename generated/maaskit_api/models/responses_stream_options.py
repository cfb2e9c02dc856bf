from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesStreamOptions", "ResponsesStreamOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesStreamOptions(Model):
    """ResponsesStreamOptions.

    Attributes:
        include_obfuscation: Pad text deltas with random characters in `obfuscation`.
    """

    include_obfuscation: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "include_obfuscation": Field("include_obfuscation", None, "boolean"),
    }


class ResponsesStreamOptionsParam(TypedDict, total=False):
    """`ResponsesStreamOptions` as a plain dict, with the names of the wire."""

    include_obfuscation: bool
