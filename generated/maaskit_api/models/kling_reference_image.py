from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["KlingReferenceImage", "KlingReferenceImageParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingReferenceImage(Model):
    """One picture. The member is called `image` here, and `image_url` in Omni's list.

    Attributes:
        image: A URL, or base64 without `data:image/png;base64,` before it, which is refused. JPEG or PNG up to
            10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are
            accepted.
    """

    image: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", None, "string", True),
    }


class KlingReferenceImageParam(TypedDict, total=False):
    """`KlingReferenceImage` as a plain dict, with the names of the wire."""

    image: Required[str | LocalFile]
