from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateObjectRemovalInput", "ReplicateObjectRemovalInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateObjectRemovalInput(Model):
    """Takes things of named kinds out of a picture.

    Attributes:
        image_path: The picture, as URL or data URI. Local files are accepted.
        objects_to_remove: Kinds of things by their COCO names, separated by commas.
    """

    image_path: str
    objects_to_remove: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_path": Field("image_path", None, "string", True),
        "objects_to_remove": Field("objects_to_remove", None, "string", True),
    }


class ReplicateObjectRemovalInputParam(TypedDict, total=False):
    """`ReplicateObjectRemovalInput` as a plain dict, with the names of the wire."""

    image_path: Required[str | LocalFile]
    objects_to_remove: Required[str]
