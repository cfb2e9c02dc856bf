"""`client.images`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncStream, AsyncTask, Stream, Task

    from .. import models
    from ..params.images import (
        ImagesEditParams,
        ImagesEditParamsAsTask,
        ImagesGenerateParams,
        ImagesGenerateParamsAsTask,
        ImagesTasksRetrieveParams,
    )


class ImagesTasks(Resource):
    """`client.images.tasks`."""

    def retrieve(self, **params: Unpack[ImagesTasksRetrieveParams]) -> models.ImageTask:
        """Get an image task.

        State and result of an asynchronous `images.generate` or `images.edit`. The HTTP status is 200 for a failed
        task too: read `data.status`. Ask every few seconds; result links are temporary (a day for Doubao, about an
        hour for some models).

        Args:
            task_id (str, required): Id from the receipt of the asynchronous call.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 所有画图(异步) Copy (000), 所有画图(异步) (001).
        """
        return self._call("images.tasks.retrieve", params)


class Images(Resource):
    """`client.images`."""

    @cached_property
    def tasks(self) -> ImagesTasks:
        return ImagesTasks(self._client)

    def generate(self, **params: Unpack[ImagesGenerateParams]) -> models.ImagesResponse:
        """Make pictures.

        Pictures from text and, for many models, from reference pictures: one route for every image model in
        DALL-E's format. The model decides which members are read. A call may take minutes, so use a long timeout,
        or ask for a task (`async`) and poll `images.tasks.retrieve`. Result links are temporary: an hour to a day.

        Args:
            model (str, required): Image model; it decides which of the other members are read. One of
                `nano-banana`, `nano-banana-hd`, `nano-banana-2`, `recraftv3`, `recraftv3-halloween`, `flux`,
                `flux-schnell`, `flux-dev`, `flux-pro`, `flux-pro-1.1-ultra`, `flux-kontext-pro`,
                `flux-kontext-max`, `qwen-image`, `qwen-image-max`, `doubao-seedream-3-0-t2i-250415`,
                `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128`, `doubao-seedream-5-0-260128`,
                `doubao-seededit-3-0-i2i-250628`, `sora_image`, `dall-e-2`, `dall-e-3`, `gpt-image-1`,
                `gpt-image-1.5`, `gpt-image-2-1k2k`.
            prompt (str, required): What to draw: up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for
                gpt-image. A model that takes reference pictures but has no member for them (flux-kontext on the
                general page) reads a picture's URL at the start of the prompt, followed by a blank.
            n (int | None): Number of pictures; dall-e-3 draws only 1, flux-kontext at most 4. 1 to 10; default `1`.
            size (str | tuple[int, int] | None): WIDTHxHEIGHT, `auto`, `adaptive` (SeedEdit: the size of the input)
                or `1K`, `2K`, `4K`, by model. Most wrapped models turn it into a ratio; `aspect_ratio` is the
                better choice for them. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana, flux-kontext, qwen-image
                and others. One of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`;
                a pair such as `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            image (str | LocalFile | Sequence[str | LocalFile]): Reference pictures, each a URL, data URI or bare
                base64: a list for nano-banana, a string or a list for Seedream 4, one string for SeedEdit 3 (JPEG
                or PNG up to 10 MB, ratio between 1:3 and 3:1). Local files are accepted.
            images (Sequence[str | LocalFile]): Reference pictures for the gpt-image-2 family on Haoee, as URLs or
                data URIs. At most 10 entries; local files are accepted.
            response_format (str | None): Links or base64 in the answer. Not for the gpt-image-1 family, which
                always answers base64. One of `url`, `b64_json`; default `url`.
            seed (int): Repeats a result; -1 is random. Read by Doubao and qwen-image models. -1 to 2147483647.
            quality (str | None): standard or hd for dall-e-3; auto, low, medium or high for gpt-image. One of
                `auto`, `low`, `medium`, `high`, `standard`, `hd`.
            style (str | None): vivid or natural for dall-e-3, the name of a Recraft style for recraftv3. One of
                `vivid`, `natural`.
            background (str | None): Background of the picture, for gpt-image. One of `auto`, `transparent`,
                `opaque`.
            moderation (str | None): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str | None): File format, for gpt-image, qwen-image and Seedream 5. One of `png`, `jpeg`,
                `webp`, `jpg`.
            output_compression (int | None): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            negative_prompt (str): What must not appear, for qwen-image.
            guidance_scale (float): How closely the prompt is followed: 1 to 10 for Seedream 3 (usually 2.5) and
                SeedEdit 3 (5.5), 0 to 20 for qwen-image (2.5). Not for Seedream 4. 0 to 20.
            num_inference_steps (int): Drawing steps, for qwen-image (usually 30). 2 to 50.
            enable_safety_checker (bool): Content filter of qwen-image. Default `True`.
            watermark (bool): Mark the picture as generated, for Doubao models and qwen-image-max. Default `True`.
            prompt_extend (bool): Let the model extend the prompt, for qwen-image-max. Default `True`.
            sequential_image_generation (str): `auto` lets Seedream 4 draw a series of related pictures. One of
                `disabled`, `auto`; default `disabled`.
            sequential_image_generation_options (ImagesSequenceOptions)
            optimize_prompt_options (ImagesPromptOptions)
            partial_images (int | None): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to
                3.
            user (str): Your end user's id, for abuse reports.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Generations 通用 (图生图&文生图) (000),
        Nano-banana(Generations,推荐对接) (000), Recraftv3 (000), 文生图 (000), Flux (000), qwen-image (文生图) (000),
        所有画图(异步) (000), Nano-banana(Generations,推荐对接) (001), 即梦3 图生图 (001), 即梦3 文生图 (001), 所有画图(异步) (001), OpenAI
        Dall-e 格式 (002), SeedEdit(图片编辑 (002), 豆包智能绘图 (002), DALL·E 3 (003).
        """
        return self._call("images.generate", params)

    def generate_stream(
        self, **params: Unpack[ImagesGenerateParams]
    ) -> Stream[
        models.ImagesPartialSucceededEvent
        | models.ImagesPartialFailedEvent
        | models.ImagesPartialImageEvent
        | models.ImagesCompletedEvent
        | models.ImagesEditPartialImageEvent
        | models.ImagesEditCompletedEvent
        | models.ImagesErrorEvent
    ]:
        """Make pictures, as a stream of events.

        Pictures from text and, for many models, from reference pictures: one route for every image model in
        DALL-E's format. The model decides which members are read. A call may take minutes, so use a long timeout,
        or ask for a task (`async`) and poll `images.tasks.retrieve`. Result links are temporary: an hour to a day.

        Args:
            model (str, required): Image model; it decides which of the other members are read. One of
                `nano-banana`, `nano-banana-hd`, `nano-banana-2`, `recraftv3`, `recraftv3-halloween`, `flux`,
                `flux-schnell`, `flux-dev`, `flux-pro`, `flux-pro-1.1-ultra`, `flux-kontext-pro`,
                `flux-kontext-max`, `qwen-image`, `qwen-image-max`, `doubao-seedream-3-0-t2i-250415`,
                `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128`, `doubao-seedream-5-0-260128`,
                `doubao-seededit-3-0-i2i-250628`, `sora_image`, `dall-e-2`, `dall-e-3`, `gpt-image-1`,
                `gpt-image-1.5`, `gpt-image-2-1k2k`.
            prompt (str, required): What to draw: up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for
                gpt-image. A model that takes reference pictures but has no member for them (flux-kontext on the
                general page) reads a picture's URL at the start of the prompt, followed by a blank.
            n (int | None): Number of pictures; dall-e-3 draws only 1, flux-kontext at most 4. 1 to 10; default `1`.
            size (str | tuple[int, int] | None): WIDTHxHEIGHT, `auto`, `adaptive` (SeedEdit: the size of the input)
                or `1K`, `2K`, `4K`, by model. Most wrapped models turn it into a ratio; `aspect_ratio` is the
                better choice for them. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana, flux-kontext, qwen-image
                and others. One of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`;
                a pair such as `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            image (str | LocalFile | Sequence[str | LocalFile]): Reference pictures, each a URL, data URI or bare
                base64: a list for nano-banana, a string or a list for Seedream 4, one string for SeedEdit 3 (JPEG
                or PNG up to 10 MB, ratio between 1:3 and 3:1). Local files are accepted.
            images (Sequence[str | LocalFile]): Reference pictures for the gpt-image-2 family on Haoee, as URLs or
                data URIs. At most 10 entries; local files are accepted.
            response_format (str | None): Links or base64 in the answer. Not for the gpt-image-1 family, which
                always answers base64. One of `url`, `b64_json`; default `url`.
            seed (int): Repeats a result; -1 is random. Read by Doubao and qwen-image models. -1 to 2147483647.
            quality (str | None): standard or hd for dall-e-3; auto, low, medium or high for gpt-image. One of
                `auto`, `low`, `medium`, `high`, `standard`, `hd`.
            style (str | None): vivid or natural for dall-e-3, the name of a Recraft style for recraftv3. One of
                `vivid`, `natural`.
            background (str | None): Background of the picture, for gpt-image. One of `auto`, `transparent`,
                `opaque`.
            moderation (str | None): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str | None): File format, for gpt-image, qwen-image and Seedream 5. One of `png`, `jpeg`,
                `webp`, `jpg`.
            output_compression (int | None): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            negative_prompt (str): What must not appear, for qwen-image.
            guidance_scale (float): How closely the prompt is followed: 1 to 10 for Seedream 3 (usually 2.5) and
                SeedEdit 3 (5.5), 0 to 20 for qwen-image (2.5). Not for Seedream 4. 0 to 20.
            num_inference_steps (int): Drawing steps, for qwen-image (usually 30). 2 to 50.
            enable_safety_checker (bool): Content filter of qwen-image. Default `True`.
            watermark (bool): Mark the picture as generated, for Doubao models and qwen-image-max. Default `True`.
            prompt_extend (bool): Let the model extend the prompt, for qwen-image-max. Default `True`.
            sequential_image_generation (str): `auto` lets Seedream 4 draw a series of related pictures. One of
                `disabled`, `auto`; default `disabled`.
            sequential_image_generation_options (ImagesSequenceOptions)
            optimize_prompt_options (ImagesPromptOptions)
            partial_images (int | None): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to
                3.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Generations 通用 (图生图&文生图) (000),
        Nano-banana(Generations,推荐对接) (000), Recraftv3 (000), 文生图 (000), Flux (000), qwen-image (文生图) (000),
        所有画图(异步) (000), Nano-banana(Generations,推荐对接) (001), 即梦3 图生图 (001), 即梦3 文生图 (001), 所有画图(异步) (001), OpenAI
        Dall-e 格式 (002), SeedEdit(图片编辑 (002), 豆包智能绘图 (002), DALL·E 3 (003).
        """
        return self._stream("images.generate", params)

    def generate_task(self, **params: Unpack[ImagesGenerateParamsAsTask]) -> Task[models.ImageTask]:
        """Make pictures, as a task to wait for.

        Pictures from text and, for many models, from reference pictures: one route for every image model in
        DALL-E's format. The model decides which members are read. A call may take minutes, so use a long timeout,
        or ask for a task (`async`) and poll `images.tasks.retrieve`. Result links are temporary: an hour to a day.

        Args:
            model (str, required): Image model; it decides which of the other members are read. One of
                `nano-banana`, `nano-banana-hd`, `nano-banana-2`, `recraftv3`, `recraftv3-halloween`, `flux`,
                `flux-schnell`, `flux-dev`, `flux-pro`, `flux-pro-1.1-ultra`, `flux-kontext-pro`,
                `flux-kontext-max`, `qwen-image`, `qwen-image-max`, `doubao-seedream-3-0-t2i-250415`,
                `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128`, `doubao-seedream-5-0-260128`,
                `doubao-seededit-3-0-i2i-250628`, `sora_image`, `dall-e-2`, `dall-e-3`, `gpt-image-1`,
                `gpt-image-1.5`, `gpt-image-2-1k2k`.
            prompt (str, required): What to draw: up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for
                gpt-image. A model that takes reference pictures but has no member for them (flux-kontext on the
                general page) reads a picture's URL at the start of the prompt, followed by a blank.
            webhook (str): URL that the gateway calls when the task ends.
            n (int | None): Number of pictures; dall-e-3 draws only 1, flux-kontext at most 4. 1 to 10; default `1`.
            size (str | tuple[int, int] | None): WIDTHxHEIGHT, `auto`, `adaptive` (SeedEdit: the size of the input)
                or `1K`, `2K`, `4K`, by model. Most wrapped models turn it into a ratio; `aspect_ratio` is the
                better choice for them. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana, flux-kontext, qwen-image
                and others. One of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`;
                a pair such as `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            image (str | LocalFile | Sequence[str | LocalFile]): Reference pictures, each a URL, data URI or bare
                base64: a list for nano-banana, a string or a list for Seedream 4, one string for SeedEdit 3 (JPEG
                or PNG up to 10 MB, ratio between 1:3 and 3:1). Local files are accepted.
            images (Sequence[str | LocalFile]): Reference pictures for the gpt-image-2 family on Haoee, as URLs or
                data URIs. At most 10 entries; local files are accepted.
            response_format (str | None): Links or base64 in the answer. Not for the gpt-image-1 family, which
                always answers base64. One of `url`, `b64_json`; default `url`.
            seed (int): Repeats a result; -1 is random. Read by Doubao and qwen-image models. -1 to 2147483647.
            quality (str | None): standard or hd for dall-e-3; auto, low, medium or high for gpt-image. One of
                `auto`, `low`, `medium`, `high`, `standard`, `hd`.
            style (str | None): vivid or natural for dall-e-3, the name of a Recraft style for recraftv3. One of
                `vivid`, `natural`.
            background (str | None): Background of the picture, for gpt-image. One of `auto`, `transparent`,
                `opaque`.
            moderation (str | None): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str | None): File format, for gpt-image, qwen-image and Seedream 5. One of `png`, `jpeg`,
                `webp`, `jpg`.
            output_compression (int | None): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            negative_prompt (str): What must not appear, for qwen-image.
            guidance_scale (float): How closely the prompt is followed: 1 to 10 for Seedream 3 (usually 2.5) and
                SeedEdit 3 (5.5), 0 to 20 for qwen-image (2.5). Not for Seedream 4. 0 to 20.
            num_inference_steps (int): Drawing steps, for qwen-image (usually 30). 2 to 50.
            enable_safety_checker (bool): Content filter of qwen-image. Default `True`.
            watermark (bool): Mark the picture as generated, for Doubao models and qwen-image-max. Default `True`.
            prompt_extend (bool): Let the model extend the prompt, for qwen-image-max. Default `True`.
            sequential_image_generation (str): `auto` lets Seedream 4 draw a series of related pictures. One of
                `disabled`, `auto`; default `disabled`.
            sequential_image_generation_options (ImagesSequenceOptions)
            optimize_prompt_options (ImagesPromptOptions)
            partial_images (int | None): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to
                3.
            user (str): Your end user's id, for abuse reports.

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

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Generations 通用 (图生图&文生图) (000),
        Nano-banana(Generations,推荐对接) (000), Recraftv3 (000), 文生图 (000), Flux (000), qwen-image (文生图) (000),
        所有画图(异步) (000), Nano-banana(Generations,推荐对接) (001), 即梦3 图生图 (001), 即梦3 文生图 (001), 所有画图(异步) (001), OpenAI
        Dall-e 格式 (002), SeedEdit(图片编辑 (002), 豆包智能绘图 (002), DALL·E 3 (003).
        """
        return self._call("images.generate", params, as_task=True)

    def edit(self, **params: Unpack[ImagesEditParams]) -> models.ImagesResponse:
        """Edit or combine pictures.

        Changes uploaded pictures as the prompt says. Several pictures are several parts of the name `image`. As
        with `images.generate` a call may take minutes; ask for a task (`async`) to poll instead. Result links are
        temporary.

        Args:
            model (str, required): Editing model. One of `gpt-image-1`, `gpt-image-1.5`, `dall-e-2`,
                `flux-kontext-pro`, `flux-kontext-max`, `flux-kontext-dev`, `nano-banana`, `nano-banana-hd`,
                `nano-banana-2`, `qwen-image-edit`, `qwen-image-edit-2509`.
            prompt (str, required): What to change: up to 1000 characters for dall-e-2, 32000 for gpt-image.
            image (FileInput | list[FileInput]): The pictures, one part each, all named `image`; the first is the
                one that a mask belongs to. PNG, WebP or JPEG up to 25 MB each (dall-e-2: one square PNG up to 4
                MB). qwen-image-edit takes exactly one; nano-banana works without any. At most 16 entries.
            mask (FileInput): PNG of the first picture's size, up to 4 MB, whose transparent pixels mark what to
                redraw; for gpt-image, dall-e-2 and flux.
            n (int): Number of pictures. 1 to 10; default `1`.
            size (str | tuple[int, int]): WIDTHxHEIGHT or `auto`; most wrapped models turn it into a ratio. A pair
                such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana and flux-kontext. One of
                `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as
                `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            response_format (str): Links or base64 in the answer; gpt-image always answers base64. One of `url`,
                `b64_json`; default `url`.
            quality (str): For gpt-image. One of `auto`, `low`, `medium`, `high`.
            background (str): Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
            moderation (str): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str): File format, for gpt-image and qwen-image-edit. One of `png`, `jpeg`, `webp`.
            output_compression (int): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            input_fidelity (str): How closely the input's features, faces above all, are kept; for gpt-image. One of
                `high`, `low`.
            seed (int): Repeats a result, for qwen-image-edit.
            guidance_scale (float): How closely the prompt is followed, for qwen-image-edit (usually 4).
            num_inference_steps (int): Drawing steps, for qwen-image-edit.
            negative_prompt (str): What must not appear, for qwen-image-edit.
            enable_safety_checker (bool): Content filter of qwen-image-edit.
            acceleration (str): Speed class of qwen-image-edit on a sister gateway. One of `none`, `regular`,
                `high`.
            partial_images (int): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
            user (str): Your end user's id, for abuse reports.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Edits 通用 (图像编辑) (000), Nano-banana(Edits兼容) (000),
        qwen-image-edit (图生图) (000), qwen-image-edit-2509 (图生图) (000), 图像编辑(qwen-image-edit) (000), 所有图像编辑(异步)
        (000), Nano-banana(Edits兼容) (001), qwen-image-edit-2509 (图生图) (001), 图像编辑(qwen-image-edit) (001), 所有图像编辑(异步)
        (001), OpenAI Dall-e 格式 (002).
        """
        return self._call("images.edit", params)

    def edit_stream(
        self, **params: Unpack[ImagesEditParams]
    ) -> Stream[
        models.ImagesPartialSucceededEvent
        | models.ImagesPartialFailedEvent
        | models.ImagesPartialImageEvent
        | models.ImagesCompletedEvent
        | models.ImagesEditPartialImageEvent
        | models.ImagesEditCompletedEvent
        | models.ImagesErrorEvent
    ]:
        """Edit or combine pictures, as a stream of events.

        Changes uploaded pictures as the prompt says. Several pictures are several parts of the name `image`. As
        with `images.generate` a call may take minutes; ask for a task (`async`) to poll instead. Result links are
        temporary.

        Args:
            model (str, required): Editing model. One of `gpt-image-1`, `gpt-image-1.5`, `dall-e-2`,
                `flux-kontext-pro`, `flux-kontext-max`, `flux-kontext-dev`, `nano-banana`, `nano-banana-hd`,
                `nano-banana-2`, `qwen-image-edit`, `qwen-image-edit-2509`.
            prompt (str, required): What to change: up to 1000 characters for dall-e-2, 32000 for gpt-image.
            image (FileInput | list[FileInput]): The pictures, one part each, all named `image`; the first is the
                one that a mask belongs to. PNG, WebP or JPEG up to 25 MB each (dall-e-2: one square PNG up to 4
                MB). qwen-image-edit takes exactly one; nano-banana works without any. At most 16 entries.
            mask (FileInput): PNG of the first picture's size, up to 4 MB, whose transparent pixels mark what to
                redraw; for gpt-image, dall-e-2 and flux.
            n (int): Number of pictures. 1 to 10; default `1`.
            size (str | tuple[int, int]): WIDTHxHEIGHT or `auto`; most wrapped models turn it into a ratio. A pair
                such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana and flux-kontext. One of
                `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as
                `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            response_format (str): Links or base64 in the answer; gpt-image always answers base64. One of `url`,
                `b64_json`; default `url`.
            quality (str): For gpt-image. One of `auto`, `low`, `medium`, `high`.
            background (str): Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
            moderation (str): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str): File format, for gpt-image and qwen-image-edit. One of `png`, `jpeg`, `webp`.
            output_compression (int): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            input_fidelity (str): How closely the input's features, faces above all, are kept; for gpt-image. One of
                `high`, `low`.
            seed (int): Repeats a result, for qwen-image-edit.
            guidance_scale (float): How closely the prompt is followed, for qwen-image-edit (usually 4).
            num_inference_steps (int): Drawing steps, for qwen-image-edit.
            negative_prompt (str): What must not appear, for qwen-image-edit.
            enable_safety_checker (bool): Content filter of qwen-image-edit.
            acceleration (str): Speed class of qwen-image-edit on a sister gateway. One of `none`, `regular`,
                `high`.
            partial_images (int): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Edits 通用 (图像编辑) (000), Nano-banana(Edits兼容) (000),
        qwen-image-edit (图生图) (000), qwen-image-edit-2509 (图生图) (000), 图像编辑(qwen-image-edit) (000), 所有图像编辑(异步)
        (000), Nano-banana(Edits兼容) (001), qwen-image-edit-2509 (图生图) (001), 图像编辑(qwen-image-edit) (001), 所有图像编辑(异步)
        (001), OpenAI Dall-e 格式 (002).
        """
        return self._stream("images.edit", params)

    def edit_task(self, **params: Unpack[ImagesEditParamsAsTask]) -> Task[models.ImageTask]:
        """Edit or combine pictures, as a task to wait for.

        Changes uploaded pictures as the prompt says. Several pictures are several parts of the name `image`. As
        with `images.generate` a call may take minutes; ask for a task (`async`) to poll instead. Result links are
        temporary.

        Args:
            model (str, required): Editing model. One of `gpt-image-1`, `gpt-image-1.5`, `dall-e-2`,
                `flux-kontext-pro`, `flux-kontext-max`, `flux-kontext-dev`, `nano-banana`, `nano-banana-hd`,
                `nano-banana-2`, `qwen-image-edit`, `qwen-image-edit-2509`.
            prompt (str, required): What to change: up to 1000 characters for dall-e-2, 32000 for gpt-image.
            webhook (str): URL that the gateway calls when the task ends.
            image (FileInput | list[FileInput]): The pictures, one part each, all named `image`; the first is the
                one that a mask belongs to. PNG, WebP or JPEG up to 25 MB each (dall-e-2: one square PNG up to 4
                MB). qwen-image-edit takes exactly one; nano-banana works without any. At most 16 entries.
            mask (FileInput): PNG of the first picture's size, up to 4 MB, whose transparent pixels mark what to
                redraw; for gpt-image, dall-e-2 and flux.
            n (int): Number of pictures. 1 to 10; default `1`.
            size (str | tuple[int, int]): WIDTHxHEIGHT or `auto`; most wrapped models turn it into a ratio. A pair
                such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana and flux-kontext. One of
                `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as
                `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            response_format (str): Links or base64 in the answer; gpt-image always answers base64. One of `url`,
                `b64_json`; default `url`.
            quality (str): For gpt-image. One of `auto`, `low`, `medium`, `high`.
            background (str): Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
            moderation (str): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str): File format, for gpt-image and qwen-image-edit. One of `png`, `jpeg`, `webp`.
            output_compression (int): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            input_fidelity (str): How closely the input's features, faces above all, are kept; for gpt-image. One of
                `high`, `low`.
            seed (int): Repeats a result, for qwen-image-edit.
            guidance_scale (float): How closely the prompt is followed, for qwen-image-edit (usually 4).
            num_inference_steps (int): Drawing steps, for qwen-image-edit.
            negative_prompt (str): What must not appear, for qwen-image-edit.
            enable_safety_checker (bool): Content filter of qwen-image-edit.
            acceleration (str): Speed class of qwen-image-edit on a sister gateway. One of `none`, `regular`,
                `high`.
            partial_images (int): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
            user (str): Your end user's id, for abuse reports.

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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Edits 通用 (图像编辑) (000), Nano-banana(Edits兼容) (000),
        qwen-image-edit (图生图) (000), qwen-image-edit-2509 (图生图) (000), 图像编辑(qwen-image-edit) (000), 所有图像编辑(异步)
        (000), Nano-banana(Edits兼容) (001), qwen-image-edit-2509 (图生图) (001), 图像编辑(qwen-image-edit) (001), 所有图像编辑(异步)
        (001), OpenAI Dall-e 格式 (002).
        """
        return self._call("images.edit", params, as_task=True)


class AsyncImagesTasks(AsyncResource):
    """`client.images.tasks`, to be awaited."""

    async def retrieve(self, **params: Unpack[ImagesTasksRetrieveParams]) -> models.ImageTask:
        """Get an image task.

        State and result of an asynchronous `images.generate` or `images.edit`. The HTTP status is 200 for a failed
        task too: read `data.status`. Ask every few seconds; result links are temporary (a day for Doubao, about an
        hour for some models).

        Args:
            task_id (str, required): Id from the receipt of the asynchronous call.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 所有画图(异步) Copy (000), 所有画图(异步) (001).
        """
        return await self._call("images.tasks.retrieve", params)


class AsyncImages(AsyncResource):
    """`client.images`, to be awaited."""

    @cached_property
    def tasks(self) -> AsyncImagesTasks:
        return AsyncImagesTasks(self._client)

    async def generate(self, **params: Unpack[ImagesGenerateParams]) -> models.ImagesResponse:
        """Make pictures.

        Pictures from text and, for many models, from reference pictures: one route for every image model in
        DALL-E's format. The model decides which members are read. A call may take minutes, so use a long timeout,
        or ask for a task (`async`) and poll `images.tasks.retrieve`. Result links are temporary: an hour to a day.

        Args:
            model (str, required): Image model; it decides which of the other members are read. One of
                `nano-banana`, `nano-banana-hd`, `nano-banana-2`, `recraftv3`, `recraftv3-halloween`, `flux`,
                `flux-schnell`, `flux-dev`, `flux-pro`, `flux-pro-1.1-ultra`, `flux-kontext-pro`,
                `flux-kontext-max`, `qwen-image`, `qwen-image-max`, `doubao-seedream-3-0-t2i-250415`,
                `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128`, `doubao-seedream-5-0-260128`,
                `doubao-seededit-3-0-i2i-250628`, `sora_image`, `dall-e-2`, `dall-e-3`, `gpt-image-1`,
                `gpt-image-1.5`, `gpt-image-2-1k2k`.
            prompt (str, required): What to draw: up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for
                gpt-image. A model that takes reference pictures but has no member for them (flux-kontext on the
                general page) reads a picture's URL at the start of the prompt, followed by a blank.
            n (int | None): Number of pictures; dall-e-3 draws only 1, flux-kontext at most 4. 1 to 10; default `1`.
            size (str | tuple[int, int] | None): WIDTHxHEIGHT, `auto`, `adaptive` (SeedEdit: the size of the input)
                or `1K`, `2K`, `4K`, by model. Most wrapped models turn it into a ratio; `aspect_ratio` is the
                better choice for them. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana, flux-kontext, qwen-image
                and others. One of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`;
                a pair such as `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            image (str | LocalFile | Sequence[str | LocalFile]): Reference pictures, each a URL, data URI or bare
                base64: a list for nano-banana, a string or a list for Seedream 4, one string for SeedEdit 3 (JPEG
                or PNG up to 10 MB, ratio between 1:3 and 3:1). Local files are accepted.
            images (Sequence[str | LocalFile]): Reference pictures for the gpt-image-2 family on Haoee, as URLs or
                data URIs. At most 10 entries; local files are accepted.
            response_format (str | None): Links or base64 in the answer. Not for the gpt-image-1 family, which
                always answers base64. One of `url`, `b64_json`; default `url`.
            seed (int): Repeats a result; -1 is random. Read by Doubao and qwen-image models. -1 to 2147483647.
            quality (str | None): standard or hd for dall-e-3; auto, low, medium or high for gpt-image. One of
                `auto`, `low`, `medium`, `high`, `standard`, `hd`.
            style (str | None): vivid or natural for dall-e-3, the name of a Recraft style for recraftv3. One of
                `vivid`, `natural`.
            background (str | None): Background of the picture, for gpt-image. One of `auto`, `transparent`,
                `opaque`.
            moderation (str | None): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str | None): File format, for gpt-image, qwen-image and Seedream 5. One of `png`, `jpeg`,
                `webp`, `jpg`.
            output_compression (int | None): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            negative_prompt (str): What must not appear, for qwen-image.
            guidance_scale (float): How closely the prompt is followed: 1 to 10 for Seedream 3 (usually 2.5) and
                SeedEdit 3 (5.5), 0 to 20 for qwen-image (2.5). Not for Seedream 4. 0 to 20.
            num_inference_steps (int): Drawing steps, for qwen-image (usually 30). 2 to 50.
            enable_safety_checker (bool): Content filter of qwen-image. Default `True`.
            watermark (bool): Mark the picture as generated, for Doubao models and qwen-image-max. Default `True`.
            prompt_extend (bool): Let the model extend the prompt, for qwen-image-max. Default `True`.
            sequential_image_generation (str): `auto` lets Seedream 4 draw a series of related pictures. One of
                `disabled`, `auto`; default `disabled`.
            sequential_image_generation_options (ImagesSequenceOptions)
            optimize_prompt_options (ImagesPromptOptions)
            partial_images (int | None): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to
                3.
            user (str): Your end user's id, for abuse reports.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Generations 通用 (图生图&文生图) (000),
        Nano-banana(Generations,推荐对接) (000), Recraftv3 (000), 文生图 (000), Flux (000), qwen-image (文生图) (000),
        所有画图(异步) (000), Nano-banana(Generations,推荐对接) (001), 即梦3 图生图 (001), 即梦3 文生图 (001), 所有画图(异步) (001), OpenAI
        Dall-e 格式 (002), SeedEdit(图片编辑 (002), 豆包智能绘图 (002), DALL·E 3 (003).
        """
        return await self._call("images.generate", params)

    def generate_stream(
        self, **params: Unpack[ImagesGenerateParams]
    ) -> AsyncStream[
        models.ImagesPartialSucceededEvent
        | models.ImagesPartialFailedEvent
        | models.ImagesPartialImageEvent
        | models.ImagesCompletedEvent
        | models.ImagesEditPartialImageEvent
        | models.ImagesEditCompletedEvent
        | models.ImagesErrorEvent
    ]:
        """Make pictures, as a stream of events.

        Pictures from text and, for many models, from reference pictures: one route for every image model in
        DALL-E's format. The model decides which members are read. A call may take minutes, so use a long timeout,
        or ask for a task (`async`) and poll `images.tasks.retrieve`. Result links are temporary: an hour to a day.

        Args:
            model (str, required): Image model; it decides which of the other members are read. One of
                `nano-banana`, `nano-banana-hd`, `nano-banana-2`, `recraftv3`, `recraftv3-halloween`, `flux`,
                `flux-schnell`, `flux-dev`, `flux-pro`, `flux-pro-1.1-ultra`, `flux-kontext-pro`,
                `flux-kontext-max`, `qwen-image`, `qwen-image-max`, `doubao-seedream-3-0-t2i-250415`,
                `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128`, `doubao-seedream-5-0-260128`,
                `doubao-seededit-3-0-i2i-250628`, `sora_image`, `dall-e-2`, `dall-e-3`, `gpt-image-1`,
                `gpt-image-1.5`, `gpt-image-2-1k2k`.
            prompt (str, required): What to draw: up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for
                gpt-image. A model that takes reference pictures but has no member for them (flux-kontext on the
                general page) reads a picture's URL at the start of the prompt, followed by a blank.
            n (int | None): Number of pictures; dall-e-3 draws only 1, flux-kontext at most 4. 1 to 10; default `1`.
            size (str | tuple[int, int] | None): WIDTHxHEIGHT, `auto`, `adaptive` (SeedEdit: the size of the input)
                or `1K`, `2K`, `4K`, by model. Most wrapped models turn it into a ratio; `aspect_ratio` is the
                better choice for them. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana, flux-kontext, qwen-image
                and others. One of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`;
                a pair such as `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            image (str | LocalFile | Sequence[str | LocalFile]): Reference pictures, each a URL, data URI or bare
                base64: a list for nano-banana, a string or a list for Seedream 4, one string for SeedEdit 3 (JPEG
                or PNG up to 10 MB, ratio between 1:3 and 3:1). Local files are accepted.
            images (Sequence[str | LocalFile]): Reference pictures for the gpt-image-2 family on Haoee, as URLs or
                data URIs. At most 10 entries; local files are accepted.
            response_format (str | None): Links or base64 in the answer. Not for the gpt-image-1 family, which
                always answers base64. One of `url`, `b64_json`; default `url`.
            seed (int): Repeats a result; -1 is random. Read by Doubao and qwen-image models. -1 to 2147483647.
            quality (str | None): standard or hd for dall-e-3; auto, low, medium or high for gpt-image. One of
                `auto`, `low`, `medium`, `high`, `standard`, `hd`.
            style (str | None): vivid or natural for dall-e-3, the name of a Recraft style for recraftv3. One of
                `vivid`, `natural`.
            background (str | None): Background of the picture, for gpt-image. One of `auto`, `transparent`,
                `opaque`.
            moderation (str | None): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str | None): File format, for gpt-image, qwen-image and Seedream 5. One of `png`, `jpeg`,
                `webp`, `jpg`.
            output_compression (int | None): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            negative_prompt (str): What must not appear, for qwen-image.
            guidance_scale (float): How closely the prompt is followed: 1 to 10 for Seedream 3 (usually 2.5) and
                SeedEdit 3 (5.5), 0 to 20 for qwen-image (2.5). Not for Seedream 4. 0 to 20.
            num_inference_steps (int): Drawing steps, for qwen-image (usually 30). 2 to 50.
            enable_safety_checker (bool): Content filter of qwen-image. Default `True`.
            watermark (bool): Mark the picture as generated, for Doubao models and qwen-image-max. Default `True`.
            prompt_extend (bool): Let the model extend the prompt, for qwen-image-max. Default `True`.
            sequential_image_generation (str): `auto` lets Seedream 4 draw a series of related pictures. One of
                `disabled`, `auto`; default `disabled`.
            sequential_image_generation_options (ImagesSequenceOptions)
            optimize_prompt_options (ImagesPromptOptions)
            partial_images (int | None): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to
                3.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Generations 通用 (图生图&文生图) (000),
        Nano-banana(Generations,推荐对接) (000), Recraftv3 (000), 文生图 (000), Flux (000), qwen-image (文生图) (000),
        所有画图(异步) (000), Nano-banana(Generations,推荐对接) (001), 即梦3 图生图 (001), 即梦3 文生图 (001), 所有画图(异步) (001), OpenAI
        Dall-e 格式 (002), SeedEdit(图片编辑 (002), 豆包智能绘图 (002), DALL·E 3 (003).
        """
        return self._stream("images.generate", params)

    async def generate_task(self, **params: Unpack[ImagesGenerateParamsAsTask]) -> AsyncTask[models.ImageTask]:
        """Make pictures, as a task to wait for.

        Pictures from text and, for many models, from reference pictures: one route for every image model in
        DALL-E's format. The model decides which members are read. A call may take minutes, so use a long timeout,
        or ask for a task (`async`) and poll `images.tasks.retrieve`. Result links are temporary: an hour to a day.

        Args:
            model (str, required): Image model; it decides which of the other members are read. One of
                `nano-banana`, `nano-banana-hd`, `nano-banana-2`, `recraftv3`, `recraftv3-halloween`, `flux`,
                `flux-schnell`, `flux-dev`, `flux-pro`, `flux-pro-1.1-ultra`, `flux-kontext-pro`,
                `flux-kontext-max`, `qwen-image`, `qwen-image-max`, `doubao-seedream-3-0-t2i-250415`,
                `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128`, `doubao-seedream-5-0-260128`,
                `doubao-seededit-3-0-i2i-250628`, `sora_image`, `dall-e-2`, `dall-e-3`, `gpt-image-1`,
                `gpt-image-1.5`, `gpt-image-2-1k2k`.
            prompt (str, required): What to draw: up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for
                gpt-image. A model that takes reference pictures but has no member for them (flux-kontext on the
                general page) reads a picture's URL at the start of the prompt, followed by a blank.
            webhook (str): URL that the gateway calls when the task ends.
            n (int | None): Number of pictures; dall-e-3 draws only 1, flux-kontext at most 4. 1 to 10; default `1`.
            size (str | tuple[int, int] | None): WIDTHxHEIGHT, `auto`, `adaptive` (SeedEdit: the size of the input)
                or `1K`, `2K`, `4K`, by model. Most wrapped models turn it into a ratio; `aspect_ratio` is the
                better choice for them. A pair such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana, flux-kontext, qwen-image
                and others. One of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`;
                a pair such as `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            image (str | LocalFile | Sequence[str | LocalFile]): Reference pictures, each a URL, data URI or bare
                base64: a list for nano-banana, a string or a list for Seedream 4, one string for SeedEdit 3 (JPEG
                or PNG up to 10 MB, ratio between 1:3 and 3:1). Local files are accepted.
            images (Sequence[str | LocalFile]): Reference pictures for the gpt-image-2 family on Haoee, as URLs or
                data URIs. At most 10 entries; local files are accepted.
            response_format (str | None): Links or base64 in the answer. Not for the gpt-image-1 family, which
                always answers base64. One of `url`, `b64_json`; default `url`.
            seed (int): Repeats a result; -1 is random. Read by Doubao and qwen-image models. -1 to 2147483647.
            quality (str | None): standard or hd for dall-e-3; auto, low, medium or high for gpt-image. One of
                `auto`, `low`, `medium`, `high`, `standard`, `hd`.
            style (str | None): vivid or natural for dall-e-3, the name of a Recraft style for recraftv3. One of
                `vivid`, `natural`.
            background (str | None): Background of the picture, for gpt-image. One of `auto`, `transparent`,
                `opaque`.
            moderation (str | None): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str | None): File format, for gpt-image, qwen-image and Seedream 5. One of `png`, `jpeg`,
                `webp`, `jpg`.
            output_compression (int | None): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            negative_prompt (str): What must not appear, for qwen-image.
            guidance_scale (float): How closely the prompt is followed: 1 to 10 for Seedream 3 (usually 2.5) and
                SeedEdit 3 (5.5), 0 to 20 for qwen-image (2.5). Not for Seedream 4. 0 to 20.
            num_inference_steps (int): Drawing steps, for qwen-image (usually 30). 2 to 50.
            enable_safety_checker (bool): Content filter of qwen-image. Default `True`.
            watermark (bool): Mark the picture as generated, for Doubao models and qwen-image-max. Default `True`.
            prompt_extend (bool): Let the model extend the prompt, for qwen-image-max. Default `True`.
            sequential_image_generation (str): `auto` lets Seedream 4 draw a series of related pictures. One of
                `disabled`, `auto`; default `disabled`.
            sequential_image_generation_options (ImagesSequenceOptions)
            optimize_prompt_options (ImagesPromptOptions)
            partial_images (int | None): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to
                3.
            user (str): Your end user's id, for abuse reports.

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

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: Generations 通用 (图生图&文生图) (000),
        Nano-banana(Generations,推荐对接) (000), Recraftv3 (000), 文生图 (000), Flux (000), qwen-image (文生图) (000),
        所有画图(异步) (000), Nano-banana(Generations,推荐对接) (001), 即梦3 图生图 (001), 即梦3 文生图 (001), 所有画图(异步) (001), OpenAI
        Dall-e 格式 (002), SeedEdit(图片编辑 (002), 豆包智能绘图 (002), DALL·E 3 (003).
        """
        return await self._call("images.generate", params, as_task=True)

    async def edit(self, **params: Unpack[ImagesEditParams]) -> models.ImagesResponse:
        """Edit or combine pictures.

        Changes uploaded pictures as the prompt says. Several pictures are several parts of the name `image`. As
        with `images.generate` a call may take minutes; ask for a task (`async`) to poll instead. Result links are
        temporary.

        Args:
            model (str, required): Editing model. One of `gpt-image-1`, `gpt-image-1.5`, `dall-e-2`,
                `flux-kontext-pro`, `flux-kontext-max`, `flux-kontext-dev`, `nano-banana`, `nano-banana-hd`,
                `nano-banana-2`, `qwen-image-edit`, `qwen-image-edit-2509`.
            prompt (str, required): What to change: up to 1000 characters for dall-e-2, 32000 for gpt-image.
            image (FileInput | list[FileInput]): The pictures, one part each, all named `image`; the first is the
                one that a mask belongs to. PNG, WebP or JPEG up to 25 MB each (dall-e-2: one square PNG up to 4
                MB). qwen-image-edit takes exactly one; nano-banana works without any. At most 16 entries.
            mask (FileInput): PNG of the first picture's size, up to 4 MB, whose transparent pixels mark what to
                redraw; for gpt-image, dall-e-2 and flux.
            n (int): Number of pictures. 1 to 10; default `1`.
            size (str | tuple[int, int]): WIDTHxHEIGHT or `auto`; most wrapped models turn it into a ratio. A pair
                such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana and flux-kontext. One of
                `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as
                `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            response_format (str): Links or base64 in the answer; gpt-image always answers base64. One of `url`,
                `b64_json`; default `url`.
            quality (str): For gpt-image. One of `auto`, `low`, `medium`, `high`.
            background (str): Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
            moderation (str): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str): File format, for gpt-image and qwen-image-edit. One of `png`, `jpeg`, `webp`.
            output_compression (int): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            input_fidelity (str): How closely the input's features, faces above all, are kept; for gpt-image. One of
                `high`, `low`.
            seed (int): Repeats a result, for qwen-image-edit.
            guidance_scale (float): How closely the prompt is followed, for qwen-image-edit (usually 4).
            num_inference_steps (int): Drawing steps, for qwen-image-edit.
            negative_prompt (str): What must not appear, for qwen-image-edit.
            enable_safety_checker (bool): Content filter of qwen-image-edit.
            acceleration (str): Speed class of qwen-image-edit on a sister gateway. One of `none`, `regular`,
                `high`.
            partial_images (int): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
            user (str): Your end user's id, for abuse reports.

        Returns:
            The answer. Its files are in `.files`; `client.save(answer, folder)` writes them to disk.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Edits 通用 (图像编辑) (000), Nano-banana(Edits兼容) (000),
        qwen-image-edit (图生图) (000), qwen-image-edit-2509 (图生图) (000), 图像编辑(qwen-image-edit) (000), 所有图像编辑(异步)
        (000), Nano-banana(Edits兼容) (001), qwen-image-edit-2509 (图生图) (001), 图像编辑(qwen-image-edit) (001), 所有图像编辑(异步)
        (001), OpenAI Dall-e 格式 (002).
        """
        return await self._call("images.edit", params)

    def edit_stream(
        self, **params: Unpack[ImagesEditParams]
    ) -> AsyncStream[
        models.ImagesPartialSucceededEvent
        | models.ImagesPartialFailedEvent
        | models.ImagesPartialImageEvent
        | models.ImagesCompletedEvent
        | models.ImagesEditPartialImageEvent
        | models.ImagesEditCompletedEvent
        | models.ImagesErrorEvent
    ]:
        """Edit or combine pictures, as a stream of events.

        Changes uploaded pictures as the prompt says. Several pictures are several parts of the name `image`. As
        with `images.generate` a call may take minutes; ask for a task (`async`) to poll instead. Result links are
        temporary.

        Args:
            model (str, required): Editing model. One of `gpt-image-1`, `gpt-image-1.5`, `dall-e-2`,
                `flux-kontext-pro`, `flux-kontext-max`, `flux-kontext-dev`, `nano-banana`, `nano-banana-hd`,
                `nano-banana-2`, `qwen-image-edit`, `qwen-image-edit-2509`.
            prompt (str, required): What to change: up to 1000 characters for dall-e-2, 32000 for gpt-image.
            image (FileInput | list[FileInput]): The pictures, one part each, all named `image`; the first is the
                one that a mask belongs to. PNG, WebP or JPEG up to 25 MB each (dall-e-2: one square PNG up to 4
                MB). qwen-image-edit takes exactly one; nano-banana works without any. At most 16 entries.
            mask (FileInput): PNG of the first picture's size, up to 4 MB, whose transparent pixels mark what to
                redraw; for gpt-image, dall-e-2 and flux.
            n (int): Number of pictures. 1 to 10; default `1`.
            size (str | tuple[int, int]): WIDTHxHEIGHT or `auto`; most wrapped models turn it into a ratio. A pair
                such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana and flux-kontext. One of
                `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as
                `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            response_format (str): Links or base64 in the answer; gpt-image always answers base64. One of `url`,
                `b64_json`; default `url`.
            quality (str): For gpt-image. One of `auto`, `low`, `medium`, `high`.
            background (str): Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
            moderation (str): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str): File format, for gpt-image and qwen-image-edit. One of `png`, `jpeg`, `webp`.
            output_compression (int): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            input_fidelity (str): How closely the input's features, faces above all, are kept; for gpt-image. One of
                `high`, `low`.
            seed (int): Repeats a result, for qwen-image-edit.
            guidance_scale (float): How closely the prompt is followed, for qwen-image-edit (usually 4).
            num_inference_steps (int): Drawing steps, for qwen-image-edit.
            negative_prompt (str): What must not appear, for qwen-image-edit.
            enable_safety_checker (bool): Content filter of qwen-image-edit.
            acceleration (str): Speed class of qwen-image-edit on a sister gateway. One of `none`, `regular`,
                `high`.
            partial_images (int): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.
            maaskit.StreamError: While reading: the stream broke off, or carried an error.

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Edits 通用 (图像编辑) (000), Nano-banana(Edits兼容) (000),
        qwen-image-edit (图生图) (000), qwen-image-edit-2509 (图生图) (000), 图像编辑(qwen-image-edit) (000), 所有图像编辑(异步)
        (000), Nano-banana(Edits兼容) (001), qwen-image-edit-2509 (图生图) (001), 图像编辑(qwen-image-edit) (001), 所有图像编辑(异步)
        (001), OpenAI Dall-e 格式 (002).
        """
        return self._stream("images.edit", params)

    async def edit_task(self, **params: Unpack[ImagesEditParamsAsTask]) -> AsyncTask[models.ImageTask]:
        """Edit or combine pictures, as a task to wait for.

        Changes uploaded pictures as the prompt says. Several pictures are several parts of the name `image`. As
        with `images.generate` a call may take minutes; ask for a task (`async`) to poll instead. Result links are
        temporary.

        Args:
            model (str, required): Editing model. One of `gpt-image-1`, `gpt-image-1.5`, `dall-e-2`,
                `flux-kontext-pro`, `flux-kontext-max`, `flux-kontext-dev`, `nano-banana`, `nano-banana-hd`,
                `nano-banana-2`, `qwen-image-edit`, `qwen-image-edit-2509`.
            prompt (str, required): What to change: up to 1000 characters for dall-e-2, 32000 for gpt-image.
            webhook (str): URL that the gateway calls when the task ends.
            image (FileInput | list[FileInput]): The pictures, one part each, all named `image`; the first is the
                one that a mask belongs to. PNG, WebP or JPEG up to 25 MB each (dall-e-2: one square PNG up to 4
                MB). qwen-image-edit takes exactly one; nano-banana works without any. At most 16 entries.
            mask (FileInput): PNG of the first picture's size, up to 4 MB, whose transparent pixels mark what to
                redraw; for gpt-image, dall-e-2 and flux.
            n (int): Number of pictures. 1 to 10; default `1`.
            size (str | tuple[int, int]): WIDTHxHEIGHT or `auto`; most wrapped models turn it into a ratio. A pair
                such as `(1280, 720)` is accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height, for nano-banana and flux-kontext. One of
                `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as
                `(16, 9)` is accepted.
            image_size (str): Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
            response_format (str): Links or base64 in the answer; gpt-image always answers base64. One of `url`,
                `b64_json`; default `url`.
            quality (str): For gpt-image. One of `auto`, `low`, `medium`, `high`.
            background (str): Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
            moderation (str): Strictness of the content filter, for gpt-image. One of `auto`, `low`.
            output_format (str): File format, for gpt-image and qwen-image-edit. One of `png`, `jpeg`, `webp`.
            output_compression (int): Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
            input_fidelity (str): How closely the input's features, faces above all, are kept; for gpt-image. One of
                `high`, `low`.
            seed (int): Repeats a result, for qwen-image-edit.
            guidance_scale (float): How closely the prompt is followed, for qwen-image-edit (usually 4).
            num_inference_steps (int): Drawing steps, for qwen-image-edit.
            negative_prompt (str): What must not appear, for qwen-image-edit.
            enable_safety_checker (bool): Content filter of qwen-image-edit.
            acceleration (str): Speed class of qwen-image-edit on a sister gateway. One of `none`, `regular`,
                `high`.
            partial_images (int): Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
            user (str): Your end user's id, for abuse reports.

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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: Edits 通用 (图像编辑) (000), Nano-banana(Edits兼容) (000),
        qwen-image-edit (图生图) (000), qwen-image-edit-2509 (图生图) (000), 图像编辑(qwen-image-edit) (000), 所有图像编辑(异步)
        (000), Nano-banana(Edits兼容) (001), qwen-image-edit-2509 (图生图) (001), 图像编辑(qwen-image-edit) (001), 所有图像编辑(异步)
        (001), OpenAI Dall-e 格式 (002).
        """
        return await self._call("images.edit", params, as_task=True)
