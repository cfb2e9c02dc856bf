from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ResponsesInputImage", "ResponsesInputImageParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesInputImage(Model):
    """ResponsesInputImage.

    Attributes:
        image_url: http(s) or data: URL; a plain string, unlike in chat. Local files are accepted.
        file_id: Uploaded picture, instead of `image_url`.
        detail: How closely to look. One of `low`, `high`, `auto`, `original`; default `auto`.
    """

    type: Literal["input_image"]
    image_url: str | None = UNSET
    file_id: str | None = UNSET
    detail: Literal["auto", "high", "low", "original"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "image_url": Field("image_url", None, "string null"),
        "file_id": Field("file_id", None, "string null"),
        "detail": Field("detail", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_image",)}


class ResponsesInputImageParam(TypedDict, total=False):
    """`ResponsesInputImage` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_image"]]
    image_url: str | LocalFile | None
    file_id: str | None
    detail: Literal["auto", "high", "low", "original"] | str | None
