from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput

    from .. import models

__all__ = ["IdeogramUpscaleRequest", "IdeogramUpscaleRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramUpscaleRequest(Model):
    """A picture, and in a second part as JSON text how to enlarge it; `{}` will do.

    Attributes:
        image_file: The picture to enlarge: JPEG, WebP or PNG.
        image_request: How to enlarge it. An object is sent as JSON text, which is what the gateways want here.
    """

    image_file: FileInput
    image_request: models.IdeogramUpscaleOptions | str

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_file": Field("image_file", None, "string", True),
        "image_request": Field("image_request", "IdeogramUpscaleOptions", "object string", True),
    }


class IdeogramUpscaleRequestParam(TypedDict, total=False):
    """`IdeogramUpscaleRequest` as a plain dict, with the names of the wire."""

    image_file: Required[FileInput]
    image_request: Required[models.IdeogramUpscaleOptions | models.IdeogramUpscaleOptionsParam | str]
