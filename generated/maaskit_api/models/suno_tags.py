from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoTags"]


@define(eq=False, repr=False, kw_only=True)
class SunoTags(Model):
    """A style in many words.

    Attributes:
        upsampled_tags: The style written out, for `tags` of `suno.music.create`.
        request_id: Id of the request at the vendor.
    """

    upsampled_tags: str
    request_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "upsampled_tags": Field("upsampled_tags", None, "string", True),
        "request_id": Field("request_id", None, "string"),
    }
