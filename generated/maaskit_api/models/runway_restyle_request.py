from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RunwayRestyleRequest", "RunwayRestyleRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayRestyleRequest(Model):
    """A video in another look.

    Attributes:
        video: Public link to the video.
        prompt: The look that is wanted.
        model: Runway's model; gen4 on newer gateways. One of `gen3`, `gen4`.
        image: Public link to a picture in the style that is wanted; read by some gateways.
        callback_url: URL that is told each change of the job.
    """

    video: str
    prompt: str
    model: Literal["gen3", "gen4"] | str | None = UNSET
    image: str | None = UNSET
    options: models.RunwayRestyleOptions | None = UNSET
    callback_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video": Field("video", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "model": Field("model", None, "string"),
        "image": Field("image", None, "string"),
        "options": Field("options", "RunwayRestyleOptions", "object"),
        "callback_url": Field("callback_url", None, "string"),
    }


class RunwayRestyleRequestParam(TypedDict, total=False):
    """`RunwayRestyleRequest` as a plain dict, with the names of the wire."""

    video: Required[str]
    prompt: Required[str]
    model: Literal["gen3", "gen4"] | str
    image: str
    options: models.RunwayRestyleOptions | models.RunwayRestyleOptionsParam
    callback_url: str
