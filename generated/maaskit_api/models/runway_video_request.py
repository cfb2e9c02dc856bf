from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RunwayVideoRequest", "RunwayVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayVideoRequest(Model):
    """A video from text, or with `image` from a picture.

    Attributes:
        model: Runway's model. One of `gen2`, `gen3`, `gen4`.
        prompt: What happens in the video; Chinese will do, too.
        image: Public link to the picture to start from.
        ratio: Width to height; gen3 knows 16:9 and 9:16 only. Send it with a picture, too. One of `16:9`,
            `9:16`, `1:1`, `4:3`, `3:4`, `21:9`; default `16:9`; a pair such as `(16, 9)` is accepted.
        style: Look of the video. Of the list of names only cinematic is known. One of `cinematic`.
        callback_url: URL that is told each change of the job. GPT-Best's page wants it, its examples do
            without.
    """

    model: Literal["gen2", "gen3", "gen4"] | str
    prompt: str
    image: str | None = UNSET
    ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16"] | str | None = UNSET
    style: Literal["cinematic"] | str | None = UNSET
    options: models.RunwayVideoOptions | None = UNSET
    callback_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "image": Field("image", None, "string"),
        "ratio": Field("ratio", None, "string"),
        "style": Field("style", None, "string"),
        "options": Field("options", "RunwayVideoOptions", "object"),
        "callback_url": Field("callback_url", None, "string"),
    }


class RunwayVideoRequestParam(TypedDict, total=False):
    """`RunwayVideoRequest` as a plain dict, with the names of the wire."""

    model: Required[Literal["gen2", "gen3", "gen4"] | str]
    prompt: Required[str]
    image: str
    ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    style: Literal["cinematic"] | str
    options: models.RunwayVideoOptions | models.RunwayVideoOptionsParam
    callback_url: str
