from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatStreamOptions", "ChatStreamOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatStreamOptions(Model):
    """ChatStreamOptions.

    Attributes:
        include_usage: Add a last chunk with `usage` and no choices. Default `False`.
        include_obfuscation: OpenAI's padding of chunks.
    """

    include_usage: bool | None = UNSET
    include_obfuscation: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "include_usage": Field("include_usage", None, "boolean"),
        "include_obfuscation": Field("include_obfuscation", None, "boolean"),
    }


class ChatStreamOptionsParam(TypedDict, total=False):
    """`ChatStreamOptions` as a plain dict, with the names of the wire."""

    include_usage: bool
    include_obfuscation: bool
