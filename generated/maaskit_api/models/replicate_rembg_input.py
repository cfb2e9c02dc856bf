from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateRembgInput", "ReplicateRembgInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateRembgInput(Model):
    """Takes the background away.

    Attributes:
        image: The picture, as URL or data URI. Local files are accepted.
    """

    image: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", None, "string", True),
    }


class ReplicateRembgInputParam(TypedDict, total=False):
    """`ReplicateRembgInput` as a plain dict, with the names of the wire."""

    image: Required[str | LocalFile]
