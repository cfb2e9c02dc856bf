"""`client.cogvideox`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.cogvideox import (
        CogvideoxAsyncResultGetParams,
        CogvideoxAsyncResultsListParams,
        CogvideoxVideosCreateParams,
    )


class CogvideoxVideos(Resource):
    """`client.cogvideox.videos`."""

    def create(self, **params: Unpack[CogvideoxVideosCreateParams]) -> Task[models.CogvideoxTask]:
        """Make a video with CogVideoX.

        A job that makes a video from text, or from a picture and text. The answer is an id with the state: poll
        `cogvideox.async_result.get`.

        Args:
            model (str, required): The model. One of `cogvideox`, `cogvideox-2`, `cogvideox-flash`.
            prompt (str): What happens in the video; not needed with a picture.
            image_url (str | LocalFile): Picture to start from: URL or base64. Local files are accepted.
            request_id (str): Id of your own for the request; without it the gateway makes one.
            quality (str): What matters more; the vendor's own member. One of `speed`, `quality`.
            with_audio (bool): Make sound for it; the vendor's own member.
            size (str | tuple[int, int]): Pixels, e.g. 1920x1080; the vendor's own member. A pair such as `(1280,
                720)` is accepted.
            duration (int | str): Seconds; the vendor's own member. One of `5`, `10`; numbers and their text are
                accepted.
            fps (int | str): Pictures per second; the vendor's own member. One of `30`, `60`; numbers and their text
                are accepted.

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

        Provenance: inferred, checked 2026-11-22; rows: 智谱清影 文生视频 (002).
        """
        return self._call("cogvideox.videos.create", params, as_task=True)


class CogvideoxAsyncResult(Resource):
    """`client.cogvideox.async_result`."""

    def get(self, **params: Unpack[CogvideoxAsyncResultGetParams]) -> models.CogvideoxTask:
        """Get a CogVideoX job.

        State and video of a job of `cogvideox.videos.create`; free of charge. A failed job is no error of the call:
        read `task_status`. The links are short-lived: download the video at once.

        Args:
            id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 智谱清影 文生视频 (002).
        """
        return self._call("cogvideox.async_result.get", params)


class CogvideoxAsyncResults(Resource):
    """`client.cogvideox.async_results`."""

    def list(
        self, **params: Unpack[CogvideoxAsyncResultsListParams]
    ) -> list[models.CogvideoxTask] | models.CogvideoxTasksWrapped | models.CogvideoxTask:
        """Get several CogVideoX jobs.

        States and videos of several jobs in one call; free of charge. What the call takes and answers is inferred:
        where it does not work, ask for each job by `cogvideox.async_result.get`.

        Args:
            ids (Sequence[str]): Ids of the jobs.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22; rows: 智谱清影 文生视频 (002).
        """
        return self._call("cogvideox.async_results.list", params)


class Cogvideox(Resource):
    """`client.cogvideox`."""

    @cached_property
    def async_result(self) -> CogvideoxAsyncResult:
        return CogvideoxAsyncResult(self._client)

    @cached_property
    def async_results(self) -> CogvideoxAsyncResults:
        return CogvideoxAsyncResults(self._client)

    @cached_property
    def videos(self) -> CogvideoxVideos:
        return CogvideoxVideos(self._client)


class AsyncCogvideoxVideos(AsyncResource):
    """`client.cogvideox.videos`, to be awaited."""

    async def create(self, **params: Unpack[CogvideoxVideosCreateParams]) -> AsyncTask[models.CogvideoxTask]:
        """Make a video with CogVideoX.

        A job that makes a video from text, or from a picture and text. The answer is an id with the state: poll
        `cogvideox.async_result.get`.

        Args:
            model (str, required): The model. One of `cogvideox`, `cogvideox-2`, `cogvideox-flash`.
            prompt (str): What happens in the video; not needed with a picture.
            image_url (str | LocalFile): Picture to start from: URL or base64. Local files are accepted.
            request_id (str): Id of your own for the request; without it the gateway makes one.
            quality (str): What matters more; the vendor's own member. One of `speed`, `quality`.
            with_audio (bool): Make sound for it; the vendor's own member.
            size (str | tuple[int, int]): Pixels, e.g. 1920x1080; the vendor's own member. A pair such as `(1280,
                720)` is accepted.
            duration (int | str): Seconds; the vendor's own member. One of `5`, `10`; numbers and their text are
                accepted.
            fps (int | str): Pictures per second; the vendor's own member. One of `30`, `60`; numbers and their text
                are accepted.

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

        Provenance: inferred, checked 2026-11-22; rows: 智谱清影 文生视频 (002).
        """
        return await self._call("cogvideox.videos.create", params, as_task=True)


class AsyncCogvideoxAsyncResult(AsyncResource):
    """`client.cogvideox.async_result`, to be awaited."""

    async def get(self, **params: Unpack[CogvideoxAsyncResultGetParams]) -> models.CogvideoxTask:
        """Get a CogVideoX job.

        State and video of a job of `cogvideox.videos.create`; free of charge. A failed job is no error of the call:
        read `task_status`. The links are short-lived: download the video at once.

        Args:
            id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 智谱清影 文生视频 (002).
        """
        return await self._call("cogvideox.async_result.get", params)


class AsyncCogvideoxAsyncResults(AsyncResource):
    """`client.cogvideox.async_results`, to be awaited."""

    async def list(
        self, **params: Unpack[CogvideoxAsyncResultsListParams]
    ) -> list[models.CogvideoxTask] | models.CogvideoxTasksWrapped | models.CogvideoxTask:
        """Get several CogVideoX jobs.

        States and videos of several jobs in one call; free of charge. What the call takes and answers is inferred:
        where it does not work, ask for each job by `cogvideox.async_result.get`.

        Args:
            ids (Sequence[str]): Ids of the jobs.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22; rows: 智谱清影 文生视频 (002).
        """
        return await self._call("cogvideox.async_results.list", params)


class AsyncCogvideox(AsyncResource):
    """`client.cogvideox`, to be awaited."""

    @cached_property
    def async_result(self) -> AsyncCogvideoxAsyncResult:
        return AsyncCogvideoxAsyncResult(self._client)

    @cached_property
    def async_results(self) -> AsyncCogvideoxAsyncResults:
        return AsyncCogvideoxAsyncResults(self._client)

    @cached_property
    def videos(self) -> AsyncCogvideoxVideos:
        return AsyncCogvideoxVideos(self._client)
