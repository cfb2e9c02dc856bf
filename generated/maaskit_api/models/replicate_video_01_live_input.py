from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateVideo01LiveInput", "ReplicateVideo01LiveInputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateVideo01LiveInput(Model):
    """Brings a drawn or painted picture to life.

    Attributes:
        prompt: What to make.
        first_frame_image: Picture that the video begins with, as URL or data URI; it sets the ratio, too. Local
            files are accepted.
        prompt_optimizer: Let the vendor rewrite the prompt. Default `True`.
    """

    prompt: str
    first_frame_image: str
    prompt_optimizer: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "first_frame_image": Field("first_frame_image", None, "string", True),
        "prompt_optimizer": Field("prompt_optimizer", None, "boolean"),
    }


class ReplicateVideo01LiveInputParam(TypedDict, total=False):
    """`ReplicateVideo01LiveInput` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    first_frame_image: Required[str | LocalFile]
    prompt_optimizer: bool
