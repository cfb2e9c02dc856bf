from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["LumaExtendRequest", "LumaExtendRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class LumaExtendRequest(Model):
    """How a video goes on.

    Attributes:
        user_prompt: What happens in the part that is added.
        expand_prompt: Let Luma rewrite the prompt.
        image_url: A picture to lead the added part, as URL or base64. Local files are accepted.
        image_end_url: The picture that the video ends with, as URL or base64. Local files are accepted.
        notify_hook: URL that the gateway calls about the job; what it sends is not documented.
    """

    user_prompt: str
    expand_prompt: bool | None = UNSET
    image_url: str | None = UNSET
    image_end_url: str | None = UNSET
    notify_hook: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_prompt": Field("user_prompt", None, "string", True),
        "expand_prompt": Field("expand_prompt", None, "boolean"),
        "image_url": Field("image_url", None, "string"),
        "image_end_url": Field("image_end_url", None, "string"),
        "notify_hook": Field("notify_hook", None, "string"),
    }


class LumaExtendRequestParam(TypedDict, total=False):
    """`LumaExtendRequest` as a plain dict, with the names of the wire."""

    user_prompt: Required[str]
    expand_prompt: bool
    image_url: str | LocalFile
    image_end_url: str | LocalFile
    notify_hook: str
