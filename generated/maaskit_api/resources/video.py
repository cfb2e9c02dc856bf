"""`client.video`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.video import (
        VideoGenerationsCreateParams,
        VideoGenerationsGetParams,
    )


class VideoGenerations(Resource):
    """`client.video.generations`."""

    def create(self, **params: Unpack[VideoGenerationsCreateParams]) -> Task[models.VideoGenerationTask]:
        """Make a video.

        Submits a video job in the gateway's own format, which is the same for all video models. Sora makes a video
        from text, from pictures, from a storyboard or with a character. Ten seconds take one to three minutes,
        fifteen about two more, `hd` about eight more. Moderation looks at the pictures (no people), the prompt and
        the finished video, so a job may fail when it is nearly done.

        Args:
            model (str, required): Video model. The route serves more than Sora; each model reads members of its
                own. One of `sora-2`, `sora-2-pro`, `veo3`, `veo3.1`, `veo3.1-fast`, `grok-video-3`.
            prompt (str, required): What happens in the video. A character of `sora.characters.create` is called in
                by its user name: `@{username}`. A storyboard is a text of blocks with an empty line between them,
                each with the lines `Shot 1:`, `duration: 7.5sec` and `Scene: ...`; the lengths of the shots add up
                to `duration`.
            images (Sequence[str | LocalFile]): Reference pictures, needed to animate a picture. Official channels
                want exactly the size of the video, e.g. 720x1280 pixels. Local files are accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height: 16:9 is landscape, 9:16 portrait. One of
                `16:9`, `9:16`; a pair such as `(16, 9)` is accepted.
            hd (bool): Higher resolution, for sora-2-pro only; takes about eight minutes more and has no effect at
                25 seconds. Default `False`.
            duration (str | int | float): Seconds, as text. Official channels make 4, 8 or 12 seconds, the others 10
                or 15, and 25 with sora-2-pro. One of `4`, `8`, `10`, `12`, `15`, `25`; numbers and their text are
                accepted.
            watermark (bool): Put a watermark on the video. Default `False`.
            private (bool): Keep the video unpublished; nobody can remix it then. Default `False`.
            notify_hook (str): URL that the gateway calls when the task has ended; what it sends is not documented.
            seed (int): Repeats a result; sent by Haoee's own client, not documented.
            enhance_prompt (bool): Let the gateway rewrite the prompt in English, for Veo models.

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

        Provenance: sibling, checked 2026-11-22; rows: sora2文生视频 (000), sora2文生视频 (001), sora2图生视频 (000), sora2图生视频
        (001), sora2故事板视频 (000), sora2故事板视频 (001), sora2 使用角色客串 (000), sora2 使用角色客串 (001).
        """
        return self._call("video.generations.create", params, as_task=True)

    def get(self, **params: Unpack[VideoGenerationsGetParams]) -> models.VideoGenerationTask:
        """Get a video task.

        State and result of `video.generations.create`, free of charge. The HTTP status is 200 for a failed task
        too: read `status`. Ask every ten seconds or so. The link to the video is signed and temporary: fetch the
        file at once.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: sora2查询任务 (000), sora2查询任务 (001).
        """
        return self._call("video.generations.get", params)


class Video(Resource):
    """`client.video`."""

    @cached_property
    def generations(self) -> VideoGenerations:
        return VideoGenerations(self._client)


class AsyncVideoGenerations(AsyncResource):
    """`client.video.generations`, to be awaited."""

    async def create(self, **params: Unpack[VideoGenerationsCreateParams]) -> AsyncTask[models.VideoGenerationTask]:
        """Make a video.

        Submits a video job in the gateway's own format, which is the same for all video models. Sora makes a video
        from text, from pictures, from a storyboard or with a character. Ten seconds take one to three minutes,
        fifteen about two more, `hd` about eight more. Moderation looks at the pictures (no people), the prompt and
        the finished video, so a job may fail when it is nearly done.

        Args:
            model (str, required): Video model. The route serves more than Sora; each model reads members of its
                own. One of `sora-2`, `sora-2-pro`, `veo3`, `veo3.1`, `veo3.1-fast`, `grok-video-3`.
            prompt (str, required): What happens in the video. A character of `sora.characters.create` is called in
                by its user name: `@{username}`. A storyboard is a text of blocks with an empty line between them,
                each with the lines `Shot 1:`, `duration: 7.5sec` and `Scene: ...`; the lengths of the shots add up
                to `duration`.
            images (Sequence[str | LocalFile]): Reference pictures, needed to animate a picture. Official channels
                want exactly the size of the video, e.g. 720x1280 pixels. Local files are accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height: 16:9 is landscape, 9:16 portrait. One of
                `16:9`, `9:16`; a pair such as `(16, 9)` is accepted.
            hd (bool): Higher resolution, for sora-2-pro only; takes about eight minutes more and has no effect at
                25 seconds. Default `False`.
            duration (str | int | float): Seconds, as text. Official channels make 4, 8 or 12 seconds, the others 10
                or 15, and 25 with sora-2-pro. One of `4`, `8`, `10`, `12`, `15`, `25`; numbers and their text are
                accepted.
            watermark (bool): Put a watermark on the video. Default `False`.
            private (bool): Keep the video unpublished; nobody can remix it then. Default `False`.
            notify_hook (str): URL that the gateway calls when the task has ended; what it sends is not documented.
            seed (int): Repeats a result; sent by Haoee's own client, not documented.
            enhance_prompt (bool): Let the gateway rewrite the prompt in English, for Veo models.

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

        Provenance: sibling, checked 2026-11-22; rows: sora2文生视频 (000), sora2文生视频 (001), sora2图生视频 (000), sora2图生视频
        (001), sora2故事板视频 (000), sora2故事板视频 (001), sora2 使用角色客串 (000), sora2 使用角色客串 (001).
        """
        return await self._call("video.generations.create", params, as_task=True)

    async def get(self, **params: Unpack[VideoGenerationsGetParams]) -> models.VideoGenerationTask:
        """Get a video task.

        State and result of `video.generations.create`, free of charge. The HTTP status is 200 for a failed task
        too: read `status`. Ask every ten seconds or so. The link to the video is signed and temporary: fetch the
        file at once.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: sora2查询任务 (000), sora2查询任务 (001).
        """
        return await self._call("video.generations.get", params)


class AsyncVideo(AsyncResource):
    """`client.video`, to be awaited."""

    @cached_property
    def generations(self) -> AsyncVideoGenerations:
        return AsyncVideoGenerations(self._client)
