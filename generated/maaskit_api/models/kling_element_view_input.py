from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["KlingElementViewInput", "KlingElementViewInputParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingElementViewInput(Model):
    """KlingElementViewInput.

    Attributes:
        image_url: The picture, given like `element_frontal_image`; in spite of its name base64, too. Local
            files of up to 10 MiB are accepted.
    """

    image_url: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_url": Field("image_url", None, "string", True),
    }


class KlingElementViewInputParam(TypedDict, total=False):
    """`KlingElementViewInput` as a plain dict, with the names of the wire."""

    image_url: Required[str | LocalFile]
