"""`client.luma`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.luma import (
        LumaGenerationsCreateAsyncParams,
        LumaGenerationsCreateParams,
        LumaGenerationsDownloadUrlParams,
        LumaGenerationsExtendParams,
        LumaGenerationsGetParams,
        LumaTasksListParams,
        LumaV1GenerationsCreateParams,
        LumaV1TaskGetParams,
    )


class LumaGenerations(Resource):
    """`client.luma.generations`."""

    def create(self, **params: Unpack[LumaGenerationsCreateParams]) -> Task[models.LumaGeneration]:
        """Make a video with Luma.

        Submits a job of Luma's Dream Machine: 5 seconds from text, from a first picture, or between two. Poll
        `luma.generations.get`, several at once with `luma.tasks.list`. The gateway has the same routes below /vip,
        a queue of its own: a client whose base URL ends in /vip uses them.

        Args:
            user_prompt (str, required): What happens in the video.
            expand_prompt (bool): Let Luma rewrite the prompt.
            loop (bool): Make the end run into the beginning; with one picture.
            image_url (str | LocalFile): The picture that the video begins with, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height. An older edition of the page lists it; the
                newer one does not. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`; a pair such as `(16, 9)` is
                accepted.
            resolution (str): Lines of the picture. One of `540p`, `720p`, `1080p`; default `720p`.
            duration (str): Length with its unit; nothing but 5s is known. One of `5s`.
            model_name (str): Luma's model: ray-v1 is Ray 1.6, ray-v2 is Ray 2. One of `ray-v1`, `ray-v2`, `ray-v3`.
            notify_hook (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return self._call("luma.generations.create", params, as_task=True)

    def create_async(self, **params: Unpack[LumaGenerationsCreateAsyncParams]) -> Task[models.LumaGeneration]:
        """Make a video with Luma without waiting for the upload.

        As `luma.generations.create`, but the gateway answers before it has handed the pictures to Luma, and does
        not try again by itself when that fails. It is going to be retired: prefer `luma.generations.create`. Poll
        `luma.generations.get`.

        Args:
            user_prompt (str, required): What happens in the video.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`;
                a pair such as `(16, 9)` is accepted.
            expand_prompt (bool): Let Luma rewrite the prompt.
            image_url (str | LocalFile): The picture that the video begins with, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.
            notify_hook (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return self._call("luma.generations.create_async", params, as_task=True)

    def get(self, **params: Unpack[LumaGenerationsGetParams]) -> models.LumaGeneration:
        """Get a Luma job.

        State and video of a job; free of charge. The state may say completed a while before there is a link without
        a watermark: a task of this client waits for that link. Ask every five seconds or so, and download at once:
        links of Luma may end within the hour.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return self._call("luma.generations.get", params)

    def extend(self, **params: Unpack[LumaGenerationsExtendParams]) -> Task[models.LumaGeneration]:
        """Make a Luma video longer.

        Submits a job that goes on where a finished video ends. The answer is a new job: poll `luma.generations.get`
        with its id, not with that of the first.

        Args:
            task_id (str, required): Id of the finished job.
            user_prompt (str, required): What happens in the part that is added.
            expand_prompt (bool): Let Luma rewrite the prompt.
            image_url (str | LocalFile): A picture to lead the added part, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.
            notify_hook (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return self._call("luma.generations.extend", params, as_task=True)

    def download_url(self, **params: Unpack[LumaGenerationsDownloadUrlParams]) -> models.LumaDownload:
        """Get a link to a Luma video without a watermark.

        A new signed link, good for an hour, where the account may have one (VIP). It is retired:
        `luma.generations.get` tells such a link by itself. Free of charge.

        Args:
            task_id (str, required): Id of the finished job.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return self._call("luma.generations.download_url", params)


class LumaTasks(Resource):
    """`client.luma.tasks`."""

    def list(self, **params: Unpack[LumaTasksListParams]) -> models.LumaTasks:
        """Get several Luma jobs.

        States and results of several jobs in one call, each in the gateway's wrapping with Luma's own answer
        inside; free of charge. Look jobs up by `task_id`, never by their place in the list.

        Args:
            ids (Sequence[str], required): Ids of the jobs.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return self._call("luma.tasks.list", params)


class LumaV1Generations(Resource):
    """`client.luma.v1.generations`."""

    def create(self, **params: Unpack[LumaV1GenerationsCreateParams]) -> Task[models.LumaGeneration]:
        """Make a video with Luma in GoAmzAI's format.

        Submits a job as the program GoAmzAI does. It is the only Luma format of Ecovai; GPT-Best advises to build
        nothing new on it and to take `luma.generations.create`. Poll `luma.v1.task.get`.

        Args:
            user_prompt (str, required): What happens in the video.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`;
                a pair such as `(16, 9)` is accepted.
            expand_prompt (bool): Let Luma rewrite the prompt.
            loop (bool): Make the end run into the beginning. Seen at a sister gateway.
            image_url (str | LocalFile): The picture that the video begins with, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002), Luma(视频) (003).
        """
        return self._call("luma.v1.generations.create", params, as_task=True)


class LumaV1Task(Resource):
    """`client.luma.v1.task`."""

    def get(self, **params: Unpack[LumaV1TaskGetParams]) -> models.LumaGeneration:
        """Get a Luma job in GoAmzAI's format.

        State and video of a job of `luma.v1.generations.create`; free of charge. The state may say completed a
        while before there is a link without a watermark: a task of this client waits for that link. Ask every five
        seconds or so, and download at once: links of Luma may end within the hour.

        Args:
            id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002), Luma(视频) (003).
        """
        return self._call("luma.v1.task.get", params)


class LumaV1(Resource):
    """`client.luma.v1`."""

    @cached_property
    def generations(self) -> LumaV1Generations:
        return LumaV1Generations(self._client)

    @cached_property
    def task(self) -> LumaV1Task:
        return LumaV1Task(self._client)


class Luma(Resource):
    """`client.luma`."""

    @cached_property
    def generations(self) -> LumaGenerations:
        return LumaGenerations(self._client)

    @cached_property
    def tasks(self) -> LumaTasks:
        return LumaTasks(self._client)

    @cached_property
    def v1(self) -> LumaV1:
        return LumaV1(self._client)


class AsyncLumaGenerations(AsyncResource):
    """`client.luma.generations`, to be awaited."""

    async def create(self, **params: Unpack[LumaGenerationsCreateParams]) -> AsyncTask[models.LumaGeneration]:
        """Make a video with Luma.

        Submits a job of Luma's Dream Machine: 5 seconds from text, from a first picture, or between two. Poll
        `luma.generations.get`, several at once with `luma.tasks.list`. The gateway has the same routes below /vip,
        a queue of its own: a client whose base URL ends in /vip uses them.

        Args:
            user_prompt (str, required): What happens in the video.
            expand_prompt (bool): Let Luma rewrite the prompt.
            loop (bool): Make the end run into the beginning; with one picture.
            image_url (str | LocalFile): The picture that the video begins with, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height. An older edition of the page lists it; the
                newer one does not. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`; a pair such as `(16, 9)` is
                accepted.
            resolution (str): Lines of the picture. One of `540p`, `720p`, `1080p`; default `720p`.
            duration (str): Length with its unit; nothing but 5s is known. One of `5s`.
            model_name (str): Luma's model: ray-v1 is Ray 1.6, ray-v2 is Ray 2. One of `ray-v1`, `ray-v2`, `ray-v3`.
            notify_hook (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return await self._call("luma.generations.create", params, as_task=True)

    async def create_async(
        self, **params: Unpack[LumaGenerationsCreateAsyncParams]
    ) -> AsyncTask[models.LumaGeneration]:
        """Make a video with Luma without waiting for the upload.

        As `luma.generations.create`, but the gateway answers before it has handed the pictures to Luma, and does
        not try again by itself when that fails. It is going to be retired: prefer `luma.generations.create`. Poll
        `luma.generations.get`.

        Args:
            user_prompt (str, required): What happens in the video.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`;
                a pair such as `(16, 9)` is accepted.
            expand_prompt (bool): Let Luma rewrite the prompt.
            image_url (str | LocalFile): The picture that the video begins with, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.
            notify_hook (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return await self._call("luma.generations.create_async", params, as_task=True)

    async def get(self, **params: Unpack[LumaGenerationsGetParams]) -> models.LumaGeneration:
        """Get a Luma job.

        State and video of a job; free of charge. The state may say completed a while before there is a link without
        a watermark: a task of this client waits for that link. Ask every five seconds or so, and download at once:
        links of Luma may end within the hour.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return await self._call("luma.generations.get", params)

    async def extend(self, **params: Unpack[LumaGenerationsExtendParams]) -> AsyncTask[models.LumaGeneration]:
        """Make a Luma video longer.

        Submits a job that goes on where a finished video ends. The answer is a new job: poll `luma.generations.get`
        with its id, not with that of the first.

        Args:
            task_id (str, required): Id of the finished job.
            user_prompt (str, required): What happens in the part that is added.
            expand_prompt (bool): Let Luma rewrite the prompt.
            image_url (str | LocalFile): A picture to lead the added part, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.
            notify_hook (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return await self._call("luma.generations.extend", params, as_task=True)

    async def download_url(self, **params: Unpack[LumaGenerationsDownloadUrlParams]) -> models.LumaDownload:
        """Get a link to a Luma video without a watermark.

        A new signed link, good for an hour, where the account may have one (VIP). It is retired:
        `luma.generations.get` tells such a link by itself. Free of charge.

        Args:
            task_id (str, required): Id of the finished job.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return await self._call("luma.generations.download_url", params)


class AsyncLumaTasks(AsyncResource):
    """`client.luma.tasks`, to be awaited."""

    async def list(self, **params: Unpack[LumaTasksListParams]) -> models.LumaTasks:
        """Get several Luma jobs.

        States and results of several jobs in one call, each in the gateway's wrapping with Luma's own answer
        inside; free of charge. Look jobs up by `task_id`, never by their place in the list.

        Args:
            ids (Sequence[str], required): Ids of the jobs.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002).
        """
        return await self._call("luma.tasks.list", params)


class AsyncLumaV1Generations(AsyncResource):
    """`client.luma.v1.generations`, to be awaited."""

    async def create(self, **params: Unpack[LumaV1GenerationsCreateParams]) -> AsyncTask[models.LumaGeneration]:
        """Make a video with Luma in GoAmzAI's format.

        Submits a job as the program GoAmzAI does. It is the only Luma format of Ecovai; GPT-Best advises to build
        nothing new on it and to take `luma.generations.create`. Poll `luma.v1.task.get`.

        Args:
            user_prompt (str, required): What happens in the video.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`;
                a pair such as `(16, 9)` is accepted.
            expand_prompt (bool): Let Luma rewrite the prompt.
            loop (bool): Make the end run into the beginning. Seen at a sister gateway.
            image_url (str | LocalFile): The picture that the video begins with, as URL or base64. Local files are
                accepted.
            image_end_url (str | LocalFile): The picture that the video ends with, as URL or base64. Local files are
                accepted.

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

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002), Luma(视频) (003).
        """
        return await self._call("luma.v1.generations.create", params, as_task=True)


class AsyncLumaV1Task(AsyncResource):
    """`client.luma.v1.task`, to be awaited."""

    async def get(self, **params: Unpack[LumaV1TaskGetParams]) -> models.LumaGeneration:
        """Get a Luma job in GoAmzAI's format.

        State and video of a job of `luma.v1.generations.create`; free of charge. The state may say completed a
        while before there is a link without a watermark: a task of this client waits for that link. Ask every five
        seconds or so, and download at once: links of Luma may end within the hour.

        Args:
            id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Luma 文生视频 (002), Luma(视频) (003).
        """
        return await self._call("luma.v1.task.get", params)


class AsyncLumaV1(AsyncResource):
    """`client.luma.v1`, to be awaited."""

    @cached_property
    def generations(self) -> AsyncLumaV1Generations:
        return AsyncLumaV1Generations(self._client)

    @cached_property
    def task(self) -> AsyncLumaV1Task:
        return AsyncLumaV1Task(self._client)


class AsyncLuma(AsyncResource):
    """`client.luma`, to be awaited."""

    @cached_property
    def generations(self) -> AsyncLumaGenerations:
        return AsyncLumaGenerations(self._client)

    @cached_property
    def tasks(self) -> AsyncLumaTasks:
        return AsyncLumaTasks(self._client)

    @cached_property
    def v1(self) -> AsyncLumaV1:
        return AsyncLumaV1(self._client)
