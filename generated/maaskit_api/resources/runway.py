"""`client.runway`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.runway import (
        RunwayFeedParams,
        RunwayProActOneParams,
        RunwayProGenerateParams,
        RunwayProVideoToVideoParams,
        RunwayV1FeedParams,
        RunwayV1ProActOneParams,
        RunwayV1ProGenerateParams,
        RunwayV1ProVideoToVideoParams,
    )


class RunwayV1Pro(Resource):
    """`client.runway.v1.pro`."""

    def generate(self, **params: Unpack[RunwayV1ProGenerateParams]) -> Task[models.RunwayTask]:
        """Make a video with Runway.

        Submits a job in the gateways' simple format: from text, or with `image` from a picture, 5 or 10 seconds
        with gen3 and gen4. An error may come with HTTP 200; the client tells it by `code`. Poll `runway.v1.feed`.

        Args:
            model (str, required): Runway's model. One of `gen2`, `gen3`, `gen4`.
            prompt (str, required): What happens in the video; Chinese will do, too.
            image (str): Public link to the picture to start from.
            ratio (str | str | tuple[int, int]): Width to height; gen3 knows 16:9 and 9:16 only. Send it with a
                picture, too. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`; default `16:9`; a pair such as
                `(16, 9)` is accepted.
            style (str): Look of the video. Of the list of names only cinematic is known. One of `cinematic`.
            options (RunwayVideoOptions)
            callback_url (str): URL that is told each change of the job. GPT-Best's page wants it, its examples do
                without.

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

        Provenance: documented, checked 2026-11-22; rows: Runway (002).
        """
        return self._call("runway.v1.pro.generate", params, as_task=True)

    def video_to_video(self, **params: Unpack[RunwayV1ProVideoToVideoParams]) -> Task[models.RunwayTask]:
        """Restyle a video with Runway.

        Submits a job that gives a video another look, in the gateways' simple format. An error may come with HTTP
        200; the client tells it by `code`. Poll `runway.v1.feed`.

        Args:
            video (str, required): Public link to the video.
            prompt (str, required): The look that is wanted.
            model (str): Runway's model; gen4 on newer gateways. One of `gen3`, `gen4`.
            image (str): Public link to a picture in the style that is wanted; read by some gateways.
            options (RunwayRestyleOptions)
            callback_url (str): URL that is told each change of the job.

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

        Provenance: inferred, checked 2026-11-22; rows: Runway (002).
        """
        return self._call("runway.v1.pro.video_to_video", params, as_task=True)

    def act_one(self, **params: Unpack[RunwayV1ProActOneParams]) -> Task[models.RunwayTask]:
        """Put the face of a video on a picture with Runway.

        Submits a job of Act-One: the character of a picture moves its face as the person in a video does, in the
        gateways' simple format. An error may come with HTTP 200; the client tells it by `code`. Poll
        `runway.v1.feed`.

        Args:
            video (str, required): Public link to the video of the performance, 16:9.
            image (str, required): Public link to the picture of the character, 16:9.
            options (RunwayActOneOptions)
            callback_url (str): URL that is told each change of the job.

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

        Provenance: inferred, checked 2026-11-22; rows: Runway (002).
        """
        return self._call("runway.v1.pro.act_one", params, as_task=True)


class RunwayV1(Resource):
    """`client.runway.v1`."""

    @cached_property
    def pro(self) -> RunwayV1Pro:
        return RunwayV1Pro(self._client)

    def feed(self, **params: Unpack[RunwayV1FeedParams]) -> models.RunwayTask:
        """Get a Runway job.

        State and video of a job of the simple format; free of charge. A failed job is refunded and no error of the
        call: the code is 200, and `data.msg` says why. Ask every five seconds or so.

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
        return self._call("runway.v1.feed", params)


class RunwayPro(Resource):
    """`client.runway.pro`."""

    def generate(self, **params: Unpack[RunwayProGenerateParams]) -> Task[models.RunwayTask]:
        """Make a video with Runway at Ecovai.

        Submits a job in the gateways' simple format: from text, or with `image` from a picture, 5 or 10 seconds
        with gen3. `callback_url` can't be left out. An error may come with HTTP 200; the client tells it by `code`.
        Poll `runway.feed`.

        Args:
            model (str, required): Runway's model. One of `gen2`, `gen3`; default `gen3`.
            prompt (str, required): What happens in the video; Chinese will do, too.
            callback_url (str, required): URL that is told each change of the job. It can't be left out; a page that
                answers anything will do.
            image (str): Public link to the picture to start from.
            ratio (str | str | tuple[int, int]): Width to height; gen3 knows 16:9 and 9:16 only. Send it with a
                picture, too. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`; default `16:9`; a pair such as
                `(16, 9)` is accepted.
            style (str): Look of the video. Of the list of names only cinematic is known. One of `cinematic`.
            options (RunwayVideoOptions)

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

        Gateways: ecovai.

        Provenance: documented, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return self._call("runway.pro.generate", params, as_task=True)

    def video_to_video(self, **params: Unpack[RunwayProVideoToVideoParams]) -> Task[models.RunwayTask]:
        """Restyle a video with Runway at Ecovai.

        Submits a job that gives a video another look, in the gateways' simple format. An error may come with HTTP
        200; the client tells it by `code`. Send a `callback_url`: its sister `runway.pro.generate` wants one. Poll
        `runway.feed`.

        Args:
            video (str, required): Public link to the video.
            prompt (str, required): The look that is wanted.
            model (str): Runway's model; gen4 on newer gateways. One of `gen3`, `gen4`.
            image (str): Public link to a picture in the style that is wanted; read by some gateways.
            options (RunwayRestyleOptions)
            callback_url (str): URL that is told each change of the job.

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

        Gateways: ecovai.

        Provenance: documented, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return self._call("runway.pro.video_to_video", params, as_task=True)

    def act_one(self, **params: Unpack[RunwayProActOneParams]) -> Task[models.RunwayTask]:
        """Put the face of a video on a picture with Runway at Ecovai.

        Submits a job of Act-One: the character of a picture moves its face as the person in a video does, in the
        gateways' simple format. The page says that it is being developed, and prints the address of
        `runway.pro.video_to_video`: should this one be unknown, send the same members there. Send a `callback_url`,
        as `runway.pro.generate` wants one. An error may come with HTTP 200; the client tells it by `code`. Poll
        `runway.feed`.

        Args:
            video (str, required): Public link to the video of the performance, 16:9.
            image (str, required): Public link to the picture of the character, 16:9.
            options (RunwayActOneOptions)
            callback_url (str): URL that is told each change of the job.

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

        Gateways: ecovai.

        Provenance: sibling, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return self._call("runway.pro.act_one", params, as_task=True)


class Runway(Resource):
    """`client.runway`."""

    @cached_property
    def pro(self) -> RunwayPro:
        return RunwayPro(self._client)

    @cached_property
    def v1(self) -> RunwayV1:
        return RunwayV1(self._client)

    def feed(self, **params: Unpack[RunwayFeedParams]) -> models.RunwayTask:
        """Get a Runway job at Ecovai.

        State and video of a job of the simple format; free of charge. A failed job is refunded and no error of the
        call: the code is 200, and `data.msg` says why. Ask every five seconds or so.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: ecovai.

        Provenance: documented, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return self._call("runway.feed", params)


class AsyncRunwayV1Pro(AsyncResource):
    """`client.runway.v1.pro`, to be awaited."""

    async def generate(self, **params: Unpack[RunwayV1ProGenerateParams]) -> AsyncTask[models.RunwayTask]:
        """Make a video with Runway.

        Submits a job in the gateways' simple format: from text, or with `image` from a picture, 5 or 10 seconds
        with gen3 and gen4. An error may come with HTTP 200; the client tells it by `code`. Poll `runway.v1.feed`.

        Args:
            model (str, required): Runway's model. One of `gen2`, `gen3`, `gen4`.
            prompt (str, required): What happens in the video; Chinese will do, too.
            image (str): Public link to the picture to start from.
            ratio (str | str | tuple[int, int]): Width to height; gen3 knows 16:9 and 9:16 only. Send it with a
                picture, too. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`; default `16:9`; a pair such as
                `(16, 9)` is accepted.
            style (str): Look of the video. Of the list of names only cinematic is known. One of `cinematic`.
            options (RunwayVideoOptions)
            callback_url (str): URL that is told each change of the job. GPT-Best's page wants it, its examples do
                without.

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

        Provenance: documented, checked 2026-11-22; rows: Runway (002).
        """
        return await self._call("runway.v1.pro.generate", params, as_task=True)

    async def video_to_video(self, **params: Unpack[RunwayV1ProVideoToVideoParams]) -> AsyncTask[models.RunwayTask]:
        """Restyle a video with Runway.

        Submits a job that gives a video another look, in the gateways' simple format. An error may come with HTTP
        200; the client tells it by `code`. Poll `runway.v1.feed`.

        Args:
            video (str, required): Public link to the video.
            prompt (str, required): The look that is wanted.
            model (str): Runway's model; gen4 on newer gateways. One of `gen3`, `gen4`.
            image (str): Public link to a picture in the style that is wanted; read by some gateways.
            options (RunwayRestyleOptions)
            callback_url (str): URL that is told each change of the job.

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

        Provenance: inferred, checked 2026-11-22; rows: Runway (002).
        """
        return await self._call("runway.v1.pro.video_to_video", params, as_task=True)

    async def act_one(self, **params: Unpack[RunwayV1ProActOneParams]) -> AsyncTask[models.RunwayTask]:
        """Put the face of a video on a picture with Runway.

        Submits a job of Act-One: the character of a picture moves its face as the person in a video does, in the
        gateways' simple format. An error may come with HTTP 200; the client tells it by `code`. Poll
        `runway.v1.feed`.

        Args:
            video (str, required): Public link to the video of the performance, 16:9.
            image (str, required): Public link to the picture of the character, 16:9.
            options (RunwayActOneOptions)
            callback_url (str): URL that is told each change of the job.

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

        Provenance: inferred, checked 2026-11-22; rows: Runway (002).
        """
        return await self._call("runway.v1.pro.act_one", params, as_task=True)


class AsyncRunwayV1(AsyncResource):
    """`client.runway.v1`, to be awaited."""

    @cached_property
    def pro(self) -> AsyncRunwayV1Pro:
        return AsyncRunwayV1Pro(self._client)

    async def feed(self, **params: Unpack[RunwayV1FeedParams]) -> models.RunwayTask:
        """Get a Runway job.

        State and video of a job of the simple format; free of charge. A failed job is refunded and no error of the
        call: the code is 200, and `data.msg` says why. Ask every five seconds or so.

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
        return await self._call("runway.v1.feed", params)


class AsyncRunwayPro(AsyncResource):
    """`client.runway.pro`, to be awaited."""

    async def generate(self, **params: Unpack[RunwayProGenerateParams]) -> AsyncTask[models.RunwayTask]:
        """Make a video with Runway at Ecovai.

        Submits a job in the gateways' simple format: from text, or with `image` from a picture, 5 or 10 seconds
        with gen3. `callback_url` can't be left out. An error may come with HTTP 200; the client tells it by `code`.
        Poll `runway.feed`.

        Args:
            model (str, required): Runway's model. One of `gen2`, `gen3`; default `gen3`.
            prompt (str, required): What happens in the video; Chinese will do, too.
            callback_url (str, required): URL that is told each change of the job. It can't be left out; a page that
                answers anything will do.
            image (str): Public link to the picture to start from.
            ratio (str | str | tuple[int, int]): Width to height; gen3 knows 16:9 and 9:16 only. Send it with a
                picture, too. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`; default `16:9`; a pair such as
                `(16, 9)` is accepted.
            style (str): Look of the video. Of the list of names only cinematic is known. One of `cinematic`.
            options (RunwayVideoOptions)

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

        Gateways: ecovai.

        Provenance: documented, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return await self._call("runway.pro.generate", params, as_task=True)

    async def video_to_video(self, **params: Unpack[RunwayProVideoToVideoParams]) -> AsyncTask[models.RunwayTask]:
        """Restyle a video with Runway at Ecovai.

        Submits a job that gives a video another look, in the gateways' simple format. An error may come with HTTP
        200; the client tells it by `code`. Send a `callback_url`: its sister `runway.pro.generate` wants one. Poll
        `runway.feed`.

        Args:
            video (str, required): Public link to the video.
            prompt (str, required): The look that is wanted.
            model (str): Runway's model; gen4 on newer gateways. One of `gen3`, `gen4`.
            image (str): Public link to a picture in the style that is wanted; read by some gateways.
            options (RunwayRestyleOptions)
            callback_url (str): URL that is told each change of the job.

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

        Gateways: ecovai.

        Provenance: documented, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return await self._call("runway.pro.video_to_video", params, as_task=True)

    async def act_one(self, **params: Unpack[RunwayProActOneParams]) -> AsyncTask[models.RunwayTask]:
        """Put the face of a video on a picture with Runway at Ecovai.

        Submits a job of Act-One: the character of a picture moves its face as the person in a video does, in the
        gateways' simple format. The page says that it is being developed, and prints the address of
        `runway.pro.video_to_video`: should this one be unknown, send the same members there. Send a `callback_url`,
        as `runway.pro.generate` wants one. An error may come with HTTP 200; the client tells it by `code`. Poll
        `runway.feed`.

        Args:
            video (str, required): Public link to the video of the performance, 16:9.
            image (str, required): Public link to the picture of the character, 16:9.
            options (RunwayActOneOptions)
            callback_url (str): URL that is told each change of the job.

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

        Gateways: ecovai.

        Provenance: sibling, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return await self._call("runway.pro.act_one", params, as_task=True)


class AsyncRunway(AsyncResource):
    """`client.runway`, to be awaited."""

    @cached_property
    def pro(self) -> AsyncRunwayPro:
        return AsyncRunwayPro(self._client)

    @cached_property
    def v1(self) -> AsyncRunwayV1:
        return AsyncRunwayV1(self._client)

    async def feed(self, **params: Unpack[RunwayFeedParams]) -> models.RunwayTask:
        """Get a Runway job at Ecovai.

        State and video of a job of the simple format; free of charge. A failed job is refunded and no error of the
        call: the code is 200, and `data.msg` says why. Ask every five seconds or so.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: ecovai.

        Provenance: documented, checked 2026-11-22; rows: Runway(视频) (003).
        """
        return await self._call("runway.feed", params)
