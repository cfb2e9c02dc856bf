from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoMusicRequest", "SunoMusicRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoMusicRequest(Model):
    """Nothing is required by itself: inspiration wants `gpt_description_prompt`, custom mode `prompt`, every other
    mode its `task` and the ids that go with it.

    Attributes:
        prompt: Custom mode: the whole lyrics, with marks such as [Verse] and [Chorus]. Empty for an
            instrumental, and in inspiration mode. Before v4.5 only 3000 characters. At most 5000 characters.
        gpt_description_prompt: Inspiration mode: what the song is about. Lyrics, title and styles are then
            written for you. A sister gateway takes 500 characters at most.
        mv: Model version. v5.5 is chirp-fenix, v5 chirp-crow (chirp-v5 on some sister gateways), v4.5+
            chirp-bluejay, v4.5 chirp-auk and chirp-auk-turbo, v4 chirp-v4, v3.5 chirp-v3-5, v3 chirp-v3-0
            (GPT-Best calls the last two offline). A song lasts up to 8 minutes from v4.5 on (4 for the two
            chirp-auk), 150 seconds in v4, 120 in v3. artist_consistency wants a version that ends in -tau,
            cover and infill one of those or chirp-auk or chirp-bluejay, gen_stem chirp-auk, upload_extend
            chirp-v4, chirp-auk or chirp-bluejay. Versions that end in -upload are the old way to continue an
            upload, without a task. Left out, GPT-Best takes chirp-v4 and Ecovai chirp-v3-5. One of
            `chirp-fenix`, `chirp-crow`, `chirp-v5`, `chirp-bluejay`, `chirp-auk-turbo`, `chirp-auk`,
            `chirp-v4`, `chirp-v3-5`, `chirp-v3-0`, `chirp-v4-tau`, `chirp-v3-5-tau`, `chirp-v4-upload`,
            `chirp-v3-5-upload`.
        title: Title of the song.
        tags: Styles, separated by commas; may be empty. Before v4.5 only 200 characters. At most 1000
            characters.
        negative_tags: Styles to avoid; may be empty.
        generation_type: What is made from the text. One of `TEXT`; default `TEXT`.
        make_instrumental: A song without voices. Default `False`.
        task: What to do with a clip; empty or left out makes a new song (`generate` says the same on a sister
            gateway). underpainting and overpainting are known on sister gateways only. One of `generate`,
            `extend`, `upload_extend`, `cover`, `infill`, `artist_consistency`, `gen_stem`, `underpainting`,
            `overpainting`.
        task_id: Task that made the clip. GPT-Best asks for it when a clip is continued or an upload is used,
            other servers refuse a continuation without it.
        continue_clip_id: Clip to continue (extend, upload_extend), to change (infill) or to split (gen_stem).
        continue_at: Second of that clip at which the new part begins; fractions are fine.
        continued_aligned_prompt: Handed on to the vendor; the pages always send null.
        infill_start_s: Second at which the section begins, for infill.
        infill_end_s: Second at which the section ends, for infill.
        cover_clip_id: Clip to sing in another style, for cover.
        persona_id: Persona that sings, for artist_consistency.
        artist_clip_id: Clip that the persona was made from, for artist_consistency.
        vocal_gender: Voice: f or m, or empty. Sister gateways read it here, GPT-Best in `metadata`. One of `m`,
            `f`.
        stem_type_id: For gen_stem: 91.
        stem_type_group_name: For gen_stem: Two for voices and instruments, Twelve for every track (sister
            gateways only). One of `Two`, `Twelve`.
        stem_task: For gen_stem: goes with `stem_type_group_name`. One of `two`, `twelve`.
        notify_hook: URL that the gateway calls when the task changes or ends.
        underpainting_clip_id: Voice to put instruments under, for underpainting.
        underpainting_start_s: Second at which they begin, for underpainting.
        underpainting_end_s: Second at which they end, for underpainting.
        overpainting_clip_id: Instrumental to put a voice over, for overpainting.
        overpainting_start_s: Second at which it begins, for overpainting.
        overpainting_end_s: Second at which it ends, for overpainting.
        override_fields: Members of this body that replace those of the clip (prompt, tags), on sister gateways.
        metadata_params: Where one sister gateway wants the members that begin with underpainting_ and
            overpainting_.
        seed: Sent by one public client; what it does is not documented.
    """

    prompt: str | None = UNSET
    gpt_description_prompt: str | None = UNSET
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
        | None
    ) = UNSET
    title: str | None = UNSET
    tags: str | None = UNSET
    negative_tags: str | None = UNSET
    generation_type: Literal["TEXT"] | str | None = UNSET
    make_instrumental: bool | None = UNSET
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
        | None
    ) = UNSET
    task_id: str | None = UNSET
    continue_clip_id: str | None = UNSET
    continue_at: float | None = UNSET
    continued_aligned_prompt: str | None = UNSET
    infill_start_s: float | None = UNSET
    infill_end_s: float | None = UNSET
    cover_clip_id: str | None = UNSET
    persona_id: str | None = UNSET
    artist_clip_id: str | None = UNSET
    vocal_gender: Literal["f", "m"] | str | None = UNSET
    stem_type_id: int | None = UNSET
    stem_type_group_name: Literal["Twelve", "Two"] | str | None = UNSET
    stem_task: Literal["twelve", "two"] | str | None = UNSET
    metadata: models.SunoMusicControls | None = UNSET
    notify_hook: str | None = UNSET
    underpainting_clip_id: str | None = UNSET
    underpainting_start_s: float | None = UNSET
    underpainting_end_s: float | None = UNSET
    overpainting_clip_id: str | None = UNSET
    overpainting_start_s: float | None = UNSET
    overpainting_end_s: float | None = UNSET
    override_fields: list[str] | None = UNSET
    metadata_params: dict[str, Any] | None = UNSET
    seed: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string"),
        "gpt_description_prompt": Field("gpt_description_prompt", None, "string"),
        "mv": Field("mv", None, "string"),
        "title": Field("title", None, "string"),
        "tags": Field("tags", None, "string"),
        "negative_tags": Field("negative_tags", None, "string"),
        "generation_type": Field("generation_type", None, "string"),
        "make_instrumental": Field("make_instrumental", None, "boolean"),
        "task": Field("task", None, "string"),
        "task_id": Field("task_id", None, "string"),
        "continue_clip_id": Field("continue_clip_id", None, "string null"),
        "continue_at": Field("continue_at", None, "number null"),
        "continued_aligned_prompt": Field("continued_aligned_prompt", None, "string null"),
        "infill_start_s": Field("infill_start_s", None, "number null"),
        "infill_end_s": Field("infill_end_s", None, "number null"),
        "cover_clip_id": Field("cover_clip_id", None, "string null"),
        "persona_id": Field("persona_id", None, "string"),
        "artist_clip_id": Field("artist_clip_id", None, "string"),
        "vocal_gender": Field("vocal_gender", None, "string"),
        "stem_type_id": Field("stem_type_id", None, "integer"),
        "stem_type_group_name": Field("stem_type_group_name", None, "string"),
        "stem_task": Field("stem_task", None, "string"),
        "metadata": Field("metadata", "SunoMusicControls", "object"),
        "notify_hook": Field("notify_hook", None, "string"),
        "underpainting_clip_id": Field("underpainting_clip_id", None, "string"),
        "underpainting_start_s": Field("underpainting_start_s", None, "number"),
        "underpainting_end_s": Field("underpainting_end_s", None, "number"),
        "overpainting_clip_id": Field("overpainting_clip_id", None, "string"),
        "overpainting_start_s": Field("overpainting_start_s", None, "number"),
        "overpainting_end_s": Field("overpainting_end_s", None, "number"),
        "override_fields": Field("override_fields", None, "array"),
        "metadata_params": Field("metadata_params", None, "object"),
        "seed": Field("seed", None, "integer"),
    }


class SunoMusicRequestParam(TypedDict, total=False):
    """`SunoMusicRequest` as a plain dict, with the names of the wire."""

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
