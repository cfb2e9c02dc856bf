from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoClipMetadata"]


@define(eq=False, repr=False, kw_only=True)
class SunoClipMetadata(Model):
    """How a clip was made.

    Attributes:
        tags: Styles.
        prompt: The lyrics; empty for an instrumental.
        gpt_description_prompt: The idea, in inspiration mode.
        negative_tags: Styles that were to be avoided.
        audio_prompt_id: Recording that the clip builds on.
        type: How it came about. One of `gen`, `concat`, `stem`, `upload`.
        task: `task` of the request.
        duration: Seconds; null until the clip is made.
        history: The clips that this one continues.
        concat_history: The clips that were joined, in order.
        refund_credits: Whether the vendor gave its credits back.
        stream: Whether it can be played while it is made.
        infill: Whether a section of a clip was replaced.
        is_audio_upload_tos_accepted: Whether the vendor's terms for uploads were accepted.
        error_type: Class of failure.
        error_message: Why the clip failed.
        is_remix: Whether it was made from another clip.
        edited_clip_id: Clip that was continued.
        persona_id: Persona that sings.
        artist_clip_id: Clip that the persona was made from.
        stem_from_id: Clip that was split.
        stem_task: `stem_task` of the request.
        stem_type_id: `stem_type_id` of the request.
        stem_type_group_name: `stem_type_group_name` of the request.
    """

    tags: str | None = UNSET
    prompt: str | None = UNSET
    gpt_description_prompt: str | None = UNSET
    negative_tags: str | None = UNSET
    audio_prompt_id: str | None = UNSET
    type: Literal["concat", "gen", "stem", "upload"] | str | None = UNSET
    task: str | None = UNSET
    duration: float | None = UNSET
    history: list[models.SunoClipHistory] | None = UNSET
    concat_history: list[models.SunoClipHistory] | None = UNSET
    refund_credits: bool | None = UNSET
    stream: bool | None = UNSET
    infill: bool | None = UNSET
    has_vocal: bool | None = UNSET
    is_audio_upload_tos_accepted: bool | None = UNSET
    error_type: str | None = UNSET
    error_message: str | None = UNSET
    can_remix: bool | None = UNSET
    is_remix: bool | None = UNSET
    priority: int | None = UNSET
    edited_clip_id: str | None = UNSET
    persona_id: str | None = UNSET
    artist_clip_id: str | None = UNSET
    stem_from_id: str | None = UNSET
    stem_task: str | None = UNSET
    stem_type_id: int | None = UNSET
    stem_type_group_name: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "tags": Field("tags", None, "string null"),
        "prompt": Field("prompt", None, "string null"),
        "gpt_description_prompt": Field("gpt_description_prompt", None, "string null"),
        "negative_tags": Field("negative_tags", None, "string null"),
        "audio_prompt_id": Field("audio_prompt_id", None, "string null"),
        "type": Field("type", None, "string"),
        "task": Field("task", None, "string null"),
        "duration": Field("duration", None, "number null"),
        "history": Field("history", ["SunoClipHistory"], "array null"),
        "concat_history": Field("concat_history", ["SunoClipHistory"], "array null"),
        "refund_credits": Field("refund_credits", None, "boolean null"),
        "stream": Field("stream", None, "boolean null"),
        "infill": Field("infill", None, "boolean null"),
        "has_vocal": Field("has_vocal", None, "boolean null"),
        "is_audio_upload_tos_accepted": Field("is_audio_upload_tos_accepted", None, "boolean null"),
        "error_type": Field("error_type", None, "string null"),
        "error_message": Field("error_message", None, "string null"),
        "can_remix": Field("can_remix", None, "boolean"),
        "is_remix": Field("is_remix", None, "boolean"),
        "priority": Field("priority", None, "integer"),
        "edited_clip_id": Field("edited_clip_id", None, "string"),
        "persona_id": Field("persona_id", None, "string"),
        "artist_clip_id": Field("artist_clip_id", None, "string"),
        "stem_from_id": Field("stem_from_id", None, "string"),
        "stem_task": Field("stem_task", None, "string"),
        "stem_type_id": Field("stem_type_id", None, "integer"),
        "stem_type_group_name": Field("stem_type_group_name", None, "string"),
    }
