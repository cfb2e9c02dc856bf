from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput

    from .. import models

__all__ = ["IdeogramRemixRequest", "IdeogramRemixRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramRemixRequest(Model):
    """A picture, and in a second part as JSON text what shall become of it.

    Attributes:
        image_file: The picture to start from: JPEG, WebP or PNG.
        image_request: What to draw. An object is sent as JSON text, which is what the gateways want here.
    """

    image_file: FileInput
    image_request: models.IdeogramRemixOptions | str

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_file": Field("image_file", None, "string", True),
        "image_request": Field("image_request", "IdeogramRemixOptions", "object string", True),
    }


class IdeogramRemixRequestParam(TypedDict, total=False):
    """`IdeogramRemixRequest` as a plain dict, with the names of the wire."""

    image_file: Required[FileInput]
    image_request: Required[models.IdeogramRemixOptions | models.IdeogramRemixOptionsParam | str]
