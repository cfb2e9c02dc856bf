"""`client.viggle`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.viggle import (
        ViggleAssetsUploadImageParams,
        ViggleAssetsUploadVideoParams,
        ViggleTemplatesListParams,
        ViggleTemplatesListTagsParams,
        ViggleVideoTasksCreateParams,
        ViggleVideoTasksListByIdsParams,
    )


class ViggleAssets(Resource):
    """`client.viggle.assets`."""

    def upload_image(self, **params: Unpack[ViggleAssetsUploadImageParams]) -> models.ViggleImageResponse:
        """Upload the picture of a character.

        Stores a picture, in JPEG, PNG or GIF, of the character that is to dance. Its `id` is the `imageID` of
        `viggle.video_tasks.create` and of `viggle.assets.upload_video`; its link ends after 12 hours.

        Args:
            file (FileInput, required): The file: a picture in JPEG, PNG or GIF, or a video.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return self._call("viggle.assets.upload_image", params)

    def upload_video(self, **params: Unpack[ViggleAssetsUploadVideoParams]) -> models.ViggleVideoResponse:
        """Upload a dance.

        Stores a video of your own after which a character is to dance, instead of an official template. It belongs
        to the picture that is named in the path. Its `id` is the `videoID` of `viggle.video_tasks.create`.

        Args:
            image_id (str, required): Id of the character's picture.
            file (FileInput, required): The file: a picture in JPEG, PNG or GIF, or a video.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return self._call("viggle.assets.upload_video", params)


class ViggleVideoTasks(Resource):
    """`client.viggle.video_tasks`."""

    def create(self, **params: Unpack[ViggleVideoTasksCreateParams]) -> Task[models.ViggleTasksResponse]:
        """Make a character dance.

        Makes a video in which the character of an uploaded picture dances, after an official template or a video of
        your own. The answer is only an id: poll `viggle.video_tasks.list_by_ids`. The video has a watermark; for
        one without, at a higher price, make all calls with a client whose base URL ends in `/pro`.

        Args:
            image_id (str, required): Id of the character's picture.
            bg_mode (int, required): Background: 0 white, 1 green, 2 that of the template, 3 that of the picture.
                One of `0`, `1`, `2`, `3`.
            model_info_id (int, required): Model: 2 is V2, 3 V2-Turbo, 4 V3-Beta. One of `2`, `3`, `4`.
            template_id (str): Id of an official template.
            video_id (str): Id of a video of your own.
            watermark (int): The open client sends 1.

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

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return self._call("viggle.video_tasks.create", params, as_task=True)

    def list_by_ids(self, **params: Unpack[ViggleVideoTasksListByIdsParams]) -> models.ViggleTasksResponse:
        """Get a Viggle task.

        State and video of a task of `viggle.video_tasks.create`; free of charge. The gateway looks only at the
        first id. The link is short-lived: download the video at once.

        Args:
            ids (Sequence[str], required): Ids of tasks. Only the first is looked at, so send one.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return self._call("viggle.video_tasks.list_by_ids", params)


class ViggleTemplates(Resource):
    """`client.viggle.templates`."""

    def list_tags(self, **params: Unpack[ViggleTemplatesListTagsParams]) -> models.ViggleTagsResponse:
        """List the tags of Viggle's dances.

        The tags by which the official dances are sorted; free of charge. Their ids go into `tagID` of
        `viggle.templates.list`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return self._call("viggle.templates.list_tags", params)

    def list(self, **params: Unpack[ViggleTemplatesListParams]) -> models.ViggleTemplatesResponse:
        """List Viggle's dances.

        The official dances of a tag, page by page; free of charge. A dance's `id` goes into `templateID` of
        `viggle.video_tasks.create`.

        Args:
            tag_id (str, required): Id of the tag.
            page (int, required): Number of the page. At least 1.
            page_size (int, required): Dances on a page. At least 1.
            search_keyword (str, required): Text to search for; empty for all.
            type (int, required): Kind of template; the page shows 0.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return self._call("viggle.templates.list", params)


class Viggle(Resource):
    """`client.viggle`."""

    @cached_property
    def assets(self) -> ViggleAssets:
        return ViggleAssets(self._client)

    @cached_property
    def templates(self) -> ViggleTemplates:
        return ViggleTemplates(self._client)

    @cached_property
    def video_tasks(self) -> ViggleVideoTasks:
        return ViggleVideoTasks(self._client)


class AsyncViggleAssets(AsyncResource):
    """`client.viggle.assets`, to be awaited."""

    async def upload_image(self, **params: Unpack[ViggleAssetsUploadImageParams]) -> models.ViggleImageResponse:
        """Upload the picture of a character.

        Stores a picture, in JPEG, PNG or GIF, of the character that is to dance. Its `id` is the `imageID` of
        `viggle.video_tasks.create` and of `viggle.assets.upload_video`; its link ends after 12 hours.

        Args:
            file (FileInput, required): The file: a picture in JPEG, PNG or GIF, or a video.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return await self._call("viggle.assets.upload_image", params)

    async def upload_video(self, **params: Unpack[ViggleAssetsUploadVideoParams]) -> models.ViggleVideoResponse:
        """Upload a dance.

        Stores a video of your own after which a character is to dance, instead of an official template. It belongs
        to the picture that is named in the path. Its `id` is the `videoID` of `viggle.video_tasks.create`.

        Args:
            image_id (str, required): Id of the character's picture.
            file (FileInput, required): The file: a picture in JPEG, PNG or GIF, or a video.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return await self._call("viggle.assets.upload_video", params)


class AsyncViggleVideoTasks(AsyncResource):
    """`client.viggle.video_tasks`, to be awaited."""

    async def create(self, **params: Unpack[ViggleVideoTasksCreateParams]) -> AsyncTask[models.ViggleTasksResponse]:
        """Make a character dance.

        Makes a video in which the character of an uploaded picture dances, after an official template or a video of
        your own. The answer is only an id: poll `viggle.video_tasks.list_by_ids`. The video has a watermark; for
        one without, at a higher price, make all calls with a client whose base URL ends in `/pro`.

        Args:
            image_id (str, required): Id of the character's picture.
            bg_mode (int, required): Background: 0 white, 1 green, 2 that of the template, 3 that of the picture.
                One of `0`, `1`, `2`, `3`.
            model_info_id (int, required): Model: 2 is V2, 3 V2-Turbo, 4 V3-Beta. One of `2`, `3`, `4`.
            template_id (str): Id of an official template.
            video_id (str): Id of a video of your own.
            watermark (int): The open client sends 1.

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

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return await self._call("viggle.video_tasks.create", params, as_task=True)

    async def list_by_ids(self, **params: Unpack[ViggleVideoTasksListByIdsParams]) -> models.ViggleTasksResponse:
        """Get a Viggle task.

        State and video of a task of `viggle.video_tasks.create`; free of charge. The gateway looks only at the
        first id. The link is short-lived: download the video at once.

        Args:
            ids (Sequence[str], required): Ids of tasks. Only the first is looked at, so send one.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return await self._call("viggle.video_tasks.list_by_ids", params)


class AsyncViggleTemplates(AsyncResource):
    """`client.viggle.templates`, to be awaited."""

    async def list_tags(self, **params: Unpack[ViggleTemplatesListTagsParams]) -> models.ViggleTagsResponse:
        """List the tags of Viggle's dances.

        The tags by which the official dances are sorted; free of charge. Their ids go into `tagID` of
        `viggle.templates.list`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return await self._call("viggle.templates.list_tags", params)

    async def list(self, **params: Unpack[ViggleTemplatesListParams]) -> models.ViggleTemplatesResponse:
        """List Viggle's dances.

        The official dances of a tag, page by page; free of charge. A dance's `id` goes into `templateID` of
        `viggle.video_tasks.create`.

        Args:
            tag_id (str, required): Id of the tag.
            page (int, required): Number of the page. At least 1.
            page_size (int, required): Dances on a page. At least 1.
            search_keyword (str, required): Text to search for; empty for all.
            type (int, required): Kind of template; the page shows 0.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Viggle 舞蹈合成 (002).
        """
        return await self._call("viggle.templates.list", params)


class AsyncViggle(AsyncResource):
    """`client.viggle`, to be awaited."""

    @cached_property
    def assets(self) -> AsyncViggleAssets:
        return AsyncViggleAssets(self._client)

    @cached_property
    def templates(self) -> AsyncViggleTemplates:
        return AsyncViggleTemplates(self._client)

    @cached_property
    def video_tasks(self) -> AsyncViggleVideoTasks:
        return AsyncViggleVideoTasks(self._client)
