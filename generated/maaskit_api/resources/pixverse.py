"""`client.pixverse`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.pixverse import (
        PixverseCharactersCreateParams,
        PixverseFeedGetParams,
        PixverseGenerateParams,
        PixverseProFeedParams,
        PixverseProGenerateParams,
    )


class PixverseFeed(Resource):
    """`client.pixverse.feed`."""

    def get(self, **params: Unpack[PixverseFeedGetParams]) -> models.PixverseTask:
        """Get a PixVerse job.

        State and video of a job of `pixverse.generate`; free of charge. A failed job is no error of the call:
        `ErrMsg` says Success for it, too, and only the number of the state tells why (7: the content filter refused
        it). The link is short-lived: download the video at once.

        Args:
            video_id (int | str, required): Id from the receipt, as integer or text.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return self._call("pixverse.feed.get", params)


class PixverseCharacters(Resource):
    """`client.pixverse.characters`."""

    def create(self, **params: Unpack[PixverseCharactersCreateParams]) -> models.PixverseCharacterResponse:
        """Make a PixVerse character.

        Registers a character from pictures that show it. Its `AssetId` goes into `asset_id` of `pixverse.generate`;
        it belongs to the account that the gateway uses at the vendor, so it may stop working.

        Args:
            images (Sequence[str], required): URLs of pictures that show the character.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return self._call("pixverse.characters.create", params)


class PixversePro(Resource):
    """`client.pixverse.pro`."""

    def generate(self, **params: Unpack[PixverseProGenerateParams]) -> Task[models.PixverseProTask]:
        """Make a video with PixVerse (simple format).

        A job in the gateway's simple format: text with `ratio`, or a picture with `motion_strength` and
        `motion_scale`. The answer is only an id: poll `pixverse.pro.feed`. `pixverse.generate` can do more.

        Args:
            prompt (str, required): What happens in the video.
            model (str, required): Version of the model. One of `v3`.
            image (str): URL of the picture to start from.
            ratio (str | str | tuple[int, int]): Shape of the video; wanted without a picture. One of `16:9`, `4:3`,
                `1:1`, `3:4`, `9:16`; a pair such as `(16, 9)` is accepted.
            style (str): Look of the video.
            seed (int): The same seed gives similar videos.
            negative_prompt (str): What must not be seen.
            template_id (int | str): Effect, by the id of its template. Numbers and their text are accepted.
            motion_strength (float): How much moves, e.g. 0.5; the page wants it with a picture.
            motion_scale (PixverseMotionScale)
            callback_url (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return self._call("pixverse.pro.generate", params, as_task=True)

    def feed(self, **params: Unpack[PixverseProFeedParams]) -> models.PixverseProTask:
        """Get a PixVerse job (simple format).

        State and video of a job of `pixverse.pro.generate`; free of charge. A failed job is no error of the call:
        the code is 200, and `data.msg` says why. The link is short-lived: download the video at once.

        Args:
            task_id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return self._call("pixverse.pro.feed", params)


class Pixverse(Resource):
    """`client.pixverse`."""

    @cached_property
    def characters(self) -> PixverseCharacters:
        return PixverseCharacters(self._client)

    @cached_property
    def feed(self) -> PixverseFeed:
        return PixverseFeed(self._client)

    @cached_property
    def pro(self) -> PixversePro:
        return PixversePro(self._client)

    def generate(self, **params: Unpack[PixverseGenerateParams]) -> Task[models.PixverseTask]:
        """Make a video with PixVerse.

        A job that makes a video of 5 or 8 seconds from text or pictures, with an effect, with a character, or that
        makes another one longer. The price grows with quality, length and motion: 360p, 5 seconds and normal are
        the base, 540p costs 1.5, 720p 2 and 1080p 4 times as much, 8 seconds and performance twice as much each;
        the factors multiply, and v4.5 costs two thirds. The answer is only an id: poll `pixverse.feed.get`.

        Args:
            prompt (str, required): What happens in the video.
            model (str, required): Version of the model; v2.5 and v3 are not offered any more. One of `v3.5`, `v4`,
                `v4.5`.
            quality (str, required): Lines of the video. The price is that of 360p times 1.5 (540p), 2 (720p) or 4
                (1080p). One of `360p`, `540p`, `720p`, `1080p`.
            duration (int | str, required): Seconds: 5, or 8 for twice the price. One of `5`, `8`; numbers and their
                text are accepted.
            aspect_ratio (str | str | tuple[int, int]): Shape of the video; with a picture it has the picture's. One
                of `16:9`, `4:3`, `1:1`, `3:4`, `9:16`; a pair such as `(16, 9)` is accepted.
            motion_mode (str): How much moves; performance costs twice as much as normal. One of `normal`,
                `performance`.
            seed (int): The same seed gives similar videos.
            negative_prompt (str): What must not be seen.
            style (str): Look of the video. One of `cyberpunk`, `anime`, `comic`, `clay`, `3d_animation`.
            img_url (str): URL of the picture with which the video begins.
            frame (Sequence[str]): URLs of the first and the last picture, instead of `img_url`. At most 2 entries.
            template_id (int | str): Effect, by the id of its template (15 digits). Numbers and their text are
                accepted.
            camera_movement (str): What the camera does. One of `horizontal_left`, `horizontal_right`,
                `vertical_up`, `vertical_down`, `crane_up`, `hitchcock`, `zoom_in`, `zoom_out`, `quickly_zoom_in`,
                `quickly_zoom_out`, `smooth_zoom_in`, `super_dolly_out`, `left_follow`, `right_follow`, `pan_left`,
                `pan_right`, `fix_bg`, `camera_rotation`, `robo_arm`, `whip_pan`.
            asset_id (int | str): Character, by the `AssetId` of `pixverse.characters.create`. Numbers and their
                text are accepted.
            original_video_id (int | str): Id of the job whose video is made longer; with `extend`. Numbers and
                their text are accepted.
            extend (int | str): 1 together with `original_video_id`. Numbers and their text are accepted.
            platform (str): `web` together with `extend`.

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

        Provenance: sibling, checked 2026-11-22; rows: pixverse (002).
        """
        return self._call("pixverse.generate", params, as_task=True)


class AsyncPixverseFeed(AsyncResource):
    """`client.pixverse.feed`, to be awaited."""

    async def get(self, **params: Unpack[PixverseFeedGetParams]) -> models.PixverseTask:
        """Get a PixVerse job.

        State and video of a job of `pixverse.generate`; free of charge. A failed job is no error of the call:
        `ErrMsg` says Success for it, too, and only the number of the state tells why (7: the content filter refused
        it). The link is short-lived: download the video at once.

        Args:
            video_id (int | str, required): Id from the receipt, as integer or text.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return await self._call("pixverse.feed.get", params)


class AsyncPixverseCharacters(AsyncResource):
    """`client.pixverse.characters`, to be awaited."""

    async def create(self, **params: Unpack[PixverseCharactersCreateParams]) -> models.PixverseCharacterResponse:
        """Make a PixVerse character.

        Registers a character from pictures that show it. Its `AssetId` goes into `asset_id` of `pixverse.generate`;
        it belongs to the account that the gateway uses at the vendor, so it may stop working.

        Args:
            images (Sequence[str], required): URLs of pictures that show the character.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return await self._call("pixverse.characters.create", params)


class AsyncPixversePro(AsyncResource):
    """`client.pixverse.pro`, to be awaited."""

    async def generate(self, **params: Unpack[PixverseProGenerateParams]) -> AsyncTask[models.PixverseProTask]:
        """Make a video with PixVerse (simple format).

        A job in the gateway's simple format: text with `ratio`, or a picture with `motion_strength` and
        `motion_scale`. The answer is only an id: poll `pixverse.pro.feed`. `pixverse.generate` can do more.

        Args:
            prompt (str, required): What happens in the video.
            model (str, required): Version of the model. One of `v3`.
            image (str): URL of the picture to start from.
            ratio (str | str | tuple[int, int]): Shape of the video; wanted without a picture. One of `16:9`, `4:3`,
                `1:1`, `3:4`, `9:16`; a pair such as `(16, 9)` is accepted.
            style (str): Look of the video.
            seed (int): The same seed gives similar videos.
            negative_prompt (str): What must not be seen.
            template_id (int | str): Effect, by the id of its template. Numbers and their text are accepted.
            motion_strength (float): How much moves, e.g. 0.5; the page wants it with a picture.
            motion_scale (PixverseMotionScale)
            callback_url (str): URL that the gateway calls about the job; what it sends is not documented.

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

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return await self._call("pixverse.pro.generate", params, as_task=True)

    async def feed(self, **params: Unpack[PixverseProFeedParams]) -> models.PixverseProTask:
        """Get a PixVerse job (simple format).

        State and video of a job of `pixverse.pro.generate`; free of charge. A failed job is no error of the call:
        the code is 200, and `data.msg` says why. The link is short-lived: download the video at once.

        Args:
            task_id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: pixverse (002).
        """
        return await self._call("pixverse.pro.feed", params)


class AsyncPixverse(AsyncResource):
    """`client.pixverse`, to be awaited."""

    @cached_property
    def characters(self) -> AsyncPixverseCharacters:
        return AsyncPixverseCharacters(self._client)

    @cached_property
    def feed(self) -> AsyncPixverseFeed:
        return AsyncPixverseFeed(self._client)

    @cached_property
    def pro(self) -> AsyncPixversePro:
        return AsyncPixversePro(self._client)

    async def generate(self, **params: Unpack[PixverseGenerateParams]) -> AsyncTask[models.PixverseTask]:
        """Make a video with PixVerse.

        A job that makes a video of 5 or 8 seconds from text or pictures, with an effect, with a character, or that
        makes another one longer. The price grows with quality, length and motion: 360p, 5 seconds and normal are
        the base, 540p costs 1.5, 720p 2 and 1080p 4 times as much, 8 seconds and performance twice as much each;
        the factors multiply, and v4.5 costs two thirds. The answer is only an id: poll `pixverse.feed.get`.

        Args:
            prompt (str, required): What happens in the video.
            model (str, required): Version of the model; v2.5 and v3 are not offered any more. One of `v3.5`, `v4`,
                `v4.5`.
            quality (str, required): Lines of the video. The price is that of 360p times 1.5 (540p), 2 (720p) or 4
                (1080p). One of `360p`, `540p`, `720p`, `1080p`.
            duration (int | str, required): Seconds: 5, or 8 for twice the price. One of `5`, `8`; numbers and their
                text are accepted.
            aspect_ratio (str | str | tuple[int, int]): Shape of the video; with a picture it has the picture's. One
                of `16:9`, `4:3`, `1:1`, `3:4`, `9:16`; a pair such as `(16, 9)` is accepted.
            motion_mode (str): How much moves; performance costs twice as much as normal. One of `normal`,
                `performance`.
            seed (int): The same seed gives similar videos.
            negative_prompt (str): What must not be seen.
            style (str): Look of the video. One of `cyberpunk`, `anime`, `comic`, `clay`, `3d_animation`.
            img_url (str): URL of the picture with which the video begins.
            frame (Sequence[str]): URLs of the first and the last picture, instead of `img_url`. At most 2 entries.
            template_id (int | str): Effect, by the id of its template (15 digits). Numbers and their text are
                accepted.
            camera_movement (str): What the camera does. One of `horizontal_left`, `horizontal_right`,
                `vertical_up`, `vertical_down`, `crane_up`, `hitchcock`, `zoom_in`, `zoom_out`, `quickly_zoom_in`,
                `quickly_zoom_out`, `smooth_zoom_in`, `super_dolly_out`, `left_follow`, `right_follow`, `pan_left`,
                `pan_right`, `fix_bg`, `camera_rotation`, `robo_arm`, `whip_pan`.
            asset_id (int | str): Character, by the `AssetId` of `pixverse.characters.create`. Numbers and their
                text are accepted.
            original_video_id (int | str): Id of the job whose video is made longer; with `extend`. Numbers and
                their text are accepted.
            extend (int | str): 1 together with `original_video_id`. Numbers and their text are accepted.
            platform (str): `web` together with `extend`.

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

        Provenance: sibling, checked 2026-11-22; rows: pixverse (002).
        """
        return await self._call("pixverse.generate", params, as_task=True)
