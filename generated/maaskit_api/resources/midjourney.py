"""`client.midjourney`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, BinaryContent, Task

    from .. import models
    from ..params.midjourney import (
        MidjourneyActionParams,
        MidjourneyBlendParams,
        MidjourneyChangeParams,
        MidjourneyDescribeParams,
        MidjourneyImagesGetParams,
        MidjourneyImagineParams,
        MidjourneyModalParams,
        MidjourneyShortenParams,
        MidjourneySimpleChangeParams,
        MidjourneySwapFaceParams,
        MidjourneyTasksGetImageSeedParams,
        MidjourneyTasksGetParams,
        MidjourneyTasksListByConditionParams,
        MidjourneyUploadDiscordImagesParams,
    )


class MidjourneyTasks(Resource):
    """`client.midjourney.tasks`."""

    def get(self, **params: Unpack[MidjourneyTasksGetParams]) -> models.MidjourneyTask:
        """Get a task.

        State, picture and buttons of a task of any kind. It answers in every mode and without one, whatever the
        submit had. `imageUrl` may be there while the task is at work: it is the result only when the status is
        SUCCESS.

        Args:
            id (str, required): Id from the receipt of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 指定ID获取任务 (002), Midjourney(绘画)
        (003).
        """
        return self._call("midjourney.tasks.get", params)

    def list_by_condition(self, **params: Unpack[MidjourneyTasksListByConditionParams]) -> list[models.MidjourneyTask]:
        """Get several tasks.

        States and pictures of several tasks at once, by their ids. Free of charge; ids that are not known are left
        out.

        Args:
            ids (Sequence[str], required): Ids of the tasks.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 根据ID列表查询任务(免费 (002), Midjourney(绘画)
        (003).
        """
        return self._call("midjourney.tasks.list_by_condition", params)

    def get_image_seed(
        self, **params: Unpack[MidjourneyTasksGetImageSeedParams]
    ) -> models.MidjourneySeed | models.MidjourneyTask:
        """Get the seed of a picture.

        The seed that a finished picture was drawn with, for `--seed`. It works only where the account behind the
        gateway has a private channel.

        Args:
            id (str, required): Id of the finished task.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22; rows: Mid journey 文生图 (002), 获取任务图片的seed (002), Midjourney(绘画)
        (003).
        """
        return self._call("midjourney.tasks.get_image_seed", params)


class MidjourneyImages(Resource):
    """`client.midjourney.images`."""

    def get(self, **params: Unpack[MidjourneyImagesGetParams]) -> BinaryContent:
        """Get the picture of a task.

        The picture itself through the gateway. Some gateways name this address in `imageUrl`; it works without a
        key, too.

        Args:
            id (str, required): Id of the task.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 根据ID获取图片 (002).
        """
        return self._call("midjourney.images.get", params)


class Midjourney(Resource):
    """`client.midjourney`."""

    @cached_property
    def images(self) -> MidjourneyImages:
        return MidjourneyImages(self._client)

    @cached_property
    def tasks(self) -> MidjourneyTasks:
        return MidjourneyTasks(self._client)

    def imagine(self, **params: Unpack[MidjourneyImagineParams]) -> Task[models.MidjourneyTask]:
        """Draw pictures.

        Four pictures in one from a prompt, with reference pictures or without. A task takes about a minute. What
        can be done with the result stands in `buttons` of the finished task, for `midjourney.action`. The speed is
        a mode of the client: `Client(..., modes={"midjourney": "fast"})`; it has a price of its own, and a speed
        set on the key wins.

        Args:
            prompt (str, required): What to draw, with Midjourney's own parameters at its end (`--ar 16:9`, `--v 7`,
                `--niji`).
            base_64_array (Sequence[str | LocalFile]): Reference pictures, as data URLs; about 4 MB each. Local
                files are accepted.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Imagine任务(文生图、文图生图) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return self._call("midjourney.imagine", params, as_task=True)

    def action(self, **params: Unpack[MidjourneyActionParams]) -> Task[models.MidjourneyTask]:
        """Press a button of a finished task.

        What stands below a picture: full size, variations, all anew, zoom, pan, repaint a region. `customId` comes
        from `buttons` of the task, read anew before each press. Custom zoom, repainting and remix ask for more: the
        new task has the state `needs_input` until `task.provide(...)`, which is `midjourney.modal`, says it.

        Args:
            custom_id (str, required): Id of the button, from `buttons` of the finished task. Never make one up, and
                read it anew each time.
            task_id (str, required): Id of the finished task.
            choose_same_channel (bool): Let the account that made the task do this too. Some gateways. Default
                `False`.
            enable_remix (bool): Ask for a new prompt first (the task waits for `midjourney.modal`). Some gateways.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 执行动作(所有的关联按钮动作UPSCALE; VARIATION;
        REROLL; ZOOM等) (002), Midjourney(绘画) (003), 任务提交 (003).
        """
        return self._call("midjourney.action", params, as_task=True)

    def modal(self, **params: Unpack[MidjourneyModalParams]) -> Task[models.MidjourneyTask]:
        """Give a task the input that it waits for.

        The second step of a custom zoom, a repainting or a remix: a prompt, a mask, or both, for the task in the
        state MODAL. `task.provide(...)` calls it with the task's id.

        Args:
            task_id (str, required): Id of the task that waits: the one of the action, not of the picture before it.
            prompt (str): The prompt; for a custom zoom with --ar and --zoom (from 1 to 2).
            mask_base_64 (str | LocalFile): The mask for repainting a region: white is painted anew, black stays.
                Local files are accepted.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.

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

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Modal(提交局部重绘、ZOOM) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return self._call("midjourney.modal", params, as_task=True)

    def blend(self, **params: Unpack[MidjourneyBlendParams]) -> Task[models.MidjourneyTask]:
        """Blend pictures.

        Two to five pictures become four of their mixture, in one.

        Args:
            base_64_array (Sequence[str | LocalFile], required): The pictures, as data URLs. At most 5 entries;
                local files are accepted.
            dimensions (str): Shape of the result: PORTRAIT is 2:3, SQUARE 1:1, LANDSCAPE 3:2. One of `PORTRAIT`,
                `SQUARE`, `LANDSCAPE`; default `SQUARE`.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Blend任务(图生图) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return self._call("midjourney.blend", params, as_task=True)

    def describe(self, **params: Unpack[MidjourneyDescribeParams]) -> Task[models.MidjourneyTask]:
        """Find prompts for a picture.

        Four prompts by which Midjourney would draw something like the picture. The finished task has them in
        `properties.finalPrompt` (GPT-Best) or `promptEn` (Ecovai); where it has no picture, they are its result.

        Args:
            base64 (str | LocalFile, required): The picture, as a data URL. Local files are accepted.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Describe任务(图生文) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return self._call("midjourney.describe", params, as_task=True)

    def shorten(self, **params: Unpack[MidjourneyShortenParams]) -> Task[models.MidjourneyTask]:
        """Find the words of a prompt that matter.

        Shorter prompts to the same effect, and what each word weighs. The finished task has them in
        `properties.finalPrompt` or `promptEn`.

        Args:
            prompt (str, required): The prompt to look through.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Shorten任务(prompt分析) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return self._call("midjourney.shorten", params, as_task=True)

    def change(self, **params: Unpack[MidjourneyChangeParams]) -> Task[models.MidjourneyTask]:
        """Change a picture by a word and a number.

        The older way to full size, variations and four new pictures. Use `midjourney.action`.

        Args:
            action (str, required): One of the four pictures in full size, variations of it, or all four anew. One
                of `UPSCALE`, `VARIATION`, `REROLL`.
            task_id (str, required): Id of the finished task.
            index (int): Which of the four, for UPSCALE and VARIATION. 1 to 4.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.

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

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 绘图变化(UPSCALE; VARIATION; REROLL)
        (002).
        """
        return self._call("midjourney.change", params, as_task=True)

    def simple_change(self, **params: Unpack[MidjourneySimpleChangeParams]) -> Task[models.MidjourneyTask]:
        """Change a picture by a short text.

        What `midjourney.change` does, in one text: `<task id> U2`. Use `midjourney.action`.

        Args:
            content (str, required): Id of the finished task, a blank, and U1 to U4 (upscale), V1 to V4 (variation)
                or R (all four anew).
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.

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

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 绘图变化-simple(UPSCALE; VARIATION;
        REROLL) (002).
        """
        return self._call("midjourney.simple_change", params, as_task=True)

    def swap_face(self, **params: Unpack[MidjourneySwapFaceParams]) -> Task[models.MidjourneyTask]:
        """Put the face of one picture onto another.

        The face of `sourceBase64` in the scene of `targetBase64`.

        Args:
            source_base_64 (str | LocalFile, required): The picture with the face, as a data URL. Local files are
                accepted.
            target_base_64 (str | LocalFile, required): The picture that gets the face, as a data URL. Local files
                are accepted.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交swap_face任务 (002), Midjourney(绘画)
        (003), 任务提交 (003).
        """
        return self._call("midjourney.swap_face", params, as_task=True)

    def upload_discord_images(self, **params: Unpack[MidjourneyUploadDiscordImagesParams]) -> models.MidjourneyUploaded:
        """Upload pictures to Discord.

        Pictures become URLs that prompts may name. Answers at once; not a task.

        Args:
            base_64_array (Sequence[str | LocalFile], required): The pictures, as data URLs. Local files are
                accepted.
            filter (MidjourneyChannelFilter)
            notify_hook (str): Listed by GPT-Best, although nothing goes on after the answer.
            state (str): Any text.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 上传图片至discord (002), Midjourney(绘画)
        (003), 任务提交 (003).
        """
        return self._call("midjourney.upload_discord_images", params)


class AsyncMidjourneyTasks(AsyncResource):
    """`client.midjourney.tasks`, to be awaited."""

    async def get(self, **params: Unpack[MidjourneyTasksGetParams]) -> models.MidjourneyTask:
        """Get a task.

        State, picture and buttons of a task of any kind. It answers in every mode and without one, whatever the
        submit had. `imageUrl` may be there while the task is at work: it is the result only when the status is
        SUCCESS.

        Args:
            id (str, required): Id from the receipt of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 指定ID获取任务 (002), Midjourney(绘画)
        (003).
        """
        return await self._call("midjourney.tasks.get", params)

    async def list_by_condition(
        self, **params: Unpack[MidjourneyTasksListByConditionParams]
    ) -> list[models.MidjourneyTask]:
        """Get several tasks.

        States and pictures of several tasks at once, by their ids. Free of charge; ids that are not known are left
        out.

        Args:
            ids (Sequence[str], required): Ids of the tasks.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 根据ID列表查询任务(免费 (002), Midjourney(绘画)
        (003).
        """
        return await self._call("midjourney.tasks.list_by_condition", params)

    async def get_image_seed(
        self, **params: Unpack[MidjourneyTasksGetImageSeedParams]
    ) -> models.MidjourneySeed | models.MidjourneyTask:
        """Get the seed of a picture.

        The seed that a finished picture was drawn with, for `--seed`. It works only where the account behind the
        gateway has a private channel.

        Args:
            id (str, required): Id of the finished task.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22; rows: Mid journey 文生图 (002), 获取任务图片的seed (002), Midjourney(绘画)
        (003).
        """
        return await self._call("midjourney.tasks.get_image_seed", params)


class AsyncMidjourneyImages(AsyncResource):
    """`client.midjourney.images`, to be awaited."""

    async def get(self, **params: Unpack[MidjourneyImagesGetParams]) -> BinaryContent:
        """Get the picture of a task.

        The picture itself through the gateway. Some gateways name this address in `imageUrl`; it works without a
        key, too.

        Args:
            id (str, required): Id of the task.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 根据ID获取图片 (002).
        """
        return await self._call("midjourney.images.get", params)


class AsyncMidjourney(AsyncResource):
    """`client.midjourney`, to be awaited."""

    @cached_property
    def images(self) -> AsyncMidjourneyImages:
        return AsyncMidjourneyImages(self._client)

    @cached_property
    def tasks(self) -> AsyncMidjourneyTasks:
        return AsyncMidjourneyTasks(self._client)

    async def imagine(self, **params: Unpack[MidjourneyImagineParams]) -> AsyncTask[models.MidjourneyTask]:
        """Draw pictures.

        Four pictures in one from a prompt, with reference pictures or without. A task takes about a minute. What
        can be done with the result stands in `buttons` of the finished task, for `midjourney.action`. The speed is
        a mode of the client: `Client(..., modes={"midjourney": "fast"})`; it has a price of its own, and a speed
        set on the key wins.

        Args:
            prompt (str, required): What to draw, with Midjourney's own parameters at its end (`--ar 16:9`, `--v 7`,
                `--niji`).
            base_64_array (Sequence[str | LocalFile]): Reference pictures, as data URLs; about 4 MB each. Local
                files are accepted.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Imagine任务(文生图、文图生图) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return await self._call("midjourney.imagine", params, as_task=True)

    async def action(self, **params: Unpack[MidjourneyActionParams]) -> AsyncTask[models.MidjourneyTask]:
        """Press a button of a finished task.

        What stands below a picture: full size, variations, all anew, zoom, pan, repaint a region. `customId` comes
        from `buttons` of the task, read anew before each press. Custom zoom, repainting and remix ask for more: the
        new task has the state `needs_input` until `task.provide(...)`, which is `midjourney.modal`, says it.

        Args:
            custom_id (str, required): Id of the button, from `buttons` of the finished task. Never make one up, and
                read it anew each time.
            task_id (str, required): Id of the finished task.
            choose_same_channel (bool): Let the account that made the task do this too. Some gateways. Default
                `False`.
            enable_remix (bool): Ask for a new prompt first (the task waits for `midjourney.modal`). Some gateways.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 执行动作(所有的关联按钮动作UPSCALE; VARIATION;
        REROLL; ZOOM等) (002), Midjourney(绘画) (003), 任务提交 (003).
        """
        return await self._call("midjourney.action", params, as_task=True)

    async def modal(self, **params: Unpack[MidjourneyModalParams]) -> AsyncTask[models.MidjourneyTask]:
        """Give a task the input that it waits for.

        The second step of a custom zoom, a repainting or a remix: a prompt, a mask, or both, for the task in the
        state MODAL. `task.provide(...)` calls it with the task's id.

        Args:
            task_id (str, required): Id of the task that waits: the one of the action, not of the picture before it.
            prompt (str): The prompt; for a custom zoom with --ar and --zoom (from 1 to 2).
            mask_base_64 (str | LocalFile): The mask for repainting a region: white is painted anew, black stays.
                Local files are accepted.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.

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

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Modal(提交局部重绘、ZOOM) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return await self._call("midjourney.modal", params, as_task=True)

    async def blend(self, **params: Unpack[MidjourneyBlendParams]) -> AsyncTask[models.MidjourneyTask]:
        """Blend pictures.

        Two to five pictures become four of their mixture, in one.

        Args:
            base_64_array (Sequence[str | LocalFile], required): The pictures, as data URLs. At most 5 entries;
                local files are accepted.
            dimensions (str): Shape of the result: PORTRAIT is 2:3, SQUARE 1:1, LANDSCAPE 3:2. One of `PORTRAIT`,
                `SQUARE`, `LANDSCAPE`; default `SQUARE`.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Blend任务(图生图) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return await self._call("midjourney.blend", params, as_task=True)

    async def describe(self, **params: Unpack[MidjourneyDescribeParams]) -> AsyncTask[models.MidjourneyTask]:
        """Find prompts for a picture.

        Four prompts by which Midjourney would draw something like the picture. The finished task has them in
        `properties.finalPrompt` (GPT-Best) or `promptEn` (Ecovai); where it has no picture, they are its result.

        Args:
            base64 (str | LocalFile, required): The picture, as a data URL. Local files are accepted.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Describe任务(图生文) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return await self._call("midjourney.describe", params, as_task=True)

    async def shorten(self, **params: Unpack[MidjourneyShortenParams]) -> AsyncTask[models.MidjourneyTask]:
        """Find the words of a prompt that matter.

        Shorter prompts to the same effect, and what each word weighs. The finished task has them in
        `properties.finalPrompt` or `promptEn`.

        Args:
            prompt (str, required): The prompt to look through.
            bot_type (str): Which bot answers: Midjourney, or Niji for anime. One of `MID_JOURNEY`, `NIJI_JOURNEY`;
                default `MID_JOURNEY`.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交Shorten任务(prompt分析) (002),
        Midjourney(绘画) (003), 任务提交 (003).
        """
        return await self._call("midjourney.shorten", params, as_task=True)

    async def change(self, **params: Unpack[MidjourneyChangeParams]) -> AsyncTask[models.MidjourneyTask]:
        """Change a picture by a word and a number.

        The older way to full size, variations and four new pictures. Use `midjourney.action`.

        Args:
            action (str, required): One of the four pictures in full size, variations of it, or all four anew. One
                of `UPSCALE`, `VARIATION`, `REROLL`.
            task_id (str, required): Id of the finished task.
            index (int): Which of the four, for UPSCALE and VARIATION. 1 to 4.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.

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

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 绘图变化(UPSCALE; VARIATION; REROLL)
        (002).
        """
        return await self._call("midjourney.change", params, as_task=True)

    async def simple_change(self, **params: Unpack[MidjourneySimpleChangeParams]) -> AsyncTask[models.MidjourneyTask]:
        """Change a picture by a short text.

        What `midjourney.change` does, in one text: `<task id> U2`. Use `midjourney.action`.

        Args:
            content (str, required): Id of the finished task, a blank, and U1 to U4 (upscale), V1 to V4 (variation)
                or R (all four anew).
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.

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

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 绘图变化-simple(UPSCALE; VARIATION;
        REROLL) (002).
        """
        return await self._call("midjourney.simple_change", params, as_task=True)

    async def swap_face(self, **params: Unpack[MidjourneySwapFaceParams]) -> AsyncTask[models.MidjourneyTask]:
        """Put the face of one picture onto another.

        The face of `sourceBase64` in the scene of `targetBase64`.

        Args:
            source_base_64 (str | LocalFile, required): The picture with the face, as a data URL. Local files are
                accepted.
            target_base_64 (str | LocalFile, required): The picture that gets the face, as a data URL. Local files
                are accepted.
            notify_hook (str): URL that is called at each change of the task; empty for the account's own.
            state (str): Any text; the task carries it.
            account_filter (MidjourneyAccountFilter)

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

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Mid journey 文生图 (002), 提交swap_face任务 (002), Midjourney(绘画)
        (003), 任务提交 (003).
        """
        return await self._call("midjourney.swap_face", params, as_task=True)

    async def upload_discord_images(
        self, **params: Unpack[MidjourneyUploadDiscordImagesParams]
    ) -> models.MidjourneyUploaded:
        """Upload pictures to Discord.

        Pictures become URLs that prompts may name. Answers at once; not a task.

        Args:
            base_64_array (Sequence[str | LocalFile], required): The pictures, as data URLs. Local files are
                accepted.
            filter (MidjourneyChannelFilter)
            notify_hook (str): Listed by GPT-Best, although nothing goes on after the answer.
            state (str): Any text.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: Mid journey 文生图 (002), 上传图片至discord (002), Midjourney(绘画)
        (003), 任务提交 (003).
        """
        return await self._call("midjourney.upload_discord_images", params)
