"""`client.videos`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, BinaryContent, Task

    from .. import models
    from ..params.videos import (
        VideosContentParams,
        VideosCreateParams,
        VideosGetParams,
        VideosRemixParams,
    )


class Videos(Resource):
    """`client.videos`."""

    def create(self, **params: Unpack[VideosCreateParams]) -> Task[models.Video]:
        """Make a video in OpenAI's format.

        Submits a Sora job as OpenAI does: a form, with a picture to begin with as a file. The answer is the job,
        usually `queued`; poll `videos.get`. Official channels charge by the second of video. Moderation looks at
        the picture (no people), the prompt and the finished video.

        Args:
            model (str, required): Video model. One of `sora-2`, `sora-2-pro`.
            prompt (str, required): What happens in the video.
            size (str | str | tuple[int, int]): Width and height in pixels. The two larger sizes are for sora-2-pro.
                One of `720x1280`, `1280x720`, `1024x1792`, `1792x1024`; default `720x1280`; a pair such as `(1280,
                720)` is accepted.
            seconds (str | int | float): Length, as text. Official channels make 4, 8 or 12 seconds and charge by
                the second, the others 10 or 15, and 25 with sora-2-pro. Haoee's newer client offers 4, 6 and 8 for
                sora-2-pro. One of `4`, `6`, `8`, `10`, `12`, `15`, `25`; default `4`; numbers and their text are
                accepted.
            input_reference (FileInput): Picture to begin with, PNG, JPEG or WebP; it must have exactly the size
                that was asked for. No people.
            watermark (bool): Put a watermark on the video.
            private (bool): Keep the video unpublished, so that nobody can remix it; sent by Haoee's own client, not
                documented.

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

        Provenance: sibling, checked 2026-11-22; rows: 创建视频 (000), 创建视频 (001).
        """
        return self._call("videos.create", params, as_task=True)

    def get(self, **params: Unpack[VideosGetParams]) -> models.Video:
        """Get a video job.

        State of a job of `videos.create` or `videos.remix`, free of charge. The HTTP status is 200 for a failed job
        too: read `status`. The finished video is behind `video_url`, where the gateway fills it, else
        `videos.content` gives it. Links are temporary: `expires_at` says when the file goes.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询视频进度 (000), 查询视频进度 (001).
        """
        return self._call("videos.get", params)

    def content(self, **params: Unpack[VideosContentParams]) -> BinaryContent | models.VideoContentLink:
        """Download a finished video.

        The file of a job that is `completed`. Some channels answer with JSON and a link instead; it may be empty
        for some seconds after the end of the job, then ask again after three.

        Args:
            task_id (str, required): Id of the job.
            variant (str): Which file: the video, a still picture, or many small ones on one sheet. One of `video`,
                `thumbnail`, `spritesheet`; default `video`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22.
        """
        return self._call("videos.content", params)

    def remix(self, **params: Unpack[VideosRemixParams]) -> Task[models.Video]:
        """Make a video anew with a change.

        Starts a new job that repeats a finished video with what the prompt changes. The video must not be
        `private`. The answer is a job of its own: poll it with `videos.get`.

        Args:
            task_id (str, required): Id of the finished video.
            prompt (str, required): What shall be different.
            size (str | str | tuple[int, int]): Width and height in pixels, where a gateway allows a change. One of
                `720x1280`, `1280x720`, `1024x1792`, `1792x1024`; a pair such as `(1280, 720)` is accepted.
            model (str): Some gateways want it once more; Haoee and GPT-Best know it from the video. One of
                `sora-2`, `sora-2-pro`.

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

        Provenance: sibling, checked 2026-11-22; rows: remix 编辑视频 (000), remix 编辑视频 (001).
        """
        return self._call("videos.remix", params, as_task=True)


class AsyncVideos(AsyncResource):
    """`client.videos`, to be awaited."""

    async def create(self, **params: Unpack[VideosCreateParams]) -> AsyncTask[models.Video]:
        """Make a video in OpenAI's format.

        Submits a Sora job as OpenAI does: a form, with a picture to begin with as a file. The answer is the job,
        usually `queued`; poll `videos.get`. Official channels charge by the second of video. Moderation looks at
        the picture (no people), the prompt and the finished video.

        Args:
            model (str, required): Video model. One of `sora-2`, `sora-2-pro`.
            prompt (str, required): What happens in the video.
            size (str | str | tuple[int, int]): Width and height in pixels. The two larger sizes are for sora-2-pro.
                One of `720x1280`, `1280x720`, `1024x1792`, `1792x1024`; default `720x1280`; a pair such as `(1280,
                720)` is accepted.
            seconds (str | int | float): Length, as text. Official channels make 4, 8 or 12 seconds and charge by
                the second, the others 10 or 15, and 25 with sora-2-pro. Haoee's newer client offers 4, 6 and 8 for
                sora-2-pro. One of `4`, `6`, `8`, `10`, `12`, `15`, `25`; default `4`; numbers and their text are
                accepted.
            input_reference (FileInput): Picture to begin with, PNG, JPEG or WebP; it must have exactly the size
                that was asked for. No people.
            watermark (bool): Put a watermark on the video.
            private (bool): Keep the video unpublished, so that nobody can remix it; sent by Haoee's own client, not
                documented.

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

        Provenance: sibling, checked 2026-11-22; rows: 创建视频 (000), 创建视频 (001).
        """
        return await self._call("videos.create", params, as_task=True)

    async def get(self, **params: Unpack[VideosGetParams]) -> models.Video:
        """Get a video job.

        State of a job of `videos.create` or `videos.remix`, free of charge. The HTTP status is 200 for a failed job
        too: read `status`. The finished video is behind `video_url`, where the gateway fills it, else
        `videos.content` gives it. Links are temporary: `expires_at` says when the file goes.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询视频进度 (000), 查询视频进度 (001).
        """
        return await self._call("videos.get", params)

    async def content(self, **params: Unpack[VideosContentParams]) -> BinaryContent | models.VideoContentLink:
        """Download a finished video.

        The file of a job that is `completed`. Some channels answer with JSON and a link instead; it may be empty
        for some seconds after the end of the job, then ask again after three.

        Args:
            task_id (str, required): Id of the job.
            variant (str): Which file: the video, a still picture, or many small ones on one sheet. One of `video`,
                `thumbnail`, `spritesheet`; default `video`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22.
        """
        return await self._call("videos.content", params)

    async def remix(self, **params: Unpack[VideosRemixParams]) -> AsyncTask[models.Video]:
        """Make a video anew with a change.

        Starts a new job that repeats a finished video with what the prompt changes. The video must not be
        `private`. The answer is a job of its own: poll it with `videos.get`.

        Args:
            task_id (str, required): Id of the finished video.
            prompt (str, required): What shall be different.
            size (str | str | tuple[int, int]): Width and height in pixels, where a gateway allows a change. One of
                `720x1280`, `1280x720`, `1024x1792`, `1792x1024`; a pair such as `(1280, 720)` is accepted.
            model (str): Some gateways want it once more; Haoee and GPT-Best know it from the video. One of
                `sora-2`, `sora-2-pro`.

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

        Provenance: sibling, checked 2026-11-22; rows: remix 编辑视频 (000), remix 编辑视频 (001).
        """
        return await self._call("videos.remix", params, as_task=True)
