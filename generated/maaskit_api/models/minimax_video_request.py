from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["MinimaxVideoRequest", "MinimaxVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxVideoRequest(Model):
    """A video from text, from a first and perhaps a last frame, or with a given person; the model says which.

    Attributes:
        model: Hailuo model. MiniMax-Hailuo-2.3-Fast and the I2V models start from a picture, the T2V models
            from text alone; S2V-01 keeps a person's face; the Director models follow camera moves. One of
            `MiniMax-Hailuo-2.3-Fast`, `MiniMax-Hailuo-2.3`, `MiniMax-Hailuo-02`, `T2V-01`, `T2V-01-Director`,
            `I2V-01`, `I2V-01-Director`, `I2V-01-live`, `S2V-01`.
        prompt: What happens in the video. Camera moves stand in brackets, such as `[Push in]` or `[推进]`. At
            most 2000 characters.
        first_frame_image: The picture that the video begins with, as public URL or `data:image/...;base64,`
            URI; MiniMax-Hailuo-2.3-Fast can't do without. Local files are accepted.
        last_frame_image: The picture that the video ends with, given like the first one; for MiniMax-Hailuo-02.
            Local files are accepted.
        subject_reference: Whose face appears, for S2V-01; a list of one. Clients of the gateway send the object
            without the list.
        duration: Seconds. 10 is for the Hailuo models below 1080P. One of `6`, `10`; default `6`; numbers and
            their text are accepted.
        resolution: Lines of the picture. 1080P is for 6 seconds, 512P for pictures as input; older models make
            720P unless told otherwise. One of `512P`, `720P`, `768P`, `1080P`; default `768P`.
        prompt_optimizer: Let the vendor rewrite the prompt; false follows it to the letter. Default `True`.
        fast_pretreatment: Rewrite the prompt in less time, for the Hailuo 2.3 and 02 models. Default `False`.
        aigc_watermark: Mark the video as made by a machine. Default `False`.
        callback_url: URL that is told each change. First the vendor posts a `challenge`, which has to be sent
            back within 3 seconds.
        seed: Sent by Haoee's own client; the vendor does not document it.
    """

    model: (
        Literal[
            "I2V-01",
            "I2V-01-Director",
            "I2V-01-live",
            "MiniMax-Hailuo-02",
            "MiniMax-Hailuo-2.3",
            "MiniMax-Hailuo-2.3-Fast",
            "S2V-01",
            "T2V-01",
            "T2V-01-Director",
        ]
        | str
    )
    prompt: str | None = UNSET
    first_frame_image: str | None = UNSET
    last_frame_image: str | None = UNSET
    subject_reference: list[models.MinimaxSubject] | models.MinimaxSubject | None = UNSET
    duration: Literal[6, 10] | int | None = UNSET
    resolution: Literal["1080P", "512P", "720P", "768P"] | str | None = UNSET
    prompt_optimizer: bool | None = UNSET
    fast_pretreatment: bool | None = UNSET
    aigc_watermark: bool | None = UNSET
    callback_url: str | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string"),
        "first_frame_image": Field("first_frame_image", None, "string"),
        "last_frame_image": Field("last_frame_image", None, "string"),
        "subject_reference": Field("subject_reference", (["MinimaxSubject"], "MinimaxSubject"), "array object"),
        "duration": Field("duration", None, "integer"),
        "resolution": Field("resolution", None, "string"),
        "prompt_optimizer": Field("prompt_optimizer", None, "boolean"),
        "fast_pretreatment": Field("fast_pretreatment", None, "boolean"),
        "aigc_watermark": Field("aigc_watermark", None, "boolean"),
        "callback_url": Field("callback_url", None, "string"),
        "seed": Field("seed", None, "integer"),
    }


class MinimaxVideoRequestParam(TypedDict, total=False):
    """`MinimaxVideoRequest` as a plain dict, with the names of the wire."""

    model: Required[
        Literal[
            "I2V-01",
            "I2V-01-Director",
            "I2V-01-live",
            "MiniMax-Hailuo-02",
            "MiniMax-Hailuo-2.3",
            "MiniMax-Hailuo-2.3-Fast",
            "S2V-01",
            "T2V-01",
            "T2V-01-Director",
        ]
        | str
    ]
    prompt: str
    first_frame_image: str | LocalFile
    last_frame_image: str | LocalFile
    subject_reference: (
        Sequence[models.MinimaxSubject | models.MinimaxSubjectParam]
        | models.MinimaxSubject
        | models.MinimaxSubjectParam
    )
    duration: Literal[6, 10] | int | str
    resolution: Literal["1080P", "512P", "720P", "768P"] | str
    prompt_optimizer: bool
    fast_pretreatment: bool
    aigc_watermark: bool
    callback_url: str
    seed: int
