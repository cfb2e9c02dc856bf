from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["IdeogramDescribeRequest", "IdeogramDescribeRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class IdeogramDescribeRequest(Model):
    """IdeogramDescribeRequest.

    Attributes:
        image_file: The picture to describe: JPEG, WebP or PNG.
    """

    image_file: FileInput

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_file": Field("image_file", None, "string", True),
    }


class IdeogramDescribeRequestParam(TypedDict, total=False):
    """`IdeogramDescribeRequest` as a plain dict, with the names of the wire."""

    image_file: Required[FileInput]
