"""`client.bfl`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.bfl import (
        BflImagesCreateParams,
        BflResultsGetParams,
    )


class BflImages(Resource):
    """`client.bfl.images`."""

    def create(self, **params: Unpack[BflImagesCreateParams]) -> Task[models.FluxTask]:
        """Draw with Flux.

        A job that draws one picture in Black Forest Labs' own format, with the model as part of the path. The
        answer is an id: poll `bfl.results.get`. Its `polling_url` leads past the gateway to the vendor, where the
        gateway's key counts for nothing; it is never followed. The finished picture can be fetched for about ten
        minutes.

        Args:
            model (str, required): The model, and with it the price. One of `flux-dev`, `flux-pro`, `flux-pro-1.1`,
                `flux-pro-1.1-ultra`, `flux-kontext-pro`, `flux-kontext-max`, `flux-2-pro`.
            prompt (str, required): What to draw; for the kontext models and FLUX.2, what to change in the pictures.
            width (int): Pixels, a multiple of 32. The models before FLUX.2 take 256 to 1440, and 1024 unless told
                otherwise.
            height (int): Pixels, a multiple of 32. The models before FLUX.2 take 256 to 1440, and 768 unless told
                otherwise.
            aspect_ratio (str | tuple[int, int]): Width to height in place of pixels, from 21:9 to 9:21;
                flux-pro-1.1-ultra and the kontext models. A pair such as `(16, 9)` is accepted.
            steps (int): Rounds of refinement, 1 to 50; flux-dev (28 unless told otherwise) and flux-pro (40).
            guidance (float): How closely the prompt is followed, 1.5 to 5; flux-dev (3 unless told otherwise) and
                flux-pro (2.5).
            interval (float): More makes pictures of one prompt differ more, 1 to 4; flux-pro (2 unless told
                otherwise).
            prompt_upsampling (bool): Let the vendor rewrite the prompt. Default `False`.
            seed (int | None): The same number with the same request makes the same picture; any, when left out.
            safety_tolerance (int): How much the content filter lets through, from 0 (strict) to 6. Default `2`.
            output_format (str): Kind of the file. One of `jpeg`, `png`; default `jpeg`.
            raw_ (bool): Less polished, more like a snapshot; flux-pro-1.1-ultra.
            image_prompt (str | LocalFile): Picture that shows what is meant, as base64; the flux-pro models. Local
                files are accepted.
            image_prompt_strength (float): Weight of `image_prompt`, from 0 to 1; flux-pro-1.1-ultra (0.1 unless
                told otherwise).
            input_image (str | LocalFile): Picture to change, as base64 or URL; the kontext models and FLUX.2. Local
                files are accepted.
            input_image_2 (str | LocalFile): Second picture for FLUX.2; others follow as `input_image_3` and so on.
                Local files are accepted.
            input_image_3 (str | LocalFile): Third picture for FLUX.2. Local files are accepted.
            input_image_4 (str | LocalFile): Fourth picture for FLUX.2. Local files are accepted.
            webhook_url (str): URL that the vendor calls when the job has ended. What it sends is not documented by
                the gateways.
            webhook_secret (str): Secret by which the vendor signs that call.

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

        Provenance: documented, checked 2026-11-22; rows: Flux 文生图 (002).
        """
        return self._call("bfl.images.create", params, as_task=True)


class BflResults(Resource):
    """`client.bfl.results`."""

    def get(self, **params: Unpack[BflResultsGetParams]) -> models.FluxTask:
        """Get a Flux picture.

        State and picture of a job of `bfl.images.create`. The state is said in the vendor's words, with capitals
        and blanks. A refusal by a content filter is a state, too: Request Moderated before the work, Content
        Moderated after it. Save the picture at once: its URL lives about ten minutes.

        Args:
            id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Flux 文生图 (002).
        """
        return self._call("bfl.results.get", params)


class Bfl(Resource):
    """`client.bfl`."""

    @cached_property
    def images(self) -> BflImages:
        return BflImages(self._client)

    @cached_property
    def results(self) -> BflResults:
        return BflResults(self._client)


class AsyncBflImages(AsyncResource):
    """`client.bfl.images`, to be awaited."""

    async def create(self, **params: Unpack[BflImagesCreateParams]) -> AsyncTask[models.FluxTask]:
        """Draw with Flux.

        A job that draws one picture in Black Forest Labs' own format, with the model as part of the path. The
        answer is an id: poll `bfl.results.get`. Its `polling_url` leads past the gateway to the vendor, where the
        gateway's key counts for nothing; it is never followed. The finished picture can be fetched for about ten
        minutes.

        Args:
            model (str, required): The model, and with it the price. One of `flux-dev`, `flux-pro`, `flux-pro-1.1`,
                `flux-pro-1.1-ultra`, `flux-kontext-pro`, `flux-kontext-max`, `flux-2-pro`.
            prompt (str, required): What to draw; for the kontext models and FLUX.2, what to change in the pictures.
            width (int): Pixels, a multiple of 32. The models before FLUX.2 take 256 to 1440, and 1024 unless told
                otherwise.
            height (int): Pixels, a multiple of 32. The models before FLUX.2 take 256 to 1440, and 768 unless told
                otherwise.
            aspect_ratio (str | tuple[int, int]): Width to height in place of pixels, from 21:9 to 9:21;
                flux-pro-1.1-ultra and the kontext models. A pair such as `(16, 9)` is accepted.
            steps (int): Rounds of refinement, 1 to 50; flux-dev (28 unless told otherwise) and flux-pro (40).
            guidance (float): How closely the prompt is followed, 1.5 to 5; flux-dev (3 unless told otherwise) and
                flux-pro (2.5).
            interval (float): More makes pictures of one prompt differ more, 1 to 4; flux-pro (2 unless told
                otherwise).
            prompt_upsampling (bool): Let the vendor rewrite the prompt. Default `False`.
            seed (int | None): The same number with the same request makes the same picture; any, when left out.
            safety_tolerance (int): How much the content filter lets through, from 0 (strict) to 6. Default `2`.
            output_format (str): Kind of the file. One of `jpeg`, `png`; default `jpeg`.
            raw_ (bool): Less polished, more like a snapshot; flux-pro-1.1-ultra.
            image_prompt (str | LocalFile): Picture that shows what is meant, as base64; the flux-pro models. Local
                files are accepted.
            image_prompt_strength (float): Weight of `image_prompt`, from 0 to 1; flux-pro-1.1-ultra (0.1 unless
                told otherwise).
            input_image (str | LocalFile): Picture to change, as base64 or URL; the kontext models and FLUX.2. Local
                files are accepted.
            input_image_2 (str | LocalFile): Second picture for FLUX.2; others follow as `input_image_3` and so on.
                Local files are accepted.
            input_image_3 (str | LocalFile): Third picture for FLUX.2. Local files are accepted.
            input_image_4 (str | LocalFile): Fourth picture for FLUX.2. Local files are accepted.
            webhook_url (str): URL that the vendor calls when the job has ended. What it sends is not documented by
                the gateways.
            webhook_secret (str): Secret by which the vendor signs that call.

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

        Provenance: documented, checked 2026-11-22; rows: Flux 文生图 (002).
        """
        return await self._call("bfl.images.create", params, as_task=True)


class AsyncBflResults(AsyncResource):
    """`client.bfl.results`, to be awaited."""

    async def get(self, **params: Unpack[BflResultsGetParams]) -> models.FluxTask:
        """Get a Flux picture.

        State and picture of a job of `bfl.images.create`. The state is said in the vendor's words, with capitals
        and blanks. A refusal by a content filter is a state, too: Request Moderated before the work, Content
        Moderated after it. Save the picture at once: its URL lives about ten minutes.

        Args:
            id (str, required): Id from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Flux 文生图 (002).
        """
        return await self._call("bfl.results.get", params)


class AsyncBfl(AsyncResource):
    """`client.bfl`, to be awaited."""

    @cached_property
    def images(self) -> AsyncBflImages:
        return AsyncBflImages(self._client)

    @cached_property
    def results(self) -> AsyncBflResults:
        return AsyncBflResults(self._client)
