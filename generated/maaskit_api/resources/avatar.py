"""`client.avatar`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.avatar import (
        AvatarGenerationCreateParams,
        AvatarTasksGetParams,
        AvatarVoicesListParams,
    )


class AvatarGeneration(Resource):
    """`client.avatar.generation`."""

    def create(self, **params: Unpack[AvatarGenerationCreateParams]) -> Task[models.AvatarTask]:
        """Make a face speak.

        Makes a video in which a face says a recording, or a text in a voice: a new one, cloned from a sample of at
        least 20 seconds, or one of `avatar.voices.list`. Give exactly one of `audio_url`, `create_voice` and
        `use_voice`. The answer is only an id: poll `avatar.tasks.get`.

        Args:
            avatar_url (str, required): URL of a picture or a video of the face.
            audio_url (str): URL of what is spoken.
            create_voice (AvatarNewVoice)
            use_voice (AvatarVoiceChoice)
            no_watermark (bool): Make the video without a watermark. Default `False`.
            notify_hook (str): URL that the gateway calls when the task has ended, as the record of a task suggests;
                what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: 数字人 (002).
        """
        return self._call("avatar.generation.create", params, as_task=True)


class AvatarTasks(Resource):
    """`client.avatar.tasks`."""

    def get(self, **params: Unpack[AvatarTasksGetParams]) -> models.AvatarTask:
        """Get an avatar task.

        State and video of a task of `avatar.generation.create`; free of charge. A failed task is no error of the
        call: read `data.status` and `data.fail_reason`. The links are short-lived: download the video at once.

        Args:
            id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 数字人 (002).
        """
        return self._call("avatar.tasks.get", params)


class AvatarVoices(Resource):
    """`client.avatar.voices`."""

    def list(self, **params: Unpack[AvatarVoicesListParams]) -> models.AvatarVoicesResponse:
        """List ready-made voices.

        The voices that exist, for `use_voice` of `avatar.generation.create`: it wants `voice_engine_id`, `audio_id`
        and `language`. Free of charge.

        Args:
            language (str): Only voices of this language.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 数字人 (002).
        """
        return self._call("avatar.voices.list", params)


class Avatar(Resource):
    """`client.avatar`."""

    @cached_property
    def generation(self) -> AvatarGeneration:
        return AvatarGeneration(self._client)

    @cached_property
    def tasks(self) -> AvatarTasks:
        return AvatarTasks(self._client)

    @cached_property
    def voices(self) -> AvatarVoices:
        return AvatarVoices(self._client)


class AsyncAvatarGeneration(AsyncResource):
    """`client.avatar.generation`, to be awaited."""

    async def create(self, **params: Unpack[AvatarGenerationCreateParams]) -> AsyncTask[models.AvatarTask]:
        """Make a face speak.

        Makes a video in which a face says a recording, or a text in a voice: a new one, cloned from a sample of at
        least 20 seconds, or one of `avatar.voices.list`. Give exactly one of `audio_url`, `create_voice` and
        `use_voice`. The answer is only an id: poll `avatar.tasks.get`.

        Args:
            avatar_url (str, required): URL of a picture or a video of the face.
            audio_url (str): URL of what is spoken.
            create_voice (AvatarNewVoice)
            use_voice (AvatarVoiceChoice)
            no_watermark (bool): Make the video without a watermark. Default `False`.
            notify_hook (str): URL that the gateway calls when the task has ended, as the record of a task suggests;
                what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: 数字人 (002).
        """
        return await self._call("avatar.generation.create", params, as_task=True)


class AsyncAvatarTasks(AsyncResource):
    """`client.avatar.tasks`, to be awaited."""

    async def get(self, **params: Unpack[AvatarTasksGetParams]) -> models.AvatarTask:
        """Get an avatar task.

        State and video of a task of `avatar.generation.create`; free of charge. A failed task is no error of the
        call: read `data.status` and `data.fail_reason`. The links are short-lived: download the video at once.

        Args:
            id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 数字人 (002).
        """
        return await self._call("avatar.tasks.get", params)


class AsyncAvatarVoices(AsyncResource):
    """`client.avatar.voices`, to be awaited."""

    async def list(self, **params: Unpack[AvatarVoicesListParams]) -> models.AvatarVoicesResponse:
        """List ready-made voices.

        The voices that exist, for `use_voice` of `avatar.generation.create`: it wants `voice_engine_id`, `audio_id`
        and `language`. Free of charge.

        Args:
            language (str): Only voices of this language.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 数字人 (002).
        """
        return await self._call("avatar.voices.list", params)


class AsyncAvatar(AsyncResource):
    """`client.avatar`, to be awaited."""

    @cached_property
    def generation(self) -> AsyncAvatarGeneration:
        return AsyncAvatarGeneration(self._client)

    @cached_property
    def tasks(self) -> AsyncAvatarTasks:
        return AsyncAvatarTasks(self._client)

    @cached_property
    def voices(self) -> AsyncAvatarVoices:
        return AsyncAvatarVoices(self._client)
