"""`client.minimax`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.minimax import (
        MinimaxFilesRetrieveParams,
        MinimaxVideoGenerationCreateParams,
        MinimaxVideoGenerationGetParams,
    )


class MinimaxVideoGeneration(Resource):
    """`client.minimax.video_generation`."""

    def create(
        self, **params: Unpack[MinimaxVideoGenerationCreateParams]
    ) -> Task[models.MinimaxVideoTask | models.MinimaxRelayedVideoTask]:
        """Start a Hailuo video.

        A job that makes a video of 6 or 10 seconds with one of MiniMax's models. The answer is only an id: poll
        `minimax.video_generation.get` (a few minutes), then turn the file's id into a link with
        `minimax.files.retrieve`. A refused job comes with HTTP 200, too, and says so in `base_resp`.

        Args:
            model (str, required): Hailuo model. MiniMax-Hailuo-2.3-Fast and the I2V models start from a picture,
                the T2V models from text alone; S2V-01 keeps a person's face; the Director models follow camera
                moves. One of `MiniMax-Hailuo-2.3-Fast`, `MiniMax-Hailuo-2.3`, `MiniMax-Hailuo-02`, `T2V-01`,
                `T2V-01-Director`, `I2V-01`, `I2V-01-Director`, `I2V-01-live`, `S2V-01`.
            prompt (str): What happens in the video. Camera moves stand in brackets, such as `[Push in]` or `[推进]`.
                At most 2000 characters.
            first_frame_image (str | LocalFile): The picture that the video begins with, as public URL or
                `data:image/...;base64,` URI; MiniMax-Hailuo-2.3-Fast can't do without. Local files are accepted.
            last_frame_image (str | LocalFile): The picture that the video ends with, given like the first one; for
                MiniMax-Hailuo-02. Local files are accepted.
            subject_reference (Sequence[MinimaxSubject] | MinimaxSubject): Whose face appears, for S2V-01; a list of
                one. Clients of the gateway send the object without the list.
            duration (int | str): Seconds. 10 is for the Hailuo models below 1080P. One of `6`, `10`; default `6`;
                numbers and their text are accepted.
            resolution (str): Lines of the picture. 1080P is for 6 seconds, 512P for pictures as input; older models
                make 720P unless told otherwise. One of `512P`, `720P`, `768P`, `1080P`; default `768P`.
            prompt_optimizer (bool): Let the vendor rewrite the prompt; false follows it to the letter. Default
                `True`.
            fast_pretreatment (bool): Rewrite the prompt in less time, for the Hailuo 2.3 and 02 models. Default
                `False`.
            aigc_watermark (bool): Mark the video as made by a machine. Default `False`.
            callback_url (str): URL that is told each change. First the vendor posts a `challenge`, which has to be
                sent back within 3 seconds.
            seed (int): Sent by Haoee's own client; the vendor does not document it.

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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 视频生成任务 (001).
        """
        return self._call("minimax.video_generation.create", params, as_task=True)

    def get(
        self, **params: Unpack[MinimaxVideoGenerationGetParams]
    ) -> models.MinimaxVideoTask | models.MinimaxRelayedVideoTask:
        """Get a Hailuo job.

        State of a video job, and the id of its file once it is done; free of charge. The answer comes in the
        vendor's shape or in the gateway's wrapping, which has the link to the video in it. Ask every ten seconds or
        so. A failed job is no error of the call: read the status first, then `base_resp`.

        Args:
            task_id (str | int, required): Id from the receipt, as text or integer.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 视频任务状态查询 (001).
        """
        return self._call("minimax.video_generation.get", params)


class MinimaxFiles(Resource):
    """`client.minimax.files`."""

    def retrieve(self, **params: Unpack[MinimaxFilesRetrieveParams]) -> models.MinimaxFileResponse:
        """Get the link to a Hailuo video.

        Turns the `file_id` of a finished job into a link, which lives about nine hours; ask again for a fresh one.
        Free of charge.

        Args:
            file_id (str | int, required): Id of the file, from the finished job; as text or integer.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 获取视频链接 (001).
        """
        return self._call("minimax.files.retrieve", params)


class Minimax(Resource):
    """`client.minimax`."""

    @cached_property
    def files(self) -> MinimaxFiles:
        return MinimaxFiles(self._client)

    @cached_property
    def video_generation(self) -> MinimaxVideoGeneration:
        return MinimaxVideoGeneration(self._client)


class AsyncMinimaxVideoGeneration(AsyncResource):
    """`client.minimax.video_generation`, to be awaited."""

    async def create(
        self, **params: Unpack[MinimaxVideoGenerationCreateParams]
    ) -> AsyncTask[models.MinimaxVideoTask | models.MinimaxRelayedVideoTask]:
        """Start a Hailuo video.

        A job that makes a video of 6 or 10 seconds with one of MiniMax's models. The answer is only an id: poll
        `minimax.video_generation.get` (a few minutes), then turn the file's id into a link with
        `minimax.files.retrieve`. A refused job comes with HTTP 200, too, and says so in `base_resp`.

        Args:
            model (str, required): Hailuo model. MiniMax-Hailuo-2.3-Fast and the I2V models start from a picture,
                the T2V models from text alone; S2V-01 keeps a person's face; the Director models follow camera
                moves. One of `MiniMax-Hailuo-2.3-Fast`, `MiniMax-Hailuo-2.3`, `MiniMax-Hailuo-02`, `T2V-01`,
                `T2V-01-Director`, `I2V-01`, `I2V-01-Director`, `I2V-01-live`, `S2V-01`.
            prompt (str): What happens in the video. Camera moves stand in brackets, such as `[Push in]` or `[推进]`.
                At most 2000 characters.
            first_frame_image (str | LocalFile): The picture that the video begins with, as public URL or
                `data:image/...;base64,` URI; MiniMax-Hailuo-2.3-Fast can't do without. Local files are accepted.
            last_frame_image (str | LocalFile): The picture that the video ends with, given like the first one; for
                MiniMax-Hailuo-02. Local files are accepted.
            subject_reference (Sequence[MinimaxSubject] | MinimaxSubject): Whose face appears, for S2V-01; a list of
                one. Clients of the gateway send the object without the list.
            duration (int | str): Seconds. 10 is for the Hailuo models below 1080P. One of `6`, `10`; default `6`;
                numbers and their text are accepted.
            resolution (str): Lines of the picture. 1080P is for 6 seconds, 512P for pictures as input; older models
                make 720P unless told otherwise. One of `512P`, `720P`, `768P`, `1080P`; default `768P`.
            prompt_optimizer (bool): Let the vendor rewrite the prompt; false follows it to the letter. Default
                `True`.
            fast_pretreatment (bool): Rewrite the prompt in less time, for the Hailuo 2.3 and 02 models. Default
                `False`.
            aigc_watermark (bool): Mark the video as made by a machine. Default `False`.
            callback_url (str): URL that is told each change. First the vendor posts a `challenge`, which has to be
                sent back within 3 seconds.
            seed (int): Sent by Haoee's own client; the vendor does not document it.

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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 视频生成任务 (001).
        """
        return await self._call("minimax.video_generation.create", params, as_task=True)

    async def get(
        self, **params: Unpack[MinimaxVideoGenerationGetParams]
    ) -> models.MinimaxVideoTask | models.MinimaxRelayedVideoTask:
        """Get a Hailuo job.

        State of a video job, and the id of its file once it is done; free of charge. The answer comes in the
        vendor's shape or in the gateway's wrapping, which has the link to the video in it. Ask every ten seconds or
        so. A failed job is no error of the call: read the status first, then `base_resp`.

        Args:
            task_id (str | int, required): Id from the receipt, as text or integer.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 视频任务状态查询 (001).
        """
        return await self._call("minimax.video_generation.get", params)


class AsyncMinimaxFiles(AsyncResource):
    """`client.minimax.files`, to be awaited."""

    async def retrieve(self, **params: Unpack[MinimaxFilesRetrieveParams]) -> models.MinimaxFileResponse:
        """Get the link to a Hailuo video.

        Turns the `file_id` of a finished job into a link, which lives about nine hours; ask again for a fresh one.
        Free of charge.

        Args:
            file_id (str | int, required): Id of the file, from the finished job; as text or integer.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 获取视频链接 (001).
        """
        return await self._call("minimax.files.retrieve", params)


class AsyncMinimax(AsyncResource):
    """`client.minimax`, to be awaited."""

    @cached_property
    def files(self) -> AsyncMinimaxFiles:
        return AsyncMinimaxFiles(self._client)

    @cached_property
    def video_generation(self) -> AsyncMinimaxVideoGeneration:
        return AsyncMinimaxVideoGeneration(self._client)
