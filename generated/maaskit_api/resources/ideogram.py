"""`client.ideogram`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from ..params.ideogram import (
        IdeogramDescribeParams,
        IdeogramEditParams,
        IdeogramGenerateParams,
        IdeogramRemixParams,
        IdeogramUpscaleParams,
        IdeogramV3EditParams,
        IdeogramV3GenerateParams,
        IdeogramV3RemixParams,
    )


class IdeogramV3(Resource):
    """`client.ideogram.v3`."""

    def generate(self, **params: Unpack[IdeogramV3GenerateParams]) -> models.IdeogramImages:
        """Make pictures with Ideogram 3.0.

        Pictures from a prompt with Ideogram 3.0. The request is a form, whose members are flat and have other names
        and values than those of `ideogram.generate`. A picture that the safety check holds back comes without a
        link and is billed all the same. Links live 24 hours, so save the pictures.

        Args:
            prompt (str, required): What the picture shows. Put words that shall be legible in it into quotation
                marks.
            resolution (str | tuple[int, int]): Size in pixels as WIDTHxHEIGHT, one of the vendor's list, e.g.
                1280x800; not together with `aspect_ratio`. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, with an x and without `ASPECT_`; not
                together with `resolution`. One of `1x3`, `3x1`, `1x2`, `2x1`, `9x16`, `16x9`, `10x16`, `16x10`,
                `2x3`, `3x2`, `3x4`, `4x3`, `4x5`, `5x4`, `1x1`; default `1x1`; a pair such as `(1280, 720)` is
                accepted.
            rendering_speed (str): What is paid for in time and money; the gateways' pages also say BALANCED. One of
                `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
            magic_prompt (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            negative_prompt (str): What must not appear; the prompt counts more.
            num_images (int): Number of pictures. 1 to 8; default `1`.
            color_palette (IdeogramColorPalette | str): Colours to use. An object is sent as JSON text.
            style_codes (Sequence[str]): Codes of styles, eight hexadecimal digits each; not together with the other
                two ways to say a style.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `FICTION`; default
                `GENERAL`.
            style_reference_images (FileInput | list[FileInput]): Pictures whose style is taken over: JPEG, WebP or
                PNG, 10 MB in all.
            style_preset (str): Ready-made style, e.g. WOODBLOCK_PRINT; from the vendor's reference.
            character_reference_images (FileInput | list[FileInput]): A picture of the character to draw; the vendor
                takes one, at another price. From the vendor's reference.
            character_reference_images_mask (FileInput | list[FileInput]): A grey mask of the same size for each of
                `character_reference_images`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return self._call("ideogram.v3.generate", params)

    def remix(self, **params: Unpack[IdeogramV3RemixParams]) -> models.IdeogramImages:
        """Make a picture from a picture with Ideogram 3.0.

        A new picture after an uploaded one with Ideogram 3.0. The picture is called `image` here, not `image_file`.
        A picture that the safety check holds back comes without a link and is billed all the same. Links live 24
        hours, so save the pictures.

        Args:
            image (FileInput, required): The picture to start from: JPEG, WebP or PNG up to 10 MB; it is cut to the
                ratio asked for.
            prompt (str, required): What the new picture shows.
            image_weight (int): How much of the picture remains. 1 to 100; default `50`.
            resolution (str | tuple[int, int]): Size in pixels as WIDTHxHEIGHT, one of the vendor's list, e.g.
                1280x800; not together with `aspect_ratio`. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, with an x and without `ASPECT_`; not
                together with `resolution`. One of `1x3`, `3x1`, `1x2`, `2x1`, `9x16`, `16x9`, `10x16`, `16x10`,
                `2x3`, `3x2`, `3x4`, `4x3`, `4x5`, `5x4`, `1x1`; default `1x1`; a pair such as `(1280, 720)` is
                accepted.
            rendering_speed (str): What is paid for in time and money; the gateways' pages also say BALANCED. One of
                `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
            magic_prompt (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            negative_prompt (str): What must not appear; the prompt counts more.
            num_images (int): Number of pictures. 1 to 8; default `1`.
            color_palette (IdeogramColorPalette | str): Colours to use. An object is sent as JSON text.
            style_codes (Sequence[str]): Codes of styles, eight hexadecimal digits each; not together with the other
                two ways to say a style.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `FICTION`; default
                `GENERAL`.
            style_reference_images (FileInput | list[FileInput]): Pictures whose style is taken over: JPEG, WebP or
                PNG, 10 MB in all.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return self._call("ideogram.v3.remix", params)

    def edit(self, **params: Unpack[IdeogramV3EditParams]) -> models.IdeogramImages:
        """Repaint the masked part of a picture with Ideogram 3.0.

        Paints a part of an uploaded picture anew with Ideogram 3.0. Black parts of the mask are painted, white ones
        stay. Links live 24 hours, so save the pictures.

        Args:
            image (FileInput, required): The picture to change: JPEG, WebP or PNG up to 10 MB.
            prompt (str, required): What the edited picture shows.
            mask (FileInput): Black and white picture of the same size, up to 10 MB, whose black parts are painted
                anew. The vendor wants it, sister gateways' pages do not.
            rendering_speed (str): What is paid for in time and money; the gateways' pages also say BALANCED. One of
                `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
            magic_prompt (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            num_images (int): Number of pictures. 1 to 8; default `1`.
            color_palette (IdeogramColorPalette | str): Colours to use. An object is sent as JSON text.
            style_codes (Sequence[str]): Codes of styles, eight hexadecimal digits each; not together with the other
                two ways to say a style.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `FICTION`; default
                `GENERAL`.
            style_reference_images (FileInput | list[FileInput]): Pictures whose style is taken over: JPEG, WebP or
                PNG, 10 MB in all.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return self._call("ideogram.v3.edit", params)


class Ideogram(Resource):
    """`client.ideogram`."""

    @cached_property
    def v3(self) -> IdeogramV3:
        return IdeogramV3(self._client)

    def generate(self, **params: Unpack[IdeogramGenerateParams]) -> models.IdeogramImages:
        """Make pictures with legible text.

        Pictures from a prompt with Ideogram 1 and 2; for 3.0 take `ideogram.v3.generate`. All members stand inside
        `image_request`. The answer has the pictures, so use a long timeout. A picture that the safety check holds
        back comes without a link and is billed all the same. Links live 24 hours, so save the pictures.

        Args:
            image_request (IdeogramImageRequest, required)

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

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003), 文生图 (003).
        """
        return self._call("ideogram.generate", params)

    def remix(self, **params: Unpack[IdeogramRemixParams]) -> models.IdeogramImages:
        """Make a picture from a picture and a prompt.

        A new picture after an uploaded one, with Ideogram 1 and 2; for 3.0 take `ideogram.v3.remix`.
        `image_request` is a part of its own that holds JSON; pass an object or your own text. A picture that the
        safety check holds back comes without a link and is billed all the same. Links live 24 hours, so save the
        pictures.

        Args:
            image_file (FileInput, required): The picture to start from: JPEG, WebP or PNG.
            image_request (IdeogramRemixOptions | str, required): What to draw. An object is sent as JSON text,
                which is what the gateways want here.

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

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003).
        """
        return self._call("ideogram.remix", params)

    def edit(self, **params: Unpack[IdeogramEditParams]) -> models.IdeogramImages:
        """Repaint the masked part of a picture.

        Paints a part of an uploaded picture anew with Ideogram 2; for 3.0 take `ideogram.v3.edit`. Unlike in
        `ideogram.remix` the members are parts of the form themselves. Links live 24 hours, so save the pictures.

        Args:
            image_file (FileInput, required): The picture to change: JPEG, WebP or PNG.
            prompt (str, required): What the painted parts show.
            mask (FileInput): Picture of the same size whose black parts are painted anew. The vendor wants it, the
                gateway's page does not.
            model (str): Ideogram model; the vendor wants it said. One of `V_2`, `V_2_TURBO`.
            magic_prompt_option (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`;
                default `AUTO`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `RENDER_3D`,
                `ANIME`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return self._call("ideogram.edit", params)

    def upscale(self, **params: Unpack[IdeogramUpscaleParams]) -> models.IdeogramImages:
        """Enlarge a picture.

        Enlarges an uploaded picture, if wanted after a prompt. `image_request` is a part of its own that holds
        JSON; pass an object or your own text. Links live 24 hours, so save the pictures.

        Args:
            image_file (FileInput, required): The picture to enlarge: JPEG, WebP or PNG.
            image_request (IdeogramUpscaleOptions | str, required): How to enlarge it. An object is sent as JSON
                text, which is what the gateways want here.

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

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003).
        """
        return self._call("ideogram.upscale", params)

    def describe(self, **params: Unpack[IdeogramDescribeParams]) -> models.IdeogramDescriptions:
        """Describe a picture in words.

        Descriptions of an uploaded picture, worded so that they can be prompts. A picture that does not pass the
        safety check is status 422.

        Args:
            image_file (FileInput, required): The picture to describe: JPEG, WebP or PNG.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003).
        """
        return self._call("ideogram.describe", params)


class AsyncIdeogramV3(AsyncResource):
    """`client.ideogram.v3`, to be awaited."""

    async def generate(self, **params: Unpack[IdeogramV3GenerateParams]) -> models.IdeogramImages:
        """Make pictures with Ideogram 3.0.

        Pictures from a prompt with Ideogram 3.0. The request is a form, whose members are flat and have other names
        and values than those of `ideogram.generate`. A picture that the safety check holds back comes without a
        link and is billed all the same. Links live 24 hours, so save the pictures.

        Args:
            prompt (str, required): What the picture shows. Put words that shall be legible in it into quotation
                marks.
            resolution (str | tuple[int, int]): Size in pixels as WIDTHxHEIGHT, one of the vendor's list, e.g.
                1280x800; not together with `aspect_ratio`. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, with an x and without `ASPECT_`; not
                together with `resolution`. One of `1x3`, `3x1`, `1x2`, `2x1`, `9x16`, `16x9`, `10x16`, `16x10`,
                `2x3`, `3x2`, `3x4`, `4x3`, `4x5`, `5x4`, `1x1`; default `1x1`; a pair such as `(1280, 720)` is
                accepted.
            rendering_speed (str): What is paid for in time and money; the gateways' pages also say BALANCED. One of
                `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
            magic_prompt (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            negative_prompt (str): What must not appear; the prompt counts more.
            num_images (int): Number of pictures. 1 to 8; default `1`.
            color_palette (IdeogramColorPalette | str): Colours to use. An object is sent as JSON text.
            style_codes (Sequence[str]): Codes of styles, eight hexadecimal digits each; not together with the other
                two ways to say a style.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `FICTION`; default
                `GENERAL`.
            style_reference_images (FileInput | list[FileInput]): Pictures whose style is taken over: JPEG, WebP or
                PNG, 10 MB in all.
            style_preset (str): Ready-made style, e.g. WOODBLOCK_PRINT; from the vendor's reference.
            character_reference_images (FileInput | list[FileInput]): A picture of the character to draw; the vendor
                takes one, at another price. From the vendor's reference.
            character_reference_images_mask (FileInput | list[FileInput]): A grey mask of the same size for each of
                `character_reference_images`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return await self._call("ideogram.v3.generate", params)

    async def remix(self, **params: Unpack[IdeogramV3RemixParams]) -> models.IdeogramImages:
        """Make a picture from a picture with Ideogram 3.0.

        A new picture after an uploaded one with Ideogram 3.0. The picture is called `image` here, not `image_file`.
        A picture that the safety check holds back comes without a link and is billed all the same. Links live 24
        hours, so save the pictures.

        Args:
            image (FileInput, required): The picture to start from: JPEG, WebP or PNG up to 10 MB; it is cut to the
                ratio asked for.
            prompt (str, required): What the new picture shows.
            image_weight (int): How much of the picture remains. 1 to 100; default `50`.
            resolution (str | tuple[int, int]): Size in pixels as WIDTHxHEIGHT, one of the vendor's list, e.g.
                1280x800; not together with `aspect_ratio`. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, with an x and without `ASPECT_`; not
                together with `resolution`. One of `1x3`, `3x1`, `1x2`, `2x1`, `9x16`, `16x9`, `10x16`, `16x10`,
                `2x3`, `3x2`, `3x4`, `4x3`, `4x5`, `5x4`, `1x1`; default `1x1`; a pair such as `(1280, 720)` is
                accepted.
            rendering_speed (str): What is paid for in time and money; the gateways' pages also say BALANCED. One of
                `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
            magic_prompt (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            negative_prompt (str): What must not appear; the prompt counts more.
            num_images (int): Number of pictures. 1 to 8; default `1`.
            color_palette (IdeogramColorPalette | str): Colours to use. An object is sent as JSON text.
            style_codes (Sequence[str]): Codes of styles, eight hexadecimal digits each; not together with the other
                two ways to say a style.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `FICTION`; default
                `GENERAL`.
            style_reference_images (FileInput | list[FileInput]): Pictures whose style is taken over: JPEG, WebP or
                PNG, 10 MB in all.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return await self._call("ideogram.v3.remix", params)

    async def edit(self, **params: Unpack[IdeogramV3EditParams]) -> models.IdeogramImages:
        """Repaint the masked part of a picture with Ideogram 3.0.

        Paints a part of an uploaded picture anew with Ideogram 3.0. Black parts of the mask are painted, white ones
        stay. Links live 24 hours, so save the pictures.

        Args:
            image (FileInput, required): The picture to change: JPEG, WebP or PNG up to 10 MB.
            prompt (str, required): What the edited picture shows.
            mask (FileInput): Black and white picture of the same size, up to 10 MB, whose black parts are painted
                anew. The vendor wants it, sister gateways' pages do not.
            rendering_speed (str): What is paid for in time and money; the gateways' pages also say BALANCED. One of
                `FLASH`, `TURBO`, `DEFAULT`, `BALANCED`, `QUALITY`; default `DEFAULT`.
            magic_prompt (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            num_images (int): Number of pictures. 1 to 8; default `1`.
            color_palette (IdeogramColorPalette | str): Colours to use. An object is sent as JSON text.
            style_codes (Sequence[str]): Codes of styles, eight hexadecimal digits each; not together with the other
                two ways to say a style.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `FICTION`; default
                `GENERAL`.
            style_reference_images (FileInput | list[FileInput]): Pictures whose style is taken over: JPEG, WebP or
                PNG, 10 MB in all.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return await self._call("ideogram.v3.edit", params)


class AsyncIdeogram(AsyncResource):
    """`client.ideogram`, to be awaited."""

    @cached_property
    def v3(self) -> AsyncIdeogramV3:
        return AsyncIdeogramV3(self._client)

    async def generate(self, **params: Unpack[IdeogramGenerateParams]) -> models.IdeogramImages:
        """Make pictures with legible text.

        Pictures from a prompt with Ideogram 1 and 2; for 3.0 take `ideogram.v3.generate`. All members stand inside
        `image_request`. The answer has the pictures, so use a long timeout. A picture that the safety check holds
        back comes without a link and is billed all the same. Links live 24 hours, so save the pictures.

        Args:
            image_request (IdeogramImageRequest, required)

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

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003), 文生图 (003).
        """
        return await self._call("ideogram.generate", params)

    async def remix(self, **params: Unpack[IdeogramRemixParams]) -> models.IdeogramImages:
        """Make a picture from a picture and a prompt.

        A new picture after an uploaded one, with Ideogram 1 and 2; for 3.0 take `ideogram.v3.remix`.
        `image_request` is a part of its own that holds JSON; pass an object or your own text. A picture that the
        safety check holds back comes without a link and is billed all the same. Links live 24 hours, so save the
        pictures.

        Args:
            image_file (FileInput, required): The picture to start from: JPEG, WebP or PNG.
            image_request (IdeogramRemixOptions | str, required): What to draw. An object is sent as JSON text,
                which is what the gateways want here.

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

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003).
        """
        return await self._call("ideogram.remix", params)

    async def edit(self, **params: Unpack[IdeogramEditParams]) -> models.IdeogramImages:
        """Repaint the masked part of a picture.

        Paints a part of an uploaded picture anew with Ideogram 2; for 3.0 take `ideogram.v3.edit`. Unlike in
        `ideogram.remix` the members are parts of the form themselves. Links live 24 hours, so save the pictures.

        Args:
            image_file (FileInput, required): The picture to change: JPEG, WebP or PNG.
            prompt (str, required): What the painted parts show.
            mask (FileInput): Picture of the same size whose black parts are painted anew. The vendor wants it, the
                gateway's page does not.
            model (str): Ideogram model; the vendor wants it said. One of `V_2`, `V_2_TURBO`.
            magic_prompt_option (str): Whether the prompt is reworded before it is used. One of `AUTO`, `ON`, `OFF`;
                default `AUTO`.
            seed (int): The same seed gives the same picture again. 0 to 2147483647.
            style_type (str): Kind of picture. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`, `RENDER_3D`,
                `ANIME`.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002).
        """
        return await self._call("ideogram.edit", params)

    async def upscale(self, **params: Unpack[IdeogramUpscaleParams]) -> models.IdeogramImages:
        """Enlarge a picture.

        Enlarges an uploaded picture, if wanted after a prompt. `image_request` is a part of its own that holds
        JSON; pass an object or your own text. Links live 24 hours, so save the pictures.

        Args:
            image_file (FileInput, required): The picture to enlarge: JPEG, WebP or PNG.
            image_request (IdeogramUpscaleOptions | str, required): How to enlarge it. An object is sent as JSON
                text, which is what the gateways want here.

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

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003).
        """
        return await self._call("ideogram.upscale", params)

    async def describe(self, **params: Unpack[IdeogramDescribeParams]) -> models.IdeogramDescriptions:
        """Describe a picture in words.

        Descriptions of an uploaded picture, worded so that they can be prompts. A picture that does not pass the
        safety check is status 422.

        Args:
            image_file (FileInput, required): The picture to describe: JPEG, WebP or PNG.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Ideogram(官方格式 (002), Ideogram(绘画) (003).
        """
        return await self._call("ideogram.describe", params)
