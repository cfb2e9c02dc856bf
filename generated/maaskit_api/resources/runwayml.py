"""`client.runwayml`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.runwayml import (
        RunwaymlImageToVideoCreateParams,
        RunwaymlTasksGetParams,
    )


class RunwaymlImageToVideo(Resource):
    """`client.runwayml.image_to_video`."""

    def create(self, **params: Unpack[RunwaymlImageToVideoCreateParams]) -> Task[models.RunwaymlTask]:
        """Make a video from a picture in Runway's own format.

        Submits a job of 5 or 10 seconds that starts from a picture, or leads from one picture to another. The
        answer is only an id: poll `runwayml.tasks.get`. The client sends the version of the format,
        `X-Runway-Version`, by itself.

        Args:
            model (str, required): Runway's model; it decides which ratios there are. One of `gen3a_turbo`,
                `gen4_turbo`.
            prompt_image (str | LocalFile | Sequence[RunwaymlPromptImage], required): The picture to start from, as
                HTTPS link or data URI, or a list that says which picture is the first and which the last. Runway
                takes data URIs of less than 5 MB, so files of some 3.5 MB. Local files are accepted.
            prompt_text (str): What happens in the video. At most 1000 characters.
            ratio (str | str | tuple[int, int]): Pixels, width to height: 1280:768 and 768:1280 for gen3a_turbo, the
                others for gen4_turbo. One of `1280:768`, `768:1280`, `1280:720`, `720:1280`, `1104:832`,
                `832:1104`, `960:960`, `1584:672`; a pair such as `(16, 9)` is accepted.
            duration (int | str): Seconds. One of `5`, `10`; default `10`; numbers and their text are accepted.
            seed (int): The same number gives a similar video. 0 to 4294967295.
            watermark (bool): Show Runway's mark. Default `False`.

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

        Provenance: sibling, checked 2026-11-22; rows: Runway (002).
        """
        return self._call("runwayml.image_to_video.create", params, as_task=True)


class RunwaymlTasks(Resource):
    """`client.runwayml.tasks`."""

    def get(self, **params: Unpack[RunwaymlTasksGetParams]) -> models.RunwaymlTask:
        """Get a job in Runway's own format.

        State and video of a job of `runwayml.image_to_video.create`; free of charge. Ask every six seconds or so,
        and download at once: the links end after 24 to 48 hours. The client sends the version of the format,
        `X-Runway-Version`, by itself.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Runway (002).
        """
        return self._call("runwayml.tasks.get", params)


class Runwayml(Resource):
    """`client.runwayml`."""

    @cached_property
    def image_to_video(self) -> RunwaymlImageToVideo:
        return RunwaymlImageToVideo(self._client)

    @cached_property
    def tasks(self) -> RunwaymlTasks:
        return RunwaymlTasks(self._client)


class AsyncRunwaymlImageToVideo(AsyncResource):
    """`client.runwayml.image_to_video`, to be awaited."""

    async def create(self, **params: Unpack[RunwaymlImageToVideoCreateParams]) -> AsyncTask[models.RunwaymlTask]:
        """Make a video from a picture in Runway's own format.

        Submits a job of 5 or 10 seconds that starts from a picture, or leads from one picture to another. The
        answer is only an id: poll `runwayml.tasks.get`. The client sends the version of the format,
        `X-Runway-Version`, by itself.

        Args:
            model (str, required): Runway's model; it decides which ratios there are. One of `gen3a_turbo`,
                `gen4_turbo`.
            prompt_image (str | LocalFile | Sequence[RunwaymlPromptImage], required): The picture to start from, as
                HTTPS link or data URI, or a list that says which picture is the first and which the last. Runway
                takes data URIs of less than 5 MB, so files of some 3.5 MB. Local files are accepted.
            prompt_text (str): What happens in the video. At most 1000 characters.
            ratio (str | str | tuple[int, int]): Pixels, width to height: 1280:768 and 768:1280 for gen3a_turbo, the
                others for gen4_turbo. One of `1280:768`, `768:1280`, `1280:720`, `720:1280`, `1104:832`,
                `832:1104`, `960:960`, `1584:672`; a pair such as `(16, 9)` is accepted.
            duration (int | str): Seconds. One of `5`, `10`; default `10`; numbers and their text are accepted.
            seed (int): The same number gives a similar video. 0 to 4294967295.
            watermark (bool): Show Runway's mark. Default `False`.

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

        Provenance: sibling, checked 2026-11-22; rows: Runway (002).
        """
        return await self._call("runwayml.image_to_video.create", params, as_task=True)


class AsyncRunwaymlTasks(AsyncResource):
    """`client.runwayml.tasks`, to be awaited."""

    async def get(self, **params: Unpack[RunwaymlTasksGetParams]) -> models.RunwaymlTask:
        """Get a job in Runway's own format.

        State and video of a job of `runwayml.image_to_video.create`; free of charge. Ask every six seconds or so,
        and download at once: the links end after 24 to 48 hours. The client sends the version of the format,
        `X-Runway-Version`, by itself.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Runway (002).
        """
        return await self._call("runwayml.tasks.get", params)


class AsyncRunwayml(AsyncResource):
    """`client.runwayml`, to be awaited."""

    @cached_property
    def image_to_video(self) -> AsyncRunwaymlImageToVideo:
        return AsyncRunwaymlImageToVideo(self._client)

    @cached_property
    def tasks(self) -> AsyncRunwaymlTasks:
        return AsyncRunwaymlTasks(self._client)
