from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["IdeogramGenerateRequest", "IdeogramGenerateRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramGenerateRequest(Model):
    """Pictures from a prompt; everything is said inside `image_request`."""

    image_request: models.IdeogramImageRequest

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_request": Field("image_request", "IdeogramImageRequest", "object", True),
    }


class IdeogramGenerateRequestParam(TypedDict, total=False):
    """`IdeogramGenerateRequest` as a plain dict, with the names of the wire."""

    image_request: Required[models.IdeogramImageRequest | models.IdeogramImageRequestParam]
