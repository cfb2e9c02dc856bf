from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["KlingEffectsInput", "KlingEffectsInputParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingEffectsInput(Model):
    """The pictures: JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1; URLs, or
    base64 without `data:image/png;base64,` before it, which is refused.

    Attributes:
        model_name: Kling model, for two people; fight wants kling-v1-6. Old pages want kling-v1-6 with one
            picture, too. One of `kling-v1`, `kling-v1-5`, `kling-v1-6`; default `kling-v1`.
        mode: For two people: `std` is cheaper, `pro` looks better. One of `std`, `pro`; default `std`.
        image: The picture of a scene with one. The vendor's table wants the two of a pair here, but its example
            and the gateways have them in `images`: use that. Local files of up to 10 MiB are accepted.
        images: Two people, one on each picture; the first stands on the left. At most 2 entries; local files of
            up to 10 MiB are accepted.
        duration: Seconds, as text; 5 only with one picture. Send it: all pages want it, though the vendor's
            newest example does without. One of `5`, `10`; numbers and their text are accepted.
    """

    model_name: Literal["kling-v1", "kling-v1-5", "kling-v1-6"] | str | None = UNSET
    mode: Literal["pro", "std"] | str | None = UNSET
    image: str | list[str] | None = UNSET
    images: list[str] | None = UNSET
    duration: Literal["10", "5"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model_name": Field("model_name", None, "string"),
        "mode": Field("mode", None, "string"),
        "image": Field("image", None, "string array"),
        "images": Field("images", None, "array"),
        "duration": Field("duration", None, "string"),
    }


class KlingEffectsInputParam(TypedDict, total=False):
    """`KlingEffectsInput` as a plain dict, with the names of the wire."""

    model_name: Literal["kling-v1", "kling-v1-5", "kling-v1-6"] | str
    mode: Literal["pro", "std"] | str
    image: str | LocalFile | Sequence[str | LocalFile]
    images: Sequence[str | LocalFile]
    duration: Literal["10", "5"] | str | int | float
