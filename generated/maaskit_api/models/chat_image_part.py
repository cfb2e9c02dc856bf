from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["ChatImagePart", "ChatImagePartParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatImagePart(Model):
    """A picture. Gemini models on Haoee and GPT-Best take a video's link here too.

    Attributes:
        image_url: The picture as an object; the bare URL is accepted as well. Local files are accepted.
        cache_control: Claude's prompt caching, passed on.
    """

    type: Literal["image_url"]
    image_url: models.ChatImageUrl | str
    cache_control: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "image_url": Field("image_url", "ChatImageUrl", "object string", True),
        "cache_control": Field("cache_control", None, "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_url",)}


class ChatImagePartParam(TypedDict, total=False):
    """`ChatImagePart` as a plain dict, with the names of the wire."""

    type: Required[Literal["image_url"]]
    image_url: Required[models.ChatImageUrl | models.ChatImageUrlParam | str | LocalFile]
    cache_control: Mapping[str, Any]
