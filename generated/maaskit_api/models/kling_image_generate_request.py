from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["KlingImageGenerateRequest", "KlingImageGenerateRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingImageGenerateRequest(Model):
    """Pictures from a prompt, if wanted after a reference picture.

    Attributes:
        prompt: What the picture shows; 500 characters on older pages. At most 2500 characters.
        model_name: Kling model. kling-v2-new does nothing but restyle a picture. One of `kling-v1`,
            `kling-v1-5`, `kling-v2`, `kling-v2-new`, `kling-v2-1`, `kling-v3`; default `kling-v1`.
        model: Older name of `model_name`; the vendor still takes it, and then uses kling-v1 whatever it says.
        negative_prompt: What must not appear; not together with `image`. Older pages allow 200 characters. At
            most 2500 characters.
        image: The reference picture, which `image_reference` needs: a URL, or base64 without
            `data:image/png;base64,` before it, which is refused. JPEG or PNG up to 10 MB, each side from 300
            pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are accepted.
        image_reference: What is taken from `image`: the subject, or a face, of which there must be exactly one.
            Only for kling-v1-5, which wants it whenever there is an `image`. One of `subject`, `face`.
        image_fidelity: How closely the reference picture is followed. 0 to 1; default `0.5`.
        human_fidelity: How much the person resembles that of the picture; only with `image_reference` subject.
            0 to 1; default `0.45`.
        element_list: Elements that appear in the picture, for kling-v3.
        resolution: Size of the pictures. One of `1k`, `2k`; default `1k`.
        n: Number of pictures. Each takes one of the places that the vendor has for jobs at the same time. 1 to
            9; default `1`.
        aspect_ratio: Width to height; kling-v1 does not know 21:9. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`,
            `3:2`, `2:3`, `21:9`; default `16:9`; a pair such as `(16, 9)` is accepted.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the query takes it
            in place of `task_id`.
    """

    prompt: str
    model_name: Literal["kling-v1", "kling-v1-5", "kling-v2", "kling-v2-1", "kling-v2-new", "kling-v3"] | str | None = (
        UNSET
    )
    model: str | None = UNSET
    negative_prompt: str | None = UNSET
    image: str | None = UNSET
    image_reference: Literal["face", "subject"] | str | None = UNSET
    image_fidelity: float | None = UNSET
    human_fidelity: float | None = UNSET
    element_list: list[models.KlingElementReference] | None = UNSET
    resolution: Literal["1k", "2k"] | str | None = UNSET
    n: int | None = UNSET
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "model_name": Field("model_name", None, "string"),
        "model": Field("model", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "image": Field("image", None, "string"),
        "image_reference": Field("image_reference", None, "string"),
        "image_fidelity": Field("image_fidelity", None, "number"),
        "human_fidelity": Field("human_fidelity", None, "number"),
        "element_list": Field("element_list", ["KlingElementReference"], "array"),
        "resolution": Field("resolution", None, "string"),
        "n": Field("n", None, "integer"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingImageGenerateRequestParam(TypedDict, total=False):
    """`KlingImageGenerateRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    model_name: Literal["kling-v1", "kling-v1-5", "kling-v2", "kling-v2-1", "kling-v2-new", "kling-v3"] | str
    model: str
    negative_prompt: str
    image: str | LocalFile
    image_reference: Literal["face", "subject"] | str
    image_fidelity: float
    human_fidelity: float
    element_list: Sequence[models.KlingElementReference | models.KlingElementReferenceParam]
    resolution: Literal["1k", "2k"] | str
    n: int
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
