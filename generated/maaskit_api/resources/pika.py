"""`client.pika`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.pika import (
        PikaFeedGetParams,
        PikaGenerateParams,
    )


class PikaFeed(Resource):
    """`client.pika.feed`."""

    def get(self, **params: Unpack[PikaFeedGetParams]) -> models.PikaTask:
        """Get a Pika job.

        State and video of a job of `pika.generate`; free of charge. `videos` may be empty at first. The links are
        short-lived: download the video at once.

        Args:
            task_id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Pika (002).
        """
        return self._call("pika.feed.get", params)


class Pika(Resource):
    """`client.pika`."""

    @cached_property
    def feed(self) -> PikaFeed:
        return PikaFeed(self._client)

    def generate(self, **params: Unpack[PikaGenerateParams]) -> Task[models.PikaTask]:
        """Make a video with Pika.

        A job that makes a video from text, animates a picture (with an effect, if you like) or changes a video. The
        gateway uses Pika's website, not an API of the vendor, and charges for each video. The answer is only an id:
        poll `pika.feed.get`.

        Args:
            prompt_text (str, required): What happens in the video.
            model (str, required): Version of the model. One of `1.5`, `2.0`.
            options (PikaOptions, required)
            pikaffect (str): What becomes of the thing in the picture, with sound; empty for no effect. The list
                grows: new names pass. One of ``, `Levitate`, `Decapitate`, `Eye-pop`, `Ta-da`, `Deflate`,
                `Crumble`, `Dissolve`, `Squish`, `Inflate`, `Melt`, `Crush`, `Cake-ify`, `Explode`, `Peel`, `Poke`,
                `Tear`.
            image (str | LocalFile): The picture to start from: URL or base64. Leave it out without one; empty it is
                refused. Local files are accepted.
            video (str): URL of the video to start from; only the title of the page names it.

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

        Provenance: documented, checked 2026-11-22; rows: Pika (002).
        """
        return self._call("pika.generate", params, as_task=True)


class AsyncPikaFeed(AsyncResource):
    """`client.pika.feed`, to be awaited."""

    async def get(self, **params: Unpack[PikaFeedGetParams]) -> models.PikaTask:
        """Get a Pika job.

        State and video of a job of `pika.generate`; free of charge. `videos` may be empty at first. The links are
        short-lived: download the video at once.

        Args:
            task_id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Pika (002).
        """
        return await self._call("pika.feed.get", params)


class AsyncPika(AsyncResource):
    """`client.pika`, to be awaited."""

    @cached_property
    def feed(self) -> AsyncPikaFeed:
        return AsyncPikaFeed(self._client)

    async def generate(self, **params: Unpack[PikaGenerateParams]) -> AsyncTask[models.PikaTask]:
        """Make a video with Pika.

        A job that makes a video from text, animates a picture (with an effect, if you like) or changes a video. The
        gateway uses Pika's website, not an API of the vendor, and charges for each video. The answer is only an id:
        poll `pika.feed.get`.

        Args:
            prompt_text (str, required): What happens in the video.
            model (str, required): Version of the model. One of `1.5`, `2.0`.
            options (PikaOptions, required)
            pikaffect (str): What becomes of the thing in the picture, with sound; empty for no effect. The list
                grows: new names pass. One of ``, `Levitate`, `Decapitate`, `Eye-pop`, `Ta-da`, `Deflate`,
                `Crumble`, `Dissolve`, `Squish`, `Inflate`, `Melt`, `Crush`, `Cake-ify`, `Explode`, `Peel`, `Poke`,
                `Tear`.
            image (str | LocalFile): The picture to start from: URL or base64. Leave it out without one; empty it is
                refused. Local files are accepted.
            video (str): URL of the video to start from; only the title of the page names it.

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

        Provenance: documented, checked 2026-11-22; rows: Pika (002).
        """
        return await self._call("pika.generate", params, as_task=True)
