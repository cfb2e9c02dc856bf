from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RunwayActOneRequest", "RunwayActOneRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RunwayActOneRequest(Model):
    """The face of a video on a picture.

    Attributes:
        video: Public link to the video of the performance, 16:9.
        image: Public link to the picture of the character, 16:9.
        callback_url: URL that is told each change of the job.
    """

    video: str
    image: str
    options: models.RunwayActOneOptions | None = UNSET
    callback_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video": Field("video", None, "string", True),
        "image": Field("image", None, "string", True),
        "options": Field("options", "RunwayActOneOptions", "object"),
        "callback_url": Field("callback_url", None, "string"),
    }


class RunwayActOneRequestParam(TypedDict, total=False):
    """`RunwayActOneRequest` as a plain dict, with the names of the wire."""

    video: Required[str]
    image: Required[str]
    options: models.RunwayActOneOptions | models.RunwayActOneOptionsParam
    callback_url: str
