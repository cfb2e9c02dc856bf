from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["RunwaymlImageToVideoRequest", "RunwaymlImageToVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwaymlImageToVideoRequest(Model):
    """A video from one picture or two.

    Attributes:
        model: Runway's model; it decides which ratios there are. One of `gen3a_turbo`, `gen4_turbo`.
        prompt_image: The picture to start from, as HTTPS link or data URI, or a list that says which picture is
            the first and which the last. Runway takes data URIs of less than 5 MB, so files of some 3.5 MB.
            Local files are accepted.
        prompt_text: What happens in the video. At most 1000 characters.
        ratio: Pixels, width to height: 1280:768 and 768:1280 for gen3a_turbo, the others for gen4_turbo. One of
            `1280:768`, `768:1280`, `1280:720`, `720:1280`, `1104:832`, `832:1104`, `960:960`, `1584:672`; a
            pair such as `(16, 9)` is accepted.
        duration: Seconds. One of `5`, `10`; default `10`; numbers and their text are accepted.
        seed: The same number gives a similar video. 0 to 4294967295.
        watermark: Show Runway's mark. Default `False`.
    """

    model: Literal["gen3a_turbo", "gen4_turbo"] | str
    prompt_image: str | list[models.RunwaymlPromptImage]
    prompt_text: str | None = UNSET
    ratio: (
        Literal["1104:832", "1280:720", "1280:768", "1584:672", "720:1280", "768:1280", "832:1104", "960:960"]
        | str
        | None
    ) = UNSET
    duration: Literal[5, 10] | int | None = UNSET
    seed: int | None = UNSET
    watermark: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt_image": Field("promptImage", ["RunwaymlPromptImage"], "string array", True),
        "prompt_text": Field("promptText", None, "string"),
        "ratio": Field("ratio", None, "string"),
        "duration": Field("duration", None, "integer"),
        "seed": Field("seed", None, "integer"),
        "watermark": Field("watermark", None, "boolean"),
    }


class RunwaymlImageToVideoRequestParam(TypedDict, total=False):
    """`RunwaymlImageToVideoRequest` as a plain dict, with the names of the wire."""

    model: Required[Literal["gen3a_turbo", "gen4_turbo"] | str]
    promptImage: Required[str | LocalFile | Sequence[models.RunwaymlPromptImage | models.RunwaymlPromptImageParam]]
    promptText: str
    ratio: (
        Literal["1104:832", "1280:720", "1280:768", "1584:672", "720:1280", "768:1280", "832:1104", "960:960"]
        | str
        | tuple[int, int]
    )
    duration: Literal[5, 10] | int | str
    seed: int
    watermark: bool
