"""`client.suno`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.suno import (
        SunoLyricsCreateParams,
        SunoMusicCreateParams,
        SunoTasksGetParams,
        SunoTasksListParams,
        SunoV1ClipsGetParams,
    )


class SunoMusic(Resource):
    """`client.suno.music`."""

    def create(self, **params: Unpack[SunoMusicCreateParams]) -> Task[models.SunoTaskResponse | list[models.SunoClip]]:
        """Make a song.

        One call for everything that makes clips; the body says which. Inspiration: `gpt_description_prompt`, the
        rest is written for you. Custom: `prompt` with the lyrics, best with `title`, `tags` and `mv`. Instrumental:
        `make_instrumental`, or an empty `prompt` with `tags` and `title`. On clips that exist: `task` is `extend`
        (`continue_clip_id` and `continue_at`; gives the added part only, to be joined to the clip afterwards),
        `upload_extend` (the same for an uploaded clip), `cover` (`cover_clip_id`), `infill` (`continue_clip_id`,
        `infill_start_s` and `infill_end_s`, with lyrics that overlap the old ones around the section; choose one of
        the clips and confirm it by joining), `artist_consistency` (`persona_id` and `artist_clip_id`) or `gen_stem`
        (`continue_clip_id`; splits voices from instruments and is charged as one song). A submit usually makes two
        clips and is charged once. A song takes a minute or more. Uploads belong to one account behind the gateway
        and may stop working; covers of generated clips, personas and stems work across accounts.

        Args:
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music or
                suno-actions (the model's version goes into `mv`). Leave it out elsewhere.
            prompt (str): Custom mode: the whole lyrics, with marks such as [Verse] and [Chorus]. Empty for an
                instrumental, and in inspiration mode. Before v4.5 only 3000 characters. At most 5000 characters.
            gpt_description_prompt (str): Inspiration mode: what the song is about. Lyrics, title and styles are
                then written for you. A sister gateway takes 500 characters at most.
            mv (str): Model version. v5.5 is chirp-fenix, v5 chirp-crow (chirp-v5 on some sister gateways), v4.5+
                chirp-bluejay, v4.5 chirp-auk and chirp-auk-turbo, v4 chirp-v4, v3.5 chirp-v3-5, v3 chirp-v3-0
                (GPT-Best calls the last two offline). A song lasts up to 8 minutes from v4.5 on (4 for the two
                chirp-auk), 150 seconds in v4, 120 in v3. artist_consistency wants a version that ends in -tau,
                cover and infill one of those or chirp-auk or chirp-bluejay, gen_stem chirp-auk, upload_extend
                chirp-v4, chirp-auk or chirp-bluejay. Versions that end in -upload are the old way to continue an
                upload, without a task. Left out, GPT-Best takes chirp-v4 and Ecovai chirp-v3-5. One of
                `chirp-fenix`, `chirp-crow`, `chirp-v5`, `chirp-bluejay`, `chirp-auk-turbo`, `chirp-auk`,
                `chirp-v4`, `chirp-v3-5`, `chirp-v3-0`, `chirp-v4-tau`, `chirp-v3-5-tau`, `chirp-v4-upload`,
                `chirp-v3-5-upload`.
            title (str): Title of the song.
            tags (str): Styles, separated by commas; may be empty. Before v4.5 only 200 characters. At most 1000
                characters.
            negative_tags (str): Styles to avoid; may be empty.
            generation_type (str): What is made from the text. One of `TEXT`; default `TEXT`.
            make_instrumental (bool): A song without voices. Default `False`.
            task (str): What to do with a clip; empty or left out makes a new song (`generate` says the same on a
                sister gateway). underpainting and overpainting are known on sister gateways only. One of
                `generate`, `extend`, `upload_extend`, `cover`, `infill`, `artist_consistency`, `gen_stem`,
                `underpainting`, `overpainting`.
            task_id (str): Task that made the clip. GPT-Best asks for it when a clip is continued or an upload is
                used, other servers refuse a continuation without it.
            continue_clip_id (str | None): Clip to continue (extend, upload_extend), to change (infill) or to split
                (gen_stem).
            continue_at (float | None): Second of that clip at which the new part begins; fractions are fine.
            continued_aligned_prompt (str | None): Handed on to the vendor; the pages always send null.
            infill_start_s (float | None): Second at which the section begins, for infill.
            infill_end_s (float | None): Second at which the section ends, for infill.
            cover_clip_id (str | None): Clip to sing in another style, for cover.
            persona_id (str): Persona that sings, for artist_consistency.
            artist_clip_id (str): Clip that the persona was made from, for artist_consistency.
            vocal_gender (str): Voice: f or m, or empty. Sister gateways read it here, GPT-Best in `metadata`. One
                of `m`, `f`.
            stem_type_id (int): For gen_stem: 91.
            stem_type_group_name (str): For gen_stem: Two for voices and instruments, Twelve for every track (sister
                gateways only). One of `Two`, `Twelve`.
            stem_task (str): For gen_stem: goes with `stem_type_group_name`. One of `two`, `twelve`.
            metadata (SunoMusicControls)
            notify_hook (str): URL that the gateway calls when the task changes or ends.
            underpainting_clip_id (str): Voice to put instruments under, for underpainting.
            underpainting_start_s (float): Second at which they begin, for underpainting.
            underpainting_end_s (float): Second at which they end, for underpainting.
            overpainting_clip_id (str): Instrumental to put a voice over, for overpainting.
            overpainting_start_s (float): Second at which it begins, for overpainting.
            overpainting_end_s (float): Second at which it ends, for overpainting.
            override_fields (Sequence[str]): Members of this body that replace those of the clip (prompt, tags), on
                sister gateways.
            metadata_params (Mapping[str, Any]): Where one sister gateway wants the members that begin with
                underpainting_ and overpainting_.
            seed (int): Sent by one public client; what it does is not documented.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 生成歌曲(上传歌曲二次创作) (000), 生成歌曲(灵感模式) (001), 生成歌曲(自定义模式) (001),
        生成歌曲(灵感模式) (001), 生成歌曲(续写模式) (001), 生成歌曲(歌手风格) (001), 生成歌曲(上传歌曲二次创作) (001), 生成歌曲(曲声分离) (001), 生成歌曲(自定义模式)
        (002), 生成歌曲(灵感模式) (002), 生成歌曲(续写模式) (002), 生成歌曲(歌手风格) (002), 生成歌曲(上传歌曲二次创作) (002), 生成歌曲(曲声分离) (002),
        生成音乐-自定义模式 (003).
        """
        return self._call("suno.music.create", params, as_task=True)


class SunoLyrics(Resource):
    """`client.suno.lyrics`."""

    def create(self, **params: Unpack[SunoLyricsCreateParams]) -> Task[models.SunoTaskResponse]:
        """Write lyrics.

        Lyrics with section marks and a title, for the `prompt` of `suno.music.create`. Takes some seconds; some
        gateways hold the submit until the lyrics are written.

        Args:
            prompt (str, required): What the lyrics are about.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.
            notify_hook (str): URL that the gateway calls when the task changes or ends.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 生成歌词 (001), 生成歌词 (002).
        """
        return self._call("suno.lyrics.create", params, as_task=True)


class SunoV1Clips(Resource):
    """`client.suno.v1.clips`."""

    def get(self, **params: Unpack[SunoV1ClipsGetParams]) -> list[models.SunoClip]:
        """Get Suno clips by their ids.

        The clips as the vendor has them, without the gateway's task around them. A clip can be heard while it is
        streaming; its files are complete once it is `complete`. Polls the submits that answer with clips instead of
        a task id.

        Args:
            clip_ids (str, required): Ids of clips, several joined with commas.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询歌曲 (v1 版本) (001), 查询歌曲 (v1 版本) (002).
        """
        return self._call("suno.v1.clips.get", params)


class SunoV1(Resource):
    """`client.suno.v1`."""

    @cached_property
    def clips(self) -> SunoV1Clips:
        return SunoV1Clips(self._client)


class SunoTasks(Resource):
    """`client.suno.tasks`."""

    def get(self, **params: Unpack[SunoTasksGetParams]) -> models.SunoTaskResponse:
        """Get a Suno task.

        State and result of `suno.music.create` and `suno.lyrics.create`: the clips of a song, or the text of the
        lyrics. The HTTP status is 200 for a failed task too: read `data.status`. Clips can be heard while the task
        is IN_PROGRESS, but their files are complete only once it is SUCCESS. A song may fail because of one of its
        clips; the other one can still be complete in `data`. Ask every 5 seconds. The open-source server of this
        route gives a song up after some minutes (`fail_reason` time out).

        Args:
            task_id (str, required): Id from the receipt of the submit; ids of clips are not found here.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 查询歌词 (001), 查询歌曲 (001), 查询歌词 (002), 查询歌曲 (002), 查询单个任务
        (003).
        """
        return self._call("suno.tasks.get", params)

    def list(self, **params: Unpack[SunoTasksListParams]) -> models.SunoTasksResponse:
        """Get several Suno tasks.

        States and results of several tasks in one call, songs and lyrics mixed; each is what `suno.tasks.get` has
        in `data`. Ids that the gateway does not know are left out of the answer, so look tasks up by `task_id` and
        never by their place in the list.

        Args:
            ids (Sequence[str], required): Ids of the tasks.
            action (str): What the tasks were asked for. One sister gateway requires it, the others do without. One
                of `MUSIC`, `LYRICS`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 批量获取任务 (000), 批量获取任务 (001), 批量获取任务 (001), 批量获取任务 (002).
        """
        return self._call("suno.tasks.list", params)


class Suno(Resource):
    """`client.suno`."""

    @cached_property
    def lyrics(self) -> SunoLyrics:
        return SunoLyrics(self._client)

    @cached_property
    def music(self) -> SunoMusic:
        return SunoMusic(self._client)

    @cached_property
    def tasks(self) -> SunoTasks:
        return SunoTasks(self._client)

    @cached_property
    def v1(self) -> SunoV1:
        return SunoV1(self._client)


class AsyncSunoMusic(AsyncResource):
    """`client.suno.music`, to be awaited."""

    async def create(
        self, **params: Unpack[SunoMusicCreateParams]
    ) -> AsyncTask[models.SunoTaskResponse | list[models.SunoClip]]:
        """Make a song.

        One call for everything that makes clips; the body says which. Inspiration: `gpt_description_prompt`, the
        rest is written for you. Custom: `prompt` with the lyrics, best with `title`, `tags` and `mv`. Instrumental:
        `make_instrumental`, or an empty `prompt` with `tags` and `title`. On clips that exist: `task` is `extend`
        (`continue_clip_id` and `continue_at`; gives the added part only, to be joined to the clip afterwards),
        `upload_extend` (the same for an uploaded clip), `cover` (`cover_clip_id`), `infill` (`continue_clip_id`,
        `infill_start_s` and `infill_end_s`, with lyrics that overlap the old ones around the section; choose one of
        the clips and confirm it by joining), `artist_consistency` (`persona_id` and `artist_clip_id`) or `gen_stem`
        (`continue_clip_id`; splits voices from instruments and is charged as one song). A submit usually makes two
        clips and is charged once. A song takes a minute or more. Uploads belong to one account behind the gateway
        and may stop working; covers of generated clips, personas and stems work across accounts.

        Args:
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music or
                suno-actions (the model's version goes into `mv`). Leave it out elsewhere.
            prompt (str): Custom mode: the whole lyrics, with marks such as [Verse] and [Chorus]. Empty for an
                instrumental, and in inspiration mode. Before v4.5 only 3000 characters. At most 5000 characters.
            gpt_description_prompt (str): Inspiration mode: what the song is about. Lyrics, title and styles are
                then written for you. A sister gateway takes 500 characters at most.
            mv (str): Model version. v5.5 is chirp-fenix, v5 chirp-crow (chirp-v5 on some sister gateways), v4.5+
                chirp-bluejay, v4.5 chirp-auk and chirp-auk-turbo, v4 chirp-v4, v3.5 chirp-v3-5, v3 chirp-v3-0
                (GPT-Best calls the last two offline). A song lasts up to 8 minutes from v4.5 on (4 for the two
                chirp-auk), 150 seconds in v4, 120 in v3. artist_consistency wants a version that ends in -tau,
                cover and infill one of those or chirp-auk or chirp-bluejay, gen_stem chirp-auk, upload_extend
                chirp-v4, chirp-auk or chirp-bluejay. Versions that end in -upload are the old way to continue an
                upload, without a task. Left out, GPT-Best takes chirp-v4 and Ecovai chirp-v3-5. One of
                `chirp-fenix`, `chirp-crow`, `chirp-v5`, `chirp-bluejay`, `chirp-auk-turbo`, `chirp-auk`,
                `chirp-v4`, `chirp-v3-5`, `chirp-v3-0`, `chirp-v4-tau`, `chirp-v3-5-tau`, `chirp-v4-upload`,
                `chirp-v3-5-upload`.
            title (str): Title of the song.
            tags (str): Styles, separated by commas; may be empty. Before v4.5 only 200 characters. At most 1000
                characters.
            negative_tags (str): Styles to avoid; may be empty.
            generation_type (str): What is made from the text. One of `TEXT`; default `TEXT`.
            make_instrumental (bool): A song without voices. Default `False`.
            task (str): What to do with a clip; empty or left out makes a new song (`generate` says the same on a
                sister gateway). underpainting and overpainting are known on sister gateways only. One of
                `generate`, `extend`, `upload_extend`, `cover`, `infill`, `artist_consistency`, `gen_stem`,
                `underpainting`, `overpainting`.
            task_id (str): Task that made the clip. GPT-Best asks for it when a clip is continued or an upload is
                used, other servers refuse a continuation without it.
            continue_clip_id (str | None): Clip to continue (extend, upload_extend), to change (infill) or to split
                (gen_stem).
            continue_at (float | None): Second of that clip at which the new part begins; fractions are fine.
            continued_aligned_prompt (str | None): Handed on to the vendor; the pages always send null.
            infill_start_s (float | None): Second at which the section begins, for infill.
            infill_end_s (float | None): Second at which the section ends, for infill.
            cover_clip_id (str | None): Clip to sing in another style, for cover.
            persona_id (str): Persona that sings, for artist_consistency.
            artist_clip_id (str): Clip that the persona was made from, for artist_consistency.
            vocal_gender (str): Voice: f or m, or empty. Sister gateways read it here, GPT-Best in `metadata`. One
                of `m`, `f`.
            stem_type_id (int): For gen_stem: 91.
            stem_type_group_name (str): For gen_stem: Two for voices and instruments, Twelve for every track (sister
                gateways only). One of `Two`, `Twelve`.
            stem_task (str): For gen_stem: goes with `stem_type_group_name`. One of `two`, `twelve`.
            metadata (SunoMusicControls)
            notify_hook (str): URL that the gateway calls when the task changes or ends.
            underpainting_clip_id (str): Voice to put instruments under, for underpainting.
            underpainting_start_s (float): Second at which they begin, for underpainting.
            underpainting_end_s (float): Second at which they end, for underpainting.
            overpainting_clip_id (str): Instrumental to put a voice over, for overpainting.
            overpainting_start_s (float): Second at which it begins, for overpainting.
            overpainting_end_s (float): Second at which it ends, for overpainting.
            override_fields (Sequence[str]): Members of this body that replace those of the clip (prompt, tags), on
                sister gateways.
            metadata_params (Mapping[str, Any]): Where one sister gateway wants the members that begin with
                underpainting_ and overpainting_.
            seed (int): Sent by one public client; what it does is not documented.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 生成歌曲(上传歌曲二次创作) (000), 生成歌曲(灵感模式) (001), 生成歌曲(自定义模式) (001),
        生成歌曲(灵感模式) (001), 生成歌曲(续写模式) (001), 生成歌曲(歌手风格) (001), 生成歌曲(上传歌曲二次创作) (001), 生成歌曲(曲声分离) (001), 生成歌曲(自定义模式)
        (002), 生成歌曲(灵感模式) (002), 生成歌曲(续写模式) (002), 生成歌曲(歌手风格) (002), 生成歌曲(上传歌曲二次创作) (002), 生成歌曲(曲声分离) (002),
        生成音乐-自定义模式 (003).
        """
        return await self._call("suno.music.create", params, as_task=True)


class AsyncSunoLyrics(AsyncResource):
    """`client.suno.lyrics`, to be awaited."""

    async def create(self, **params: Unpack[SunoLyricsCreateParams]) -> AsyncTask[models.SunoTaskResponse]:
        """Write lyrics.

        Lyrics with section marks and a title, for the `prompt` of `suno.music.create`. Takes some seconds; some
        gateways hold the submit until the lyrics are written.

        Args:
            prompt (str, required): What the lyrics are about.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.
            notify_hook (str): URL that the gateway calls when the task changes or ends.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 生成歌词 (001), 生成歌词 (002).
        """
        return await self._call("suno.lyrics.create", params, as_task=True)


class AsyncSunoV1Clips(AsyncResource):
    """`client.suno.v1.clips`, to be awaited."""

    async def get(self, **params: Unpack[SunoV1ClipsGetParams]) -> list[models.SunoClip]:
        """Get Suno clips by their ids.

        The clips as the vendor has them, without the gateway's task around them. A clip can be heard while it is
        streaming; its files are complete once it is `complete`. Polls the submits that answer with clips instead of
        a task id.

        Args:
            clip_ids (str, required): Ids of clips, several joined with commas.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询歌曲 (v1 版本) (001), 查询歌曲 (v1 版本) (002).
        """
        return await self._call("suno.v1.clips.get", params)


class AsyncSunoV1(AsyncResource):
    """`client.suno.v1`, to be awaited."""

    @cached_property
    def clips(self) -> AsyncSunoV1Clips:
        return AsyncSunoV1Clips(self._client)


class AsyncSunoTasks(AsyncResource):
    """`client.suno.tasks`, to be awaited."""

    async def get(self, **params: Unpack[SunoTasksGetParams]) -> models.SunoTaskResponse:
        """Get a Suno task.

        State and result of `suno.music.create` and `suno.lyrics.create`: the clips of a song, or the text of the
        lyrics. The HTTP status is 200 for a failed task too: read `data.status`. Clips can be heard while the task
        is IN_PROGRESS, but their files are complete only once it is SUCCESS. A song may fail because of one of its
        clips; the other one can still be complete in `data`. Ask every 5 seconds. The open-source server of this
        route gives a song up after some minutes (`fail_reason` time out).

        Args:
            task_id (str, required): Id from the receipt of the submit; ids of clips are not found here.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 查询歌词 (001), 查询歌曲 (001), 查询歌词 (002), 查询歌曲 (002), 查询单个任务
        (003).
        """
        return await self._call("suno.tasks.get", params)

    async def list(self, **params: Unpack[SunoTasksListParams]) -> models.SunoTasksResponse:
        """Get several Suno tasks.

        States and results of several tasks in one call, songs and lyrics mixed; each is what `suno.tasks.get` has
        in `data`. Ids that the gateway does not know are left out of the answer, so look tasks up by `task_id` and
        never by their place in the list.

        Args:
            ids (Sequence[str], required): Ids of the tasks.
            action (str): What the tasks were asked for. One sister gateway requires it, the others do without. One
                of `MUSIC`, `LYRICS`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 批量获取任务 (000), 批量获取任务 (001), 批量获取任务 (001), 批量获取任务 (002).
        """
        return await self._call("suno.tasks.list", params)


class AsyncSuno(AsyncResource):
    """`client.suno`, to be awaited."""

    @cached_property
    def lyrics(self) -> AsyncSunoLyrics:
        return AsyncSunoLyrics(self._client)

    @cached_property
    def music(self) -> AsyncSunoMusic:
        return AsyncSunoMusic(self._client)

    @cached_property
    def tasks(self) -> AsyncSunoTasks:
        return AsyncSunoTasks(self._client)

    @cached_property
    def v1(self) -> AsyncSunoV1:
        return AsyncSunoV1(self._client)
