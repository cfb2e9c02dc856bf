from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ReplicateVideo01Input", "ReplicateVideo01InputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateVideo01Input(Model):
    """A video of about six seconds from words.

    Attributes:
        prompt: What to make.
        prompt_optimizer: Let the vendor rewrite the prompt. Default `True`.
        first_frame_image: Picture that the video begins with, as URL or data URI. Local files are accepted.
        subject_reference: Picture of the person who appears, as URL or data URI. Local files are accepted.
    """

    prompt: str
    prompt_optimizer: bool | None = UNSET
    first_frame_image: str | None = UNSET
    subject_reference: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "prompt_optimizer": Field("prompt_optimizer", None, "boolean"),
        "first_frame_image": Field("first_frame_image", None, "string"),
        "subject_reference": Field("subject_reference", None, "string"),
    }


class ReplicateVideo01InputParam(TypedDict, total=False):
    """`ReplicateVideo01Input` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    prompt_optimizer: bool
    first_frame_image: str | LocalFile
    subject_reference: str | LocalFile
