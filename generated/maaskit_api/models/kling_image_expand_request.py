from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["KlingImageExpandRequest", "KlingImageExpandRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingImageExpandRequest(Model):
    """A picture painted on beyond its edges. All four sides have to be named; the new picture may have three times
    the area of the old one at most.

    Attributes:
        image: A URL, or base64 without `data:image/png;base64,` before it, which is refused. JPEG or PNG up to
            10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are
            accepted.
        up_expansion_ratio: Added above, as a share of the old height; 0 for nothing. 0 to 2.
        down_expansion_ratio: Added below, as a share of the old height. 0 to 2.
        left_expansion_ratio: Added on the left, as a share of the old width. 0 to 2.
        right_expansion_ratio: Added on the right, as a share of the old width. 0 to 2.
        prompt: What the new parts show. At most 2500 characters.
        n: Number of pictures. Each takes one of the places that the vendor has for jobs at the same time. 1 to
            9; default `1`.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the query takes it
            in place of `task_id`.
    """

    image: str
    up_expansion_ratio: float
    down_expansion_ratio: float
    left_expansion_ratio: float
    right_expansion_ratio: float
    prompt: str | None = UNSET
    n: int | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", None, "string", True),
        "up_expansion_ratio": Field("up_expansion_ratio", None, "number", True),
        "down_expansion_ratio": Field("down_expansion_ratio", None, "number", True),
        "left_expansion_ratio": Field("left_expansion_ratio", None, "number", True),
        "right_expansion_ratio": Field("right_expansion_ratio", None, "number", True),
        "prompt": Field("prompt", None, "string"),
        "n": Field("n", None, "integer"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingImageExpandRequestParam(TypedDict, total=False):
    """`KlingImageExpandRequest` as a plain dict, with the names of the wire."""

    image: Required[str | LocalFile]
    up_expansion_ratio: Required[float]
    down_expansion_ratio: Required[float]
    left_expansion_ratio: Required[float]
    right_expansion_ratio: Required[float]
    prompt: str
    n: int
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
