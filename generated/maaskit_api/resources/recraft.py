"""`client.recraft`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from ..params.recraft import (
        RecraftImagesClarityUpscaleParams,
        RecraftImagesGenerateParams,
        RecraftImagesGenerativeUpscaleParams,
        RecraftImagesRemoveBackgroundParams,
        RecraftImagesVectorizeParams,
        RecraftStylesCreateParams,
    )


class RecraftImages(Resource):
    """`client.recraft.images`."""

    def generate(self, **params: Unpack[RecraftImagesGenerateParams]) -> models.RecraftImages:
        """Make pictures or vector drawings.

        Pictures from a prompt with Recraft: photographs, illustrations, and drawings and icons as SVG files. The
        answer has the pictures, so use a long timeout. Links live about 24 hours. The same models, with fewer
        members, are behind `images.generate`.

        Args:
            prompt (str, required): What the picture shows; 1000 bytes at most. At most 1000 characters.
            n (int | None): Number of pictures; a sister gateway takes two at most. 1 to 6; default `1`.
            model (str | None): Recraft model; recraft20b is the older name of recraftv2. One of `recraftv3`,
                `recraftv2`, `recraft20b`; default `recraftv3`.
            style (str | None): Base style; not together with `style_id`. A vector_illustration is answered with an
                SVG file, and so is an icon, which only recraftv2 draws. One of `any`, `realistic_image`,
                `digital_illustration`, `vector_illustration`, `icon`, `logo_raster`; default `realistic_image`.
            substyle (str | None): A finer style within `style`, e.g. line_art.
            style_id (str | None): Id of an own style (`recraft.styles.create`); not together with `style`.
            size (str | str | tuple[int, int] | None): Size in pixels as WIDTHxHEIGHT. One of `1024x1024`,
                `1365x1024`, `1024x1365`, `1536x1024`, `1024x1536`, `1820x1024`, `1024x1820`, `1024x2048`,
                `2048x1024`, `1434x1024`, `1024x1434`, `1024x1280`, `1280x1024`, `1024x1707`, `1707x1024`; default
                `1024x1024`; a pair such as `(1280, 720)` is accepted.
            response_format (str | None): A link, or the file in base64. One of `url`, `b64_json`; default `url`.
            negative_prompt (str | None): What must not appear.
            text_layout (Sequence[RecraftTextLayout] | None): Words and where they stand in the picture; recraftv3
                only.
            controls (RecraftControls | None)

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return self._call("recraft.images.generate", params)

    def vectorize(self, **params: Unpack[RecraftImagesVectorizeParams]) -> models.RecraftVectorizedImage:
        """Turn a picture into an SVG file.

        A vector drawing after an uploaded picture. The answer has one file, not a list. The link lives about 24
        hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return self._call("recraft.images.vectorize", params)

    def remove_background(self, **params: Unpack[RecraftImagesRemoveBackgroundParams]) -> models.RecraftProcessedImage:
        """Remove the background of a picture.

        What an uploaded picture shows, cut out, on a transparent ground. The answer has one file, not a list. The
        link lives about 24 hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return self._call("recraft.images.remove_background", params)

    def clarity_upscale(self, **params: Unpack[RecraftImagesClarityUpscaleParams]) -> models.RecraftProcessedImage:
        """Enlarge a picture and sharpen it.

        Enlarges an uploaded picture, sharpens it and mends small faces. The answer has one file, not a list. The
        link lives about 24 hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return self._call("recraft.images.clarity_upscale", params)

    def generative_upscale(
        self, **params: Unpack[RecraftImagesGenerativeUpscaleParams]
    ) -> models.RecraftProcessedImage:
        """Enlarge a picture and add detail.

        Enlarges an uploaded picture and invents detail, which takes longer and costs more than
        `recraft.images.clarity_upscale`. The answer has one file, not a list. The link lives about 24 hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return self._call("recraft.images.generative_upscale", params)


class RecraftStyles(Resource):
    """`client.recraft.styles`."""

    def create(self, **params: Unpack[RecraftStylesCreateParams]) -> models.RecraftStyle:
        """Make a style from pictures.

        An own style from one to five pictures, whose id `recraft.images.generate` takes as `style_id`. Write the id
        down: nothing lists it. It is charged for, too.

        Args:
            style (str, required): Base style. One of `any`, `realistic_image`, `digital_illustration`,
                `vector_illustration`, `icon`.
            file1 (FileInput): The first picture.
            file2 (FileInput): The second picture.
            file3 (FileInput): The third picture.
            file4 (FileInput): The fourth picture.
            file5 (FileInput): The fifth picture.
            file (FileInput | list[FileInput]): All pictures, in parts of one name. At most 5 entries.
            files (FileInput | list[FileInput]): The same under another name. At most 5 entries.
            images (FileInput | list[FileInput]): The same under the name in the vendor's newer client. At most 5
                entries.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return self._call("recraft.styles.create", params)


class Recraft(Resource):
    """`client.recraft`."""

    @cached_property
    def images(self) -> RecraftImages:
        return RecraftImages(self._client)

    @cached_property
    def styles(self) -> RecraftStyles:
        return RecraftStyles(self._client)


class AsyncRecraftImages(AsyncResource):
    """`client.recraft.images`, to be awaited."""

    async def generate(self, **params: Unpack[RecraftImagesGenerateParams]) -> models.RecraftImages:
        """Make pictures or vector drawings.

        Pictures from a prompt with Recraft: photographs, illustrations, and drawings and icons as SVG files. The
        answer has the pictures, so use a long timeout. Links live about 24 hours. The same models, with fewer
        members, are behind `images.generate`.

        Args:
            prompt (str, required): What the picture shows; 1000 bytes at most. At most 1000 characters.
            n (int | None): Number of pictures; a sister gateway takes two at most. 1 to 6; default `1`.
            model (str | None): Recraft model; recraft20b is the older name of recraftv2. One of `recraftv3`,
                `recraftv2`, `recraft20b`; default `recraftv3`.
            style (str | None): Base style; not together with `style_id`. A vector_illustration is answered with an
                SVG file, and so is an icon, which only recraftv2 draws. One of `any`, `realistic_image`,
                `digital_illustration`, `vector_illustration`, `icon`, `logo_raster`; default `realistic_image`.
            substyle (str | None): A finer style within `style`, e.g. line_art.
            style_id (str | None): Id of an own style (`recraft.styles.create`); not together with `style`.
            size (str | str | tuple[int, int] | None): Size in pixels as WIDTHxHEIGHT. One of `1024x1024`,
                `1365x1024`, `1024x1365`, `1536x1024`, `1024x1536`, `1820x1024`, `1024x1820`, `1024x2048`,
                `2048x1024`, `1434x1024`, `1024x1434`, `1024x1280`, `1280x1024`, `1024x1707`, `1707x1024`; default
                `1024x1024`; a pair such as `(1280, 720)` is accepted.
            response_format (str | None): A link, or the file in base64. One of `url`, `b64_json`; default `url`.
            negative_prompt (str | None): What must not appear.
            text_layout (Sequence[RecraftTextLayout] | None): Words and where they stand in the picture; recraftv3
                only.
            controls (RecraftControls | None)

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return await self._call("recraft.images.generate", params)

    async def vectorize(self, **params: Unpack[RecraftImagesVectorizeParams]) -> models.RecraftVectorizedImage:
        """Turn a picture into an SVG file.

        A vector drawing after an uploaded picture. The answer has one file, not a list. The link lives about 24
        hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return await self._call("recraft.images.vectorize", params)

    async def remove_background(
        self, **params: Unpack[RecraftImagesRemoveBackgroundParams]
    ) -> models.RecraftProcessedImage:
        """Remove the background of a picture.

        What an uploaded picture shows, cut out, on a transparent ground. The answer has one file, not a list. The
        link lives about 24 hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return await self._call("recraft.images.remove_background", params)

    async def clarity_upscale(
        self, **params: Unpack[RecraftImagesClarityUpscaleParams]
    ) -> models.RecraftProcessedImage:
        """Enlarge a picture and sharpen it.

        Enlarges an uploaded picture, sharpens it and mends small faces. The answer has one file, not a list. The
        link lives about 24 hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return await self._call("recraft.images.clarity_upscale", params)

    async def generative_upscale(
        self, **params: Unpack[RecraftImagesGenerativeUpscaleParams]
    ) -> models.RecraftProcessedImage:
        """Enlarge a picture and add detail.

        Enlarges an uploaded picture and invents detail, which takes longer and costs more than
        `recraft.images.clarity_upscale`. The answer has one file, not a list. The link lives about 24 hours.

        Args:
            file (FileInput, required): The picture. PNG, JPEG or WebP up to 5 MB and 16 megapixels, each side from
                256 to 4096 pixels.
            response_format (str): A link, or the file in base64. One of `url`, `b64_json`; default `url`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return await self._call("recraft.images.generative_upscale", params)


class AsyncRecraftStyles(AsyncResource):
    """`client.recraft.styles`, to be awaited."""

    async def create(self, **params: Unpack[RecraftStylesCreateParams]) -> models.RecraftStyle:
        """Make a style from pictures.

        An own style from one to five pictures, whose id `recraft.images.generate` takes as `style_id`. Write the id
        down: nothing lists it. It is charged for, too.

        Args:
            style (str, required): Base style. One of `any`, `realistic_image`, `digital_illustration`,
                `vector_illustration`, `icon`.
            file1 (FileInput): The first picture.
            file2 (FileInput): The second picture.
            file3 (FileInput): The third picture.
            file4 (FileInput): The fourth picture.
            file5 (FileInput): The fifth picture.
            file (FileInput | list[FileInput]): All pictures, in parts of one name. At most 5 entries.
            files (FileInput | list[FileInput]): The same under another name. At most 5 entries.
            images (FileInput | list[FileInput]): The same under the name in the vendor's newer client. At most 5
                entries.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: recraft 官方格式 (002), Recraft(绘图) (003).
        """
        return await self._call("recraft.styles.create", params)


class AsyncRecraft(AsyncResource):
    """`client.recraft`, to be awaited."""

    @cached_property
    def images(self) -> AsyncRecraftImages:
        return AsyncRecraftImages(self._client)

    @cached_property
    def styles(self) -> AsyncRecraftStyles:
        return AsyncRecraftStyles(self._client)
