from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseCharacterRequest", "PixverseCharacterRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class PixverseCharacterRequest(Model):
    """PixverseCharacterRequest.

    Attributes:
        images: URLs of pictures that show the character.
    """

    images: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "images": Field("images", None, "array", True),
    }


class PixverseCharacterRequestParam(TypedDict, total=False):
    """`PixverseCharacterRequest` as a plain dict, with the names of the wire."""

    images: Required[Sequence[str]]
