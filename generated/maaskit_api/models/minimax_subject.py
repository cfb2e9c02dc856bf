from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["MinimaxSubject", "MinimaxSubjectParam"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxSubject(Model):
    """MinimaxSubject.

    Attributes:
        type: What the pictures show. One of `character`.
        image: Pictures of the face, each a URL or data URI; the vendor reads one. Local files are accepted.
    """

    type: Literal["character"] | str
    image: list[str]

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "image": Field("image", None, "array", True),
    }


class MinimaxSubjectParam(TypedDict, total=False):
    """`MinimaxSubject` as a plain dict, with the names of the wire."""

    type: Required[Literal["character"] | str]
    image: Required[Sequence[str | LocalFile]]
