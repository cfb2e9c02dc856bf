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


class SunoMusicConcatParams(RequestOptions, total=False):
    """Arguments of `suno.music.concat`."""

    clip_id: Required[str]
    model_name: str
    is_infill: bool


class SunoLyricsCreateParams(RequestOptions, total=False):
    """Arguments of `suno.lyrics.create`."""

    prompt: Required[str]
    model_name: str
    notify_hook: str


class SunoV1ClipsGetParams(RequestOptions, total=False):
    """Arguments of `suno.v1.clips.get`."""

    clip_ids: Required[str]
    model_name: str


class SunoV1MusicCreateParams(RequestOptions, total=False):
    """Arguments of `suno.v1.music.create`."""

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


class SunoV1MusicConcatParams(RequestOptions, total=False):
    """Arguments of `suno.v1.music.concat`."""

    clip_id: Required[str]
    is_infill: Required[bool]
    model_name: str


class SunoV1LyricsCreateParams(RequestOptions, total=False):
    """Arguments of `suno.v1.lyrics.create`."""

    prompt: Required[str]
    model_name: str


class SunoV1LyricsGetParams(RequestOptions, total=False):
    """Arguments of `suno.v1.lyrics.get`."""

    task_id: Required[str]
    model_name: str


class SunoTasksGetParams(RequestOptions, total=False):
    """Arguments of `suno.tasks.get`."""

    task_id: Required[str]
    model_name: str


class SunoTasksListParams(RequestOptions, total=False):
    """Arguments of `suno.tasks.list`."""

    ids: Required[Sequence[str]]
    model_name: str
    action: Literal["LYRICS", "MUSIC"] | str


class SunoUploadsCreateParams(RequestOptions, total=False):
    """Arguments of `suno.uploads.create`."""

    extension: Required[str]
    model_name: str


class SunoUploadsUploadParams(RequestOptions, total=False):
    """Further arguments of the upload that begins with `suno.uploads.create`."""

    model_name: str


class SunoUploadsGetParams(RequestOptions, total=False):
    """Arguments of `suno.uploads.get`."""

    id: Required[str]
    model_name: str


class SunoUploadsFinishParams(RequestOptions, total=False):
    """Arguments of `suno.uploads.finish`."""

    id: Required[str]
    upload_type: Required[Literal["file_upload"] | str]
    upload_filename: Required[str]
    model_name: str


class SunoUploadsInitializeClipParams(RequestOptions, total=False):
    """Arguments of `suno.uploads.initialize_clip`."""

    id: Required[str]
    model_name: str


class SunoUploadsCreateFromUrlParams(RequestOptions, total=False):
    """Arguments of `suno.uploads.create_from_url`."""

    url: Required[str]
    model_name: str


class SunoPersonasCreateParams(RequestOptions, total=False):
    """Arguments of `suno.personas.create`."""

    root_clip_id: Required[str]
    name: Required[str]
    description: Required[str]
    clips: Required[Sequence[str]]
    is_public: Required[bool]
    model_name: str


class SunoTagsExpandParams(RequestOptions, total=False):
    """Arguments of `suno.tags.expand`."""

    original_tags: Required[str]
    model_name: str


class SunoClipsGetTimingParams(RequestOptions, total=False):
    """Arguments of `suno.clips.get_timing`."""

    clip_id: Required[str]
    model_name: str


class SunoClipsGetWavParams(RequestOptions, total=False):
    """Arguments of `suno.clips.get_wav`."""

    clip_id: Required[str]
    model_name: str


class SunoClipsGetMp4Params(RequestOptions, total=False):
    """Arguments of `suno.clips.get_mp4`."""

    clip_id: Required[str]
    model_name: str


class SunoClipsGetMidiParams(RequestOptions, total=False):
    """Arguments of `suno.clips.get_midi`."""

    clip_id: Required[str]
    model_name: str
