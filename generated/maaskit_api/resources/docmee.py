"""`client.docmee`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncStream, Stream

    from .. import models
    from ..params.docmee import (
        DocmeePptGenerateContentParams,
        DocmeePptGenerateOutlineParams,
        DocmeePptGeneratePptxParams,
        DocmeePptGetAsyncInfoParams,
    )


class DocmeePpt(Resource):
    """`client.docmee.ppt`."""

    def generate_outline(self, **params: Unpack[DocmeePptGenerateOutlineParams]) -> Stream[models.DocmeeEvent]:
        """Write the outline of a presentation.

        First step of a presentation: turns a subject into an outline in Markdown, piece by piece, and at the end
        also as a tree. Free of charge. Change the outline as you like, then give it to docmee.ppt.generate_content.

        Args:
            subject (str, required): The subject in a few words.
            prompt (str | None): Further wishes, such as the audience or the number of chapters; known from the
                vendor's own interface.
            data_url (str | None): Address of a parsed file, from the vendor's interface for files.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: PPT接口 (002).
        """
        return self._stream("docmee.ppt.generate_outline", params)

    def generate_content(self, **params: Unpack[DocmeePptGenerateContentParams]) -> Stream[models.DocmeeEvent]:
        """Write the text of a presentation and build its slides.

        Second step of a presentation: writes the text below the headings of an outline, piece by piece, and builds
        the slides meanwhile. Free of charge. Events in between carry `pptId`, `total` and `current`:
        docmee.ppt.get_async_info shows these slides. The file is made of the written text by
        docmee.ppt.generate_pptx.

        Args:
            outline_markdown (str, required): The outline as Markdown: `#` subject, `##` chapter, `###` slide,
                `####` heading on it.
            async_gen_pptx (bool, required): Build the slides meanwhile; the gateway documents nothing but true.
            template_id (str): Id of a design; the vendor picks one without it.
            prompt (str | None): Further wishes.
            data_url (str | None): Address of a parsed file, from the vendor's interface for files.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: PPT接口 (002).
        """
        return self._stream("docmee.ppt.generate_content", params)

    def generate_pptx(self, **params: Unpack[DocmeePptGeneratePptxParams]) -> models.DocmeePptxResponse:
        """Make the file of a presentation.

        Last step of a presentation: makes the slides of the whole text and answers at once with the link to the
        file, `fileUrl`. How long the link lives is not documented: save the file soon.

        Args:
            outline_content_markdown (str, required): The whole text as Markdown: `#` subject, `##` chapter, `###`
                slide, `####` heading, below it lists or text.
            template_id (str): Id of a design; the vendor picks one without it.
            pptx_property (bool): Also answer the slides as data, gzip in base64. Default `False`.
            notes (Sequence[str]): Speaker's notes, one for each slide.

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

        Provenance: inferred, checked 2026-11-22; rows: PPT接口 (002).
        """
        return self._call("docmee.ppt.generate_pptx", params)

    def get_async_info(self, **params: Unpack[DocmeePptGetAsyncInfoParams]) -> models.DocmeeProgressResponse:
        """Look at slides that are being built.

        How far the slides of docmee.ppt.generate_content are, and the slides so far as data. They are complete when
        `current` has reached `total`; ask whenever the stream tells a `pptId`. There is no file in it: see
        docmee.ppt.generate_pptx.

        Args:
            ppt_id (str, required): Id of the slides, from an event of docmee.ppt.generate_content.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22; rows: PPT接口 (002).
        """
        return self._call("docmee.ppt.get_async_info", params)


class Docmee(Resource):
    """`client.docmee`."""

    @cached_property
    def ppt(self) -> DocmeePpt:
        return DocmeePpt(self._client)


class AsyncDocmeePpt(AsyncResource):
    """`client.docmee.ppt`, to be awaited."""

    def generate_outline(self, **params: Unpack[DocmeePptGenerateOutlineParams]) -> AsyncStream[models.DocmeeEvent]:
        """Write the outline of a presentation.

        First step of a presentation: turns a subject into an outline in Markdown, piece by piece, and at the end
        also as a tree. Free of charge. Change the outline as you like, then give it to docmee.ppt.generate_content.

        Args:
            subject (str, required): The subject in a few words.
            prompt (str | None): Further wishes, such as the audience or the number of chapters; known from the
                vendor's own interface.
            data_url (str | None): Address of a parsed file, from the vendor's interface for files.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: PPT接口 (002).
        """
        return self._stream("docmee.ppt.generate_outline", params)

    def generate_content(self, **params: Unpack[DocmeePptGenerateContentParams]) -> AsyncStream[models.DocmeeEvent]:
        """Write the text of a presentation and build its slides.

        Second step of a presentation: writes the text below the headings of an outline, piece by piece, and builds
        the slides meanwhile. Free of charge. Events in between carry `pptId`, `total` and `current`:
        docmee.ppt.get_async_info shows these slides. The file is made of the written text by
        docmee.ppt.generate_pptx.

        Args:
            outline_markdown (str, required): The outline as Markdown: `#` subject, `##` chapter, `###` slide,
                `####` heading on it.
            async_gen_pptx (bool, required): Build the slides meanwhile; the gateway documents nothing but true.
            template_id (str): Id of a design; the vendor picks one without it.
            prompt (str | None): Further wishes.
            data_url (str | None): Address of a parsed file, from the vendor's interface for files.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: PPT接口 (002).
        """
        return self._stream("docmee.ppt.generate_content", params)

    async def generate_pptx(self, **params: Unpack[DocmeePptGeneratePptxParams]) -> models.DocmeePptxResponse:
        """Make the file of a presentation.

        Last step of a presentation: makes the slides of the whole text and answers at once with the link to the
        file, `fileUrl`. How long the link lives is not documented: save the file soon.

        Args:
            outline_content_markdown (str, required): The whole text as Markdown: `#` subject, `##` chapter, `###`
                slide, `####` heading, below it lists or text.
            template_id (str): Id of a design; the vendor picks one without it.
            pptx_property (bool): Also answer the slides as data, gzip in base64. Default `False`.
            notes (Sequence[str]): Speaker's notes, one for each slide.

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

        Provenance: inferred, checked 2026-11-22; rows: PPT接口 (002).
        """
        return await self._call("docmee.ppt.generate_pptx", params)

    async def get_async_info(self, **params: Unpack[DocmeePptGetAsyncInfoParams]) -> models.DocmeeProgressResponse:
        """Look at slides that are being built.

        How far the slides of docmee.ppt.generate_content are, and the slides so far as data. They are complete when
        `current` has reached `total`; ask whenever the stream tells a `pptId`. There is no file in it: see
        docmee.ppt.generate_pptx.

        Args:
            ppt_id (str, required): Id of the slides, from an event of docmee.ppt.generate_content.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22; rows: PPT接口 (002).
        """
        return await self._call("docmee.ppt.get_async_info", params)


class AsyncDocmee(AsyncResource):
    """`client.docmee`, to be awaited."""

    @cached_property
    def ppt(self) -> AsyncDocmeePpt:
        return AsyncDocmeePpt(self._client)
