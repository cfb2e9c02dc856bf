from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ImagesPromptOptions", "ImagesPromptOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class ImagesPromptOptions(Model):
    """How Seedream 4 rewrites the prompt.

    Attributes:
        mode: One of `standard`, `fast`.
    """

    mode: Literal["fast", "standard"] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", None, "string"),
    }


class ImagesPromptOptionsParam(TypedDict, total=False):
    """`ImagesPromptOptions` as a plain dict, with the names of the wire."""

    mode: Literal["fast", "standard"]
