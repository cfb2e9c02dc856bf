from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["KlingMultiImageToImageRequest", "KlingMultiImageToImageRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingMultiImageToImageRequest(Model):
    """A picture that puts subjects from other pictures together, in a scene and a style of your choice.

    Attributes:
        subject_image_list: The subjects, each already cut out of its surroundings: nothing is cropped here.
            Send objects, as the vendor has it; GPT-Best's page shows plain texts. A sister gateway wants two at
            least. At most 4 entries.
        model_name: Kling model. GPT-Best's page wants it. One of `kling-v2`, `kling-v2-1`; default `kling-v2`.
        prompt: What the picture shows. At most 2500 characters.
        negative_prompt: What must not appear. GPT-Best's page has it; the vendor shows it in an example only.
        scene_image: Picture of the surroundings, given like `subject_image`. Local files of up to 10 MiB are
            accepted.
        scence_image: Misspelling of `scene_image` on GPT-Best's page; the vendor does not know it. Local files
            of up to 10 MiB are accepted.
        style_image: Picture whose style is taken over, given like `subject_image`. Local files of up to 10 MiB
            are accepted.
        n: Number of pictures. Each takes one of the places that the vendor has for jobs at the same time. 1 to
            9; default `1`.
        aspect_ratio: Width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `21:9`; default
            `16:9`; a pair such as `(16, 9)` is accepted.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the query takes it
            in place of `task_id`.
    """

    subject_image_list: list[models.KlingSubjectImage | str]
    model_name: Literal["kling-v2", "kling-v2-1"] | str | None = UNSET
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    scene_image: str | None = UNSET
    scence_image: str | None = UNSET
    style_image: str | None = UNSET
    n: int | None = UNSET
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "subject_image_list": Field("subject_image_list", ["KlingSubjectImage"], "array", True),
        "model_name": Field("model_name", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "scene_image": Field("scene_image", None, "string"),
        "scence_image": Field("scence_image", None, "string"),
        "style_image": Field("style_image", None, "string"),
        "n": Field("n", None, "integer"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingMultiImageToImageRequestParam(TypedDict, total=False):
    """`KlingMultiImageToImageRequest` as a plain dict, with the names of the wire."""

    subject_image_list: Required[Sequence[models.KlingSubjectImage | models.KlingSubjectImageParam | str | LocalFile]]
    model_name: Literal["kling-v2", "kling-v2-1"] | str
    prompt: str
    negative_prompt: str
    scene_image: str | LocalFile
    scence_image: str | LocalFile
    style_image: str | LocalFile
    n: int
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
