"""`client.sora`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.sora import (
        SoraCharactersCreateParams,
        SoraV1VideosCreateParams,
        SoraV1VideosGetParams,
    )


class SoraCharacters(Resource):
    """`client.sora.characters`."""

    def create(self, **params: Unpack[SoraCharactersCreateParams]) -> models.SoraCharacter:
        """Make a character for Sora 2.

        Takes a character, anything but a person, from one to three seconds of a video, and answers at once. Call it
        in by `@{username}` in the prompts of later videos.

        Args:
            timestamps (str | tuple[int, int], required): Begin and end in seconds, with a comma between them: 1,3.
                Fractions are fine; end and begin lie 1 to 3 seconds apart. A pair such as `(16, 9)` is accepted.
            url (str): Public link to a video that shows the character. No people.
            from_task (str): Id of a finished video task, e.g. `video_` and a UUID; safer than a link.
            model (str): Only where a gateway asks for it (sora-2-character); others refuse the request with it.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 创建角色 Character (000), 创建角色 Character (001).
        """
        return self._call("sora.characters.create", params)


class SoraV1Videos(Resource):
    """`client.sora.v1.videos`."""

    def create(self, **params: Unpack[SoraV1VideosCreateParams]) -> Task[models.SoraVideoTask]:
        """Make a video with the first Sora.

        Submits a job of the first Sora. Only the poll of this route is documented, so the members of the request
        are inferred. For Sora 2 take `videos.create` or `video.generations.create`.

        Args:
            prompt (str, required): What happens in the video.
            model (str): Model, where the gateway offers several.
            notify_hook (str): URL that the gateway calls when the task has ended; what it sends is not documented.

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

        Provenance: inferred, checked 2026-11-22; rows: Sora (002).
        """
        return self._call("sora.v1.videos.create", params, as_task=True)

    def get(self, **params: Unpack[SoraV1VideosGetParams]) -> models.SoraVideoTask:
        """Get a Sora task.

        State and result of `sora.v1.videos.create`, free of charge. The HTTP status is 200 for a failed task too:
        read `data.status`. The result is the task as Sora's website has it (`data.data`); where the links stand in
        it is not documented. Those places are read where they stand at the website, and when they are empty the
        whole object is the result.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Sora (002).
        """
        return self._call("sora.v1.videos.get", params)


class SoraV1(Resource):
    """`client.sora.v1`."""

    @cached_property
    def videos(self) -> SoraV1Videos:
        return SoraV1Videos(self._client)


class Sora(Resource):
    """`client.sora`."""

    @cached_property
    def characters(self) -> SoraCharacters:
        return SoraCharacters(self._client)

    @cached_property
    def v1(self) -> SoraV1:
        return SoraV1(self._client)


class AsyncSoraCharacters(AsyncResource):
    """`client.sora.characters`, to be awaited."""

    async def create(self, **params: Unpack[SoraCharactersCreateParams]) -> models.SoraCharacter:
        """Make a character for Sora 2.

        Takes a character, anything but a person, from one to three seconds of a video, and answers at once. Call it
        in by `@{username}` in the prompts of later videos.

        Args:
            timestamps (str | tuple[int, int], required): Begin and end in seconds, with a comma between them: 1,3.
                Fractions are fine; end and begin lie 1 to 3 seconds apart. A pair such as `(16, 9)` is accepted.
            url (str): Public link to a video that shows the character. No people.
            from_task (str): Id of a finished video task, e.g. `video_` and a UUID; safer than a link.
            model (str): Only where a gateway asks for it (sora-2-character); others refuse the request with it.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 创建角色 Character (000), 创建角色 Character (001).
        """
        return await self._call("sora.characters.create", params)


class AsyncSoraV1Videos(AsyncResource):
    """`client.sora.v1.videos`, to be awaited."""

    async def create(self, **params: Unpack[SoraV1VideosCreateParams]) -> AsyncTask[models.SoraVideoTask]:
        """Make a video with the first Sora.

        Submits a job of the first Sora. Only the poll of this route is documented, so the members of the request
        are inferred. For Sora 2 take `videos.create` or `video.generations.create`.

        Args:
            prompt (str, required): What happens in the video.
            model (str): Model, where the gateway offers several.
            notify_hook (str): URL that the gateway calls when the task has ended; what it sends is not documented.

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

        Provenance: inferred, checked 2026-11-22; rows: Sora (002).
        """
        return await self._call("sora.v1.videos.create", params, as_task=True)

    async def get(self, **params: Unpack[SoraV1VideosGetParams]) -> models.SoraVideoTask:
        """Get a Sora task.

        State and result of `sora.v1.videos.create`, free of charge. The HTTP status is 200 for a failed task too:
        read `data.status`. The result is the task as Sora's website has it (`data.data`); where the links stand in
        it is not documented. Those places are read where they stand at the website, and when they are empty the
        whole object is the result.

        Args:
            task_id (str, required): Id from the answer of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Sora (002).
        """
        return await self._call("sora.v1.videos.get", params)


class AsyncSoraV1(AsyncResource):
    """`client.sora.v1`, to be awaited."""

    @cached_property
    def videos(self) -> AsyncSoraV1Videos:
        return AsyncSoraV1Videos(self._client)


class AsyncSora(AsyncResource):
    """`client.sora`, to be awaited."""

    @cached_property
    def characters(self) -> AsyncSoraCharacters:
        return AsyncSoraCharacters(self._client)

    @cached_property
    def v1(self) -> AsyncSoraV1:
        return AsyncSoraV1(self._client)
