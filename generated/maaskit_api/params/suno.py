"""Keyword arguments of `client.suno`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class SunoMusicCreateParams(RequestOptions, total=False):
    """Arguments of `suno.music.create`."""

    model_name: str
    prompt: str
    gpt_description_prompt: str
    mv: (
        Literal[
            "chirp-auk",
            "chirp-auk-turbo",
            "chirp-bluejay",
            "chirp-crow",
            "chirp-fenix",
            "chirp-v3-0",
            "chirp-v3-5",
            "chirp-v3-5-tau",
            "chirp-v3-5-upload",
            "chirp-v4",
            "chirp-v4-tau",
            "chirp-v4-upload",
            "chirp-v5",
        ]
        | str
    )
    title: str
    tags: str
    negative_tags: str
    generation_type: Literal["TEXT"] | str
    make_instrumental: bool
    task: (
        Literal[
            "artist_consistency",
            "cover",
            "extend",
            "gen_stem",
            "generate",
            "infill",
            "overpainting",
            "underpainting",
            "upload_extend",
        ]
        | str
    )
    task_id: str
    continue_clip_id: str | None
    continue_at: float | None
    continued_aligned_prompt: str | None
    infill_start_s: float | None
    infill_end_s: float | None
    cover_clip_id: str | None
    persona_id: str
    artist_clip_id: str
    vocal_gender: Literal["f", "m"] | str
    stem_type_id: int
    stem_type_group_name: Literal["Twelve", "Two"] | str
    stem_task: Literal["twelve", "two"] | str
    metadata: models.SunoMusicControls | models.SunoMusicControlsParam
    notify_hook: str
    underpainting_clip_id: str
    underpainting_start_s: float
    underpainting_end_s: float
    overpainting_clip_id: str
    overpainting_start_s: float
    overpainting_end_s: float
    override_fields: Sequence[str]
    metadata_params: Mapping[str, Any]
    seed: int


class SunoLyricsCreateParams(RequestOptions, total=False):
    """Arguments of `suno.lyrics.create`."""

    prompt: Required[str]
    model_name: str
    notify_hook: str


class SunoV1ClipsGetParams(RequestOptions, total=False):
    """Arguments of `suno.v1.clips.get`."""

    clip_ids: Required[str]


class SunoTasksGetParams(RequestOptions, total=False):
    """Arguments of `suno.tasks.get`."""

    task_id: Required[str]


class SunoTasksListParams(RequestOptions, total=False):
    """Arguments of `suno.tasks.list`."""

    ids: Required[Sequence[str]]
    action: Literal["LYRICS", "MUSIC"] | str
