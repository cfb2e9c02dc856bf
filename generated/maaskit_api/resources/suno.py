"""`client.suno`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, FileInput, Task

    from .. import models
    from ..params.suno import (
        SunoClipsGetMidiParams,
        SunoClipsGetMp4Params,
        SunoClipsGetTimingParams,
        SunoClipsGetWavParams,
        SunoLyricsCreateParams,
        SunoMusicConcatParams,
        SunoMusicCreateParams,
        SunoPersonasCreateParams,
        SunoTagsExpandParams,
        SunoTasksGetParams,
        SunoTasksListParams,
        SunoUploadsCreateFromUrlParams,
        SunoUploadsCreateParams,
        SunoUploadsFinishParams,
        SunoUploadsGetParams,
        SunoUploadsInitializeClipParams,
        SunoUploadsUploadParams,
        SunoV1ClipsGetParams,
        SunoV1LyricsCreateParams,
        SunoV1LyricsGetParams,
        SunoV1MusicConcatParams,
        SunoV1MusicCreateParams,
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

    def concat(self, **params: Unpack[SunoMusicConcatParams]) -> Task[models.SunoTaskResponse]:
        """Join clips to a whole song.

        Joins a continuation to the clip that it continues (`is_infill: false`), or puts a replaced section into its
        song (`is_infill: true`). Takes the new clip only: it knows which clip it builds on. Gives one clip. Cheap
        beside a song; what it costs differs between gateways.

        Args:
            clip_id (str, required): The new clip, made by extend, upload_extend or infill; not the one that it
                builds on.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.
            is_infill (bool): True after a replaced section (infill), false after a continuation. Default `False`.

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

        Provenance: documented, checked 2026-11-22; rows: 生成歌曲(拼接歌曲) (001), 生成歌曲(拼接歌曲) (002).
        """
        return self._call("suno.music.concat", params, as_task=True)


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
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询歌曲 (v1 版本) (001), 查询歌曲 (v1 版本) (002).
        """
        return self._call("suno.v1.clips.get", params)


class SunoV1Music(Resource):
    """`client.suno.v1.music`."""

    def create(self, **params: Unpack[SunoV1MusicCreateParams]) -> Task[list[models.SunoClip]]:
        """Make a song by the older route.

        Takes the body of `suno.music.create`, in every mode, and answers with the clips that were begun instead of
        a task. Ask for them by their ids; the id of the batch can't be asked for. The `status` beside the clips is
        that of the submit and says nothing about them. Prefer `suno.music.create`, whose answer is the same for all
        gateways.

        Args:
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 生成歌曲 (v1 版本) (001), 声曲分离 (v1 版本) (001), 声曲分离 (v1 版本)
        (002).
        """
        return self._call("suno.v1.music.create", params, as_task=True)

    def concat(self, **params: Unpack[SunoV1MusicConcatParams]) -> Task[list[models.SunoClip]]:
        """Join clips by the older route.

        As `suno.music.concat`, but the answer is the new clip itself, which has only begun: ask for it by its id.

        Args:
            clip_id (str, required): The new clip, made by extend, upload_extend or infill; not the one that it
                builds on.
            is_infill (bool, required): True after a replaced section (infill), false after a continuation.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

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

        Provenance: documented, checked 2026-11-22; rows: 拼接歌曲 (v1 版本) (001), 拼接歌曲 (v1 版本) (002).
        """
        return self._call("suno.v1.music.concat", params, as_task=True)


class SunoV1Lyrics(Resource):
    """`client.suno.v1.lyrics`."""

    def create(self, **params: Unpack[SunoV1LyricsCreateParams]) -> Task[models.SunoLyrics]:
        """Write lyrics by the older route.

        As `suno.lyrics.create`, but the answer is the id of the lyrics, which `suno.v1.lyrics.get` takes. The slash
        at the end of the path belongs to it.

        Args:
            prompt (str, required): What the lyrics are about.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

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

        Provenance: documented, checked 2026-11-22; rows: 生成歌词 (v1 版本) (001), 生成歌词 (v1 版本) (002).
        """
        return self._call("suno.v1.lyrics.create", params, as_task=True)

    def get(self, **params: Unpack[SunoV1LyricsGetParams]) -> models.SunoLyrics:
        """Get lyrics by their id.

        State and text of lyrics that `suno.v1.lyrics.create` began. The text may be empty until `status` is
        `complete`.

        Args:
            task_id (str, required): Id that `suno.v1.lyrics.create` answered.
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询歌词 (v1 版本) (001), 查询歌词 (v1 版本) (002).
        """
        return self._call("suno.v1.lyrics.get", params)


class SunoV1(Resource):
    """`client.suno.v1`."""

    @cached_property
    def clips(self) -> SunoV1Clips:
        return SunoV1Clips(self._client)

    @cached_property
    def lyrics(self) -> SunoV1Lyrics:
        return SunoV1Lyrics(self._client)

    @cached_property
    def music(self) -> SunoV1Music:
        return SunoV1Music(self._client)


class SunoTasks(Resource):
    """`client.suno.tasks`."""

    def get(self, **params: Unpack[SunoTasksGetParams]) -> models.SunoTaskResponse:
        """Get a Suno task.

        State and result of the calls that answer with the id of a task: the clips of a song, the text of lyrics,
        the clip of a joined song or of an upload by URL, the URL of a WAV file. The HTTP status is 200 for a failed
        task too: read `data.status`. Clips can be heard while the task is IN_PROGRESS, but their files are complete
        only once it is SUCCESS. A song may fail because of one of its clips; the other one can still be complete in
        `data`. Ask every 5 seconds. The open-source server of this route gives a song up after some minutes
        (`fail_reason` time out).

        Args:
            task_id (str, required): Id from the receipt of the submit; ids of clips are not found here.
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

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
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.
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


class SunoUploads(Resource):
    """`client.suno.uploads`."""

    def create(self, **params: Unpack[SunoUploadsCreateParams]) -> models.SunoUpload:
        """Ask for a place to upload to.

        First of four steps by which a sound file becomes a clip: this call; a POST of the file to `url`, straight
        to the vendor's storage; `suno.uploads.finish`; when the file has been checked,
        `suno.uploads.initialize_clip`. `suno.uploads.upload` takes all four. A file that has a public URL needs
        none of them: `suno.uploads.create_from_url`. Uploads belong to one account behind the gateway and may stop
        working with it.

        Args:
            extension (str, required): Extension of the file, without the dot: mp3, wav, m4a.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 上传请求 (001), 上传请求 (002).
        """
        return self._call("suno.uploads.create", params)

    def upload(
        self, file: FileInput, *, wait_timeout: float | None = 600.0, **params: Unpack[SunoUploadsUploadParams]
    ) -> models.SunoUploadedClip:
        """Upload a sound file and make a clip of it.

        Asks for a place, posts the file to the vendor's storage, waits until it has been checked, and answers with
        the id of the clip. A file that the check refuses (a known song, say) ends as a failed task.

        Args:
            file (FileInput, required): A path, bytes, an open file, or `(name, content)`; it needs a name.
            wait_timeout (float | None): Seconds to wait until the file can be used; None: no limit. Default `600`.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.UploadError: The storage did not take the file.
            maaskit.TaskError: The gateway could not make use of the file, or took too long.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 上传请求 (001), 上传请求 (002).
        """
        return self._upload("suno.uploads.create", file, params, wait_timeout)

    def get(self, **params: Unpack[SunoUploadsGetParams]) -> models.SunoUploadStatus:
        """Get the state of an upload.

        Whether an uploaded file has been checked. Once `status` is `complete`, `suno.uploads.initialize_clip` makes
        a clip of it.

        Args:
            id (str, required): Id of the upload.
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询上传处理状态 (001), 查询上传处理状态 (002).
        """
        return self._call("suno.uploads.get", params)

    def finish(self, **params: Unpack[SunoUploadsFinishParams]) -> Task[models.SunoUploadStatus]:
        """Say that a file is in the storage.

        Third of four steps (see `suno.uploads.create`). The file is then checked, which takes some seconds;
        `suno.uploads.get` says how far that is.

        Args:
            id (str, required): Id of the upload.
            upload_type (str, required): How the file came. One of `file_upload`.
            upload_filename (str, required): Name of the file, with its extension; becomes the title.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 报告上传完毕 (001), 报告上传完毕 (002).
        """
        return self._call("suno.uploads.finish", params, as_task=True)

    def initialize_clip(self, **params: Unpack[SunoUploadsInitializeClipParams]) -> models.SunoUploadedClip:
        """Make a clip of an upload.

        Last of four steps (see `suno.uploads.create`), once the upload is `complete`. The clip can be continued
        (`task` upload_extend), sung in another style (cover), or looked up with `suno.v1.clips.get`, which has its
        title and what was heard of its lyrics.

        Args:
            id (str, required): Id of the upload.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 初始化音频文件 (001), 初始化音频文件 (002).
        """
        return self._call("suno.uploads.initialize_clip", params)

    def create_from_url(
        self, **params: Unpack[SunoUploadsCreateFromUrlParams]
    ) -> Task[models.SunoTaskResponse | list[models.SunoClip]]:
        """Upload a sound file by its URL.

        The gateway fetches a sound file and makes a clip of it: the four steps of `suno.uploads.create` in one. The
        clip's id is in the task's `data`, to be continued (`task` upload_extend) or covered. It belongs to one
        account behind the gateway and may stop working with it.

        Args:
            url (str, required): Public URL of a sound file.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

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

        Provenance: documented, checked 2026-11-22; rows: 上传音乐通过url (000), 上传音乐通过url (001), 上传音乐通过url (001),
        上传音乐通过url (002).
        """
        return self._call("suno.uploads.create_from_url", params, as_task=True)


class SunoPersonas(Resource):
    """`client.suno.personas`."""

    def create(self, **params: Unpack[SunoPersonasCreateParams]) -> models.SunoPersona | models.SunoPersonaResponse:
        """Make a persona.

        Makes a voice out of a clip, to sing other songs: its `id` is the `persona_id` of `suno.music.create`, with
        `task` artist_consistency, a version (`mv`) that ends in -tau, and the clip as `artist_clip_id`. Answers at
        once. A small fee is charged. The clip must have been made by Suno, not uploaded; the persona belongs to one
        account behind the gateway and may stop working with it. The slash at the end of the path belongs to it.

        Args:
            root_clip_id (str, required): Clip whose voice it is; made by Suno, not uploaded.
            name (str, required): Name of the persona.
            description (str, required): How the voice sounds.
            clips (Sequence[str], required): Ids of clips that show the voice; `root_clip_id` alone will do.
            is_public (bool, required): Whether others see it on the vendor's site.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Persona:创建歌手风格 (001), Persona:创建歌手风格 (002).
        """
        return self._call("suno.personas.create", params)


class SunoTags(Resource):
    """`client.suno.tags`."""

    def expand(self, **params: Unpack[SunoTagsExpandParams]) -> models.SunoTags:
        """Write a style out.

        Makes a whole description of a style from a few words, for `tags` of `suno.music.create`. Answers at once.

        Args:
            original_tags (str, required): A few words for the style, separated by commas.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: tags: 拓展 style tags (001), tags: 拓展 style tags (002).
        """
        return self._call("suno.tags.expand", params)


class SunoClips(Resource):
    """`client.suno.clips`."""

    def get_timing(self, **params: Unpack[SunoClipsGetTimingParams]) -> models.SunoTiming:
        """Get the timing of a clip.

        When each word of a finished clip is sung, and its waveform. Works for clips of any account behind the
        gateway.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Timing:歌词、音频时间线 (001), Timing:歌词、音频时间线 (002).
        """
        return self._call("suno.clips.get_timing", params)

    def get_wav(self, **params: Unpack[SunoClipsGetWavParams]) -> Task[models.SunoTaskResponse | models.SunoWav]:
        """Get a clip as WAV.

        Begins the WAV file of a finished clip and tells where it is: waiting repeats the call, or asks for the task
        that the answer names, until the file is there.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: wav:获取 wav 格式文件 (001).
        """
        return self._call("suno.clips.get_wav", params, as_task=True)

    def get_mp4(self, **params: Unpack[SunoClipsGetMp4Params]) -> Task[models.SunoTaskResponse | models.SunoMp4]:
        """Get a clip as MP4.

        Begins the video of a finished clip, its cover with the lyrics, and tells where it is: waiting repeats the
        call, or asks for the task that the answer names, until the file is there. Many clips have a `video_url`
        already.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: inferred, checked 2026-11-22; rows: mp4:生成 mp4 mv 视频 (001).
        """
        return self._call("suno.clips.get_mp4", params, as_task=True)

    def get_midi(self, **params: Unpack[SunoClipsGetMidiParams]) -> Task[models.SunoMidi]:
        """Get the notes of a clip.

        Writes a finished clip down as notes, by instrument. The first call begins it; waiting repeats the call
        until `state` is `complete`. The result is JSON, no MIDI file. Best for a clip that was split into all its
        tracks (gen_stem); others work too. The clip belongs to one account behind the gateway: ask soon after the
        clip was made.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 获取 midi (001), 获取 midi (002).
        """
        return self._call("suno.clips.get_midi", params, as_task=True)


class Suno(Resource):
    """`client.suno`."""

    @cached_property
    def clips(self) -> SunoClips:
        return SunoClips(self._client)

    @cached_property
    def lyrics(self) -> SunoLyrics:
        return SunoLyrics(self._client)

    @cached_property
    def music(self) -> SunoMusic:
        return SunoMusic(self._client)

    @cached_property
    def personas(self) -> SunoPersonas:
        return SunoPersonas(self._client)

    @cached_property
    def tags(self) -> SunoTags:
        return SunoTags(self._client)

    @cached_property
    def tasks(self) -> SunoTasks:
        return SunoTasks(self._client)

    @cached_property
    def uploads(self) -> SunoUploads:
        return SunoUploads(self._client)

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

    async def concat(self, **params: Unpack[SunoMusicConcatParams]) -> AsyncTask[models.SunoTaskResponse]:
        """Join clips to a whole song.

        Joins a continuation to the clip that it continues (`is_infill: false`), or puts a replaced section into its
        song (`is_infill: true`). Takes the new clip only: it knows which clip it builds on. Gives one clip. Cheap
        beside a song; what it costs differs between gateways.

        Args:
            clip_id (str, required): The new clip, made by extend, upload_extend or infill; not the one that it
                builds on.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.
            is_infill (bool): True after a replaced section (infill), false after a continuation. Default `False`.

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

        Provenance: documented, checked 2026-11-22; rows: 生成歌曲(拼接歌曲) (001), 生成歌曲(拼接歌曲) (002).
        """
        return await self._call("suno.music.concat", params, as_task=True)


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
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询歌曲 (v1 版本) (001), 查询歌曲 (v1 版本) (002).
        """
        return await self._call("suno.v1.clips.get", params)


class AsyncSunoV1Music(AsyncResource):
    """`client.suno.v1.music`, to be awaited."""

    async def create(self, **params: Unpack[SunoV1MusicCreateParams]) -> AsyncTask[list[models.SunoClip]]:
        """Make a song by the older route.

        Takes the body of `suno.music.create`, in every mode, and answers with the clips that were begun instead of
        a task. Ask for them by their ids; the id of the batch can't be asked for. The `status` beside the clips is
        that of the submit and says nothing about them. Prefer `suno.music.create`, whose answer is the same for all
        gateways.

        Args:
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 生成歌曲 (v1 版本) (001), 声曲分离 (v1 版本) (001), 声曲分离 (v1 版本)
        (002).
        """
        return await self._call("suno.v1.music.create", params, as_task=True)

    async def concat(self, **params: Unpack[SunoV1MusicConcatParams]) -> AsyncTask[list[models.SunoClip]]:
        """Join clips by the older route.

        As `suno.music.concat`, but the answer is the new clip itself, which has only begun: ask for it by its id.

        Args:
            clip_id (str, required): The new clip, made by extend, upload_extend or infill; not the one that it
                builds on.
            is_infill (bool, required): True after a replaced section (infill), false after a continuation.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

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

        Provenance: documented, checked 2026-11-22; rows: 拼接歌曲 (v1 版本) (001), 拼接歌曲 (v1 版本) (002).
        """
        return await self._call("suno.v1.music.concat", params, as_task=True)


class AsyncSunoV1Lyrics(AsyncResource):
    """`client.suno.v1.lyrics`, to be awaited."""

    async def create(self, **params: Unpack[SunoV1LyricsCreateParams]) -> AsyncTask[models.SunoLyrics]:
        """Write lyrics by the older route.

        As `suno.lyrics.create`, but the answer is the id of the lyrics, which `suno.v1.lyrics.get` takes. The slash
        at the end of the path belongs to it.

        Args:
            prompt (str, required): What the lyrics are about.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

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

        Provenance: documented, checked 2026-11-22; rows: 生成歌词 (v1 版本) (001), 生成歌词 (v1 版本) (002).
        """
        return await self._call("suno.v1.lyrics.create", params, as_task=True)

    async def get(self, **params: Unpack[SunoV1LyricsGetParams]) -> models.SunoLyrics:
        """Get lyrics by their id.

        State and text of lyrics that `suno.v1.lyrics.create` began. The text may be empty until `status` is
        `complete`.

        Args:
            task_id (str, required): Id that `suno.v1.lyrics.create` answered.
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询歌词 (v1 版本) (001), 查询歌词 (v1 版本) (002).
        """
        return await self._call("suno.v1.lyrics.get", params)


class AsyncSunoV1(AsyncResource):
    """`client.suno.v1`, to be awaited."""

    @cached_property
    def clips(self) -> AsyncSunoV1Clips:
        return AsyncSunoV1Clips(self._client)

    @cached_property
    def lyrics(self) -> AsyncSunoV1Lyrics:
        return AsyncSunoV1Lyrics(self._client)

    @cached_property
    def music(self) -> AsyncSunoV1Music:
        return AsyncSunoV1Music(self._client)


class AsyncSunoTasks(AsyncResource):
    """`client.suno.tasks`, to be awaited."""

    async def get(self, **params: Unpack[SunoTasksGetParams]) -> models.SunoTaskResponse:
        """Get a Suno task.

        State and result of the calls that answer with the id of a task: the clips of a song, the text of lyrics,
        the clip of a joined song or of an upload by URL, the URL of a WAV file. The HTTP status is 200 for a failed
        task too: read `data.status`. Clips can be heard while the task is IN_PROGRESS, but their files are complete
        only once it is SUCCESS. A song may fail because of one of its clips; the other one can still be complete in
        `data`. Ask every 5 seconds. The open-source server of this route gives a song up after some minutes
        (`fail_reason` time out).

        Args:
            task_id (str, required): Id from the receipt of the submit; ids of clips are not found here.
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

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
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.
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


class AsyncSunoUploads(AsyncResource):
    """`client.suno.uploads`, to be awaited."""

    async def create(self, **params: Unpack[SunoUploadsCreateParams]) -> models.SunoUpload:
        """Ask for a place to upload to.

        First of four steps by which a sound file becomes a clip: this call; a POST of the file to `url`, straight
        to the vendor's storage; `suno.uploads.finish`; when the file has been checked,
        `suno.uploads.initialize_clip`. `suno.uploads.upload` takes all four. A file that has a public URL needs
        none of them: `suno.uploads.create_from_url`. Uploads belong to one account behind the gateway and may stop
        working with it.

        Args:
            extension (str, required): Extension of the file, without the dot: mp3, wav, m4a.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 上传请求 (001), 上传请求 (002).
        """
        return await self._call("suno.uploads.create", params)

    async def upload(
        self, file: FileInput, *, wait_timeout: float | None = 600.0, **params: Unpack[SunoUploadsUploadParams]
    ) -> models.SunoUploadedClip:
        """Upload a sound file and make a clip of it.

        Asks for a place, posts the file to the vendor's storage, waits until it has been checked, and answers with
        the id of the clip. A file that the check refuses (a known song, say) ends as a failed task.

        Args:
            file (FileInput, required): A path, bytes, an open file, or `(name, content)`; it needs a name.
            wait_timeout (float | None): Seconds to wait until the file can be used; None: no limit. Default `600`.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.UploadError: The storage did not take the file.
            maaskit.TaskError: The gateway could not make use of the file, or took too long.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 上传请求 (001), 上传请求 (002).
        """
        return await self._upload("suno.uploads.create", file, params, wait_timeout)

    async def get(self, **params: Unpack[SunoUploadsGetParams]) -> models.SunoUploadStatus:
        """Get the state of an upload.

        Whether an uploaded file has been checked. Once `status` is `complete`, `suno.uploads.initialize_clip` makes
        a clip of it.

        Args:
            id (str, required): Id of the upload.
            model_name (str): For Haoee only: the same as with the submit. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 查询上传处理状态 (001), 查询上传处理状态 (002).
        """
        return await self._call("suno.uploads.get", params)

    async def finish(self, **params: Unpack[SunoUploadsFinishParams]) -> AsyncTask[models.SunoUploadStatus]:
        """Say that a file is in the storage.

        Third of four steps (see `suno.uploads.create`). The file is then checked, which takes some seconds;
        `suno.uploads.get` says how far that is.

        Args:
            id (str, required): Id of the upload.
            upload_type (str, required): How the file came. One of `file_upload`.
            upload_filename (str, required): Name of the file, with its extension; becomes the title.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 报告上传完毕 (001), 报告上传完毕 (002).
        """
        return await self._call("suno.uploads.finish", params, as_task=True)

    async def initialize_clip(self, **params: Unpack[SunoUploadsInitializeClipParams]) -> models.SunoUploadedClip:
        """Make a clip of an upload.

        Last of four steps (see `suno.uploads.create`), once the upload is `complete`. The clip can be continued
        (`task` upload_extend), sung in another style (cover), or looked up with `suno.v1.clips.get`, which has its
        title and what was heard of its lyrics.

        Args:
            id (str, required): Id of the upload.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 初始化音频文件 (001), 初始化音频文件 (002).
        """
        return await self._call("suno.uploads.initialize_clip", params)

    async def create_from_url(
        self, **params: Unpack[SunoUploadsCreateFromUrlParams]
    ) -> AsyncTask[models.SunoTaskResponse | list[models.SunoClip]]:
        """Upload a sound file by its URL.

        The gateway fetches a sound file and makes a clip of it: the four steps of `suno.uploads.create` in one. The
        clip's id is in the task's `data`, to be continued (`task` upload_extend) or covered. It belongs to one
        account behind the gateway and may stop working with it.

        Args:
            url (str, required): Public URL of a sound file.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

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

        Provenance: documented, checked 2026-11-22; rows: 上传音乐通过url (000), 上传音乐通过url (001), 上传音乐通过url (001),
        上传音乐通过url (002).
        """
        return await self._call("suno.uploads.create_from_url", params, as_task=True)


class AsyncSunoPersonas(AsyncResource):
    """`client.suno.personas`, to be awaited."""

    async def create(
        self, **params: Unpack[SunoPersonasCreateParams]
    ) -> models.SunoPersona | models.SunoPersonaResponse:
        """Make a persona.

        Makes a voice out of a clip, to sing other songs: its `id` is the `persona_id` of `suno.music.create`, with
        `task` artist_consistency, a version (`mv`) that ends in -tau, and the clip as `artist_clip_id`. Answers at
        once. A small fee is charged. The clip must have been made by Suno, not uploaded; the persona belongs to one
        account behind the gateway and may stop working with it. The slash at the end of the path belongs to it.

        Args:
            root_clip_id (str, required): Clip whose voice it is; made by Suno, not uploaded.
            name (str, required): Name of the persona.
            description (str, required): How the voice sounds.
            clips (Sequence[str], required): Ids of clips that show the voice; `root_clip_id` alone will do.
            is_public (bool, required): Whether others see it on the vendor's site.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Persona:创建歌手风格 (001), Persona:创建歌手风格 (002).
        """
        return await self._call("suno.personas.create", params)


class AsyncSunoTags(AsyncResource):
    """`client.suno.tags`, to be awaited."""

    async def expand(self, **params: Unpack[SunoTagsExpandParams]) -> models.SunoTags:
        """Write a style out.

        Makes a whole description of a style from a few words, for `tags` of `suno.music.create`. Answers at once.

        Args:
            original_tags (str, required): A few words for the style, separated by commas.
            model_name (str): For Haoee only: name of the product that is charged, probably suno_music. Leave it out
                elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: tags: 拓展 style tags (001), tags: 拓展 style tags (002).
        """
        return await self._call("suno.tags.expand", params)


class AsyncSunoClips(AsyncResource):
    """`client.suno.clips`, to be awaited."""

    async def get_timing(self, **params: Unpack[SunoClipsGetTimingParams]) -> models.SunoTiming:
        """Get the timing of a clip.

        When each word of a finished clip is sung, and its waveform. Works for clips of any account behind the
        gateway.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Timing:歌词、音频时间线 (001), Timing:歌词、音频时间线 (002).
        """
        return await self._call("suno.clips.get_timing", params)

    async def get_wav(
        self, **params: Unpack[SunoClipsGetWavParams]
    ) -> AsyncTask[models.SunoTaskResponse | models.SunoWav]:
        """Get a clip as WAV.

        Begins the WAV file of a finished clip and tells where it is: waiting repeats the call, or asks for the task
        that the answer names, until the file is there.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: wav:获取 wav 格式文件 (001).
        """
        return await self._call("suno.clips.get_wav", params, as_task=True)

    async def get_mp4(
        self, **params: Unpack[SunoClipsGetMp4Params]
    ) -> AsyncTask[models.SunoTaskResponse | models.SunoMp4]:
        """Get a clip as MP4.

        Begins the video of a finished clip, its cover with the lyrics, and tells where it is: waiting repeats the
        call, or asks for the task that the answer names, until the file is there. Many clips have a `video_url`
        already.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: inferred, checked 2026-11-22; rows: mp4:生成 mp4 mv 视频 (001).
        """
        return await self._call("suno.clips.get_mp4", params, as_task=True)

    async def get_midi(self, **params: Unpack[SunoClipsGetMidiParams]) -> AsyncTask[models.SunoMidi]:
        """Get the notes of a clip.

        Writes a finished clip down as notes, by instrument. The first call begins it; waiting repeats the call
        until `state` is `complete`. The result is JSON, no MIDI file. Best for a clip that was split into all its
        tracks (gen_stem); others work too. The clip belongs to one account behind the gateway: ask soon after the
        clip was made.

        Args:
            clip_id (str, required): Id of the clip.
            model_name (str): For Haoee only: name of the product, probably suno_music. Leave it out elsewhere.

        Returns:
            A task, as soon as the gateway has taken the job: `task.wait()` waits for its end, `task.save(folder)`
                fetches the results, `task.token` finds it again in another process.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 获取 midi (001), 获取 midi (002).
        """
        return await self._call("suno.clips.get_midi", params, as_task=True)


class AsyncSuno(AsyncResource):
    """`client.suno`, to be awaited."""

    @cached_property
    def clips(self) -> AsyncSunoClips:
        return AsyncSunoClips(self._client)

    @cached_property
    def lyrics(self) -> AsyncSunoLyrics:
        return AsyncSunoLyrics(self._client)

    @cached_property
    def music(self) -> AsyncSunoMusic:
        return AsyncSunoMusic(self._client)

    @cached_property
    def personas(self) -> AsyncSunoPersonas:
        return AsyncSunoPersonas(self._client)

    @cached_property
    def tags(self) -> AsyncSunoTags:
        return AsyncSunoTags(self._client)

    @cached_property
    def tasks(self) -> AsyncSunoTasks:
        return AsyncSunoTasks(self._client)

    @cached_property
    def uploads(self) -> AsyncSunoUploads:
        return AsyncSunoUploads(self._client)

    @cached_property
    def v1(self) -> AsyncSunoV1:
        return AsyncSunoV1(self._client)
