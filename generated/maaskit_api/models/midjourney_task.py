from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MidjourneyTask"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyTask(Model):
    """A task of any kind. `midjourney.tasks.get` answers it, and `notifyHook` is called with it.

    Attributes:
        action: What was asked for. One of `IMAGINE`, `UPSCALE`, `VARIATION`, `REROLL`, `DESCRIBE`, `BLEND`,
            `ZOOM`, `PAN`, `SHORTEN`, `SWAP_FACE`, `ACTION`, `INPAINT`, `UPLOAD`.
        status: State of the task. MODAL: it goes on after `midjourney.modal`. One of `NOT_START`, `SUBMITTED`,
            `MODAL`, `IN_PROGRESS`, `FAILURE`, `SUCCESS`, `CANCEL`.
        progress: Percentage as text, e.g. 45%; empty after a failure.
        prompt_en: The prompt in English; of a finished `describe` or `shorten` what was found, on some
            gateways.
        description: What the proxy said of the submit.
        state: The text that the submit gave.
        custom_id: The button that was pressed.
        bot_type: The bot that answers. One of `MID_JOURNEY`, `NIJI_JOURNEY`.
        submit_time: Unix milliseconds.
        start_time: Unix milliseconds, 0 before the start.
        finish_time: Unix milliseconds, 0 before the end.
        image_url: The picture, of an `imagine` four in one; while the task is at work a first view of it, or
            empty.
        video_url: The video, where the task made one.
        video_urls: All videos.
        fail_reason: Why it failed; empty otherwise.
        buttons: What can be done with the picture; see `midjourney.action`.
        mask_base_64: The mask that was given.
        seed: The seed, where the gateway tells it.
        properties: More of what the proxy knows.
    """

    id: str | None = UNSET
    action: (
        Literal[
            "ACTION",
            "BLEND",
            "DESCRIBE",
            "IMAGINE",
            "INPAINT",
            "PAN",
            "REROLL",
            "SHORTEN",
            "SWAP_FACE",
            "UPLOAD",
            "UPSCALE",
            "VARIATION",
            "ZOOM",
        ]
        | str
        | None
    ) = UNSET
    status: Literal["CANCEL", "FAILURE", "IN_PROGRESS", "MODAL", "NOT_START", "SUBMITTED", "SUCCESS"] | str | None = (
        UNSET
    )
    progress: str | None = UNSET
    prompt: str | None = UNSET
    prompt_en: str | None = UNSET
    description: str | None = UNSET
    state: str | None = UNSET
    custom_id: str | None = UNSET
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    image_url: str | None = UNSET
    video_url: str | None = UNSET
    video_urls: list[models.MidjourneyVideo] | None = UNSET
    fail_reason: str | None = UNSET
    buttons: list[models.MidjourneyButton] | None = UNSET
    mask_base_64: str | None = UNSET
    seed: str | None = UNSET
    properties: models.MidjourneyTaskProperties | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "action": Field("action", None, "string"),
        "status": Field("status", None, "string"),
        "progress": Field("progress", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "prompt_en": Field("promptEn", None, "string"),
        "description": Field("description", None, "string"),
        "state": Field("state", None, "string"),
        "custom_id": Field("customId", None, "string"),
        "bot_type": Field("botType", None, "string"),
        "submit_time": Field("submitTime", None, "integer"),
        "start_time": Field("startTime", None, "integer"),
        "finish_time": Field("finishTime", None, "integer"),
        "image_url": Field("imageUrl", None, "string null"),
        "video_url": Field("videoUrl", None, "string null"),
        "video_urls": Field("videoUrls", ["MidjourneyVideo"], "array null"),
        "fail_reason": Field("failReason", None, "string null"),
        "buttons": Field("buttons", ["MidjourneyButton"], "array null"),
        "mask_base_64": Field("maskBase64", None, "string null"),
        "seed": Field("seed", None, "string"),
        "properties": Field("properties", "MidjourneyTaskProperties", "object null"),
    }
