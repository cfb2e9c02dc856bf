from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["RunwaymlPromptImage", "RunwaymlPromptImageParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwaymlPromptImage(Model):
    """RunwaymlPromptImage.

    Attributes:
        uri: The picture as HTTPS link or data URI. Local files are accepted.
        position: Where in the video it stands. One of `first`, `last`.
    """

    uri: str
    position: Literal["first", "last"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "uri": Field("uri", None, "string", True),
        "position": Field("position", None, "string"),
    }


class RunwaymlPromptImageParam(TypedDict, total=False):
    """`RunwaymlPromptImage` as a plain dict, with the names of the wire."""

    uri: Required[str | LocalFile]
    position: Literal["first", "last"] | str
