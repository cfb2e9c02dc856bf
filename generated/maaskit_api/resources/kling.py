"""`client.kling`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.kling import (
        KlingAudioGetTextToAudioParams,
        KlingAudioGetVideoToAudioParams,
        KlingAudioListTextToAudioParams,
        KlingAudioListVideoToAudioParams,
        KlingAudioTextToAudioParams,
        KlingAudioVideoToAudioParams,
        KlingElementsCreateParams,
        KlingElementsListParams,
        KlingElementsListPresetsParams,
        KlingImagesExpandParams,
        KlingImagesGetExpandParams,
        KlingImagesGetMultiImageToImageParams,
        KlingImagesListExpandParams,
        KlingImagesListMultiImageToImageParams,
        KlingImagesMultiImageToImageParams,
        KlingVideosGetImageToVideoParams,
        KlingVideosGetTextToVideoParams,
        KlingVideosImageToVideoParams,
        KlingVideosListImageToVideoParams,
        KlingVideosListTextToVideoParams,
        KlingVideosTextToVideoParams,
    )


class KlingVideos(Resource):
    """`client.kling.videos`."""

    def list_text_to_video(self, **params: Unpack[KlingVideosListTextToVideoParams]) -> models.KlingTaskList:
        """List text-to-video jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_text_to_video` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.videos.list_text_to_video", params)

    def text_to_video(self, **params: Unpack[KlingVideosTextToVideoParams]) -> Task[models.KlingTask]:
        """Make a video from text.

        A job that makes a video of 5 or 10 seconds (3 to 15 with kling-v3) from a prompt. The answer is only an id:
        poll `kling.videos.get_text_to_video`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a
        second try; 1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            model_name (str): Kling model; it decides which of the other members are read. kling-v1-5 and kling-v2-1
                make none from text. One of `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`,
                `kling-v2-1-master`, `kling-v2-5-turbo`, `kling-v2-6`, `kling-v3`; default `kling-v1`.
            model (str): Former name of `model_name`; the vendor takes it, but works as if no model were named
                (kling-v1).
            prompt (str): What happens in the video. Marks such as <<<voice_1>>> stand for voices. GPT-Best's page
                allows 500 characters. At most 2500 characters.
            negative_prompt (str): What must not appear. Older pages allow 200 characters. At most 2500 characters.
            cfg_scale (float): How closely the prompt is followed; refused by every kling-v2 model. 0 to 1; default
                `0.5`.
            mode (str): `std` is cheaper, `pro` looks better; the master models don't read it. Sound of kling-v2-6
                wants `pro`. One of `std`, `pro`; default `std`.
            sound (str): Make sound with the video; from kling-v2-6 on. A word, not a boolean. One of `on`, `off`;
                default `off`.
            camera_control (KlingCameraControl)
            aspect_ratio (str): Width to height. One of `16:9`, `9:16`, `1:1`; default `16:9`.
            duration (str): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`, `4`, `5`, `6`,
                `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`.
            multi_shot (bool): Several shots in one video, for the kling-v3 models. Then `prompt` counts only if
                `shot_type` is intelligence, and there may be no first or last frame. Default `False`.
            shot_type (str): Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`;
                several gateways know customize only. One of `customize`, `intelligence`.
            multi_prompt (Sequence[KlingShot]): The shots, when `shot_type` is customize. At most 6 entries.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the queries
                take it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 文生视频 (001), 快手可灵(官方格式) (002), 文生视频 (002), 可灵(视频) (003).
        """
        return self._call("kling.videos.text_to_video", params, as_task=True)

    def get_text_to_video(self, **params: Unpack[KlingVideosGetTextToVideoParams]) -> models.KlingTask:
        """Get a text-to-video job.

        State and result of a job of `kling.videos.text_to_video`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002), 可灵(视频) (003).
        """
        return self._call("kling.videos.get_text_to_video", params)

    def list_image_to_video(self, **params: Unpack[KlingVideosListImageToVideoParams]) -> models.KlingTaskList:
        """List image-to-video jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_image_to_video` tells it. Users of
        a gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs,
        and trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.videos.list_image_to_video", params)

    def image_to_video(self, **params: Unpack[KlingVideosImageToVideoParams]) -> Task[models.KlingTask]:
        """Make a video from pictures.

        A job that brings a first frame to life, or fills in between a first and a last one: 5 or 10 seconds (3 to
        15 with kling-v3). The answer is only an id: poll `kling.videos.get_image_to_video`. Of the vendor's errors
        only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but mean the
        account's money.

        Args:
            model_name (str): Kling model; it decides which of the other members are read. One of `kling-v1`,
                `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1`, `kling-v2-1-master`,
                `kling-v2-5-turbo`, `kling-v2-6`, `kling-v3`; default `kling-v1`.
            model (str): Former name of `model_name`; the vendor takes it, but works as if no model were named
                (kling-v1).
            image (str): First frame: a URL, or base64 without `data:image/png;base64,` before it, which is refused.
                JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Without it there
                has to be an `image_tail`.
            image_tail (str): Last frame, given like `image`; wants `pro` with kling-v1-5, v1-6, v2-1, v2-5-turbo
                and v2-6.
            prompt (str): What happens in the video; the vendor's newest edition wants it unless `multi_shot` is
                set. Marks such as <<<voice_1>>> stand for the voices of `voice_list`. At most 2500 characters.
            negative_prompt (str): What must not appear. Older pages allow 2000 characters. At most 2500 characters.
            element_list (Sequence[KlingElementReference]): Own or preset elements that appear, for the kling-v3
                models; not with `voice_list`. At most 3 entries.
            voice_list (Sequence[KlingVoiceReference]): Voices that speak, for kling-v2-6 in `pro`: `sound` has to
                be on, and the prompt names them <<<voice_1>>>, <<<voice_2>>>. At most 2 entries.
            sound (str): Make sound with the video; from kling-v2-6 on. A word, not a boolean. One of `on`, `off`;
                default `off`.
            cfg_scale (float): How closely the prompt is followed; refused by every kling-v2 model. 0 to 1; default
                `0.5`.
            mode (str): `std` is cheaper, `pro` looks better; the master models don't read it. Sound of kling-v2-6
                wants `pro`. One of `std`, `pro`; default `std`.
            static_mask (str): Picture of what keeps still, given like `image` and of its size; for videos of 5
                seconds by kling-v1, and kling-v1-5 in `pro`.
            dynamic_masks (Sequence[KlingDynamicMask]): Parts that move along a path; for the models of
                `static_mask`. At most 6 entries.
            camera_control (KlingCameraControl)
            duration (str): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`, `4`, `5`, `6`,
                `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`.
            aspect_ratio (str): On the pages of several gateways; the vendor has no such member here, because the
                picture decides. One of `16:9`, `9:16`, `1:1`.
            seed (int): Sent by Haoee's own client; the vendor does not document it.
            resolution (str): Sent by Haoee's own client for models other than kling-v2-6; the vendor does not
                document it. One of `1k`, `2k`, `4k`.
            multi_shot (bool): Several shots in one video, for the kling-v3 models. Then `prompt` counts only if
                `shot_type` is intelligence, and there may be no first or last frame. Default `False`.
            shot_type (str): Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`;
                several gateways know customize only. One of `customize`, `intelligence`.
            multi_prompt (Sequence[KlingShot]): The shots, when `shot_type` is customize. At most 6 entries.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the queries
                take it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 图生视频 (001), 图生视频 (002), 可灵(视频) (003).
        """
        return self._call("kling.videos.image_to_video", params, as_task=True)

    def get_image_to_video(self, **params: Unpack[KlingVideosGetImageToVideoParams]) -> models.KlingTask:
        """Get an image-to-video job.

        State and result of a job of `kling.videos.image_to_video`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002), 可灵(视频) (003).
        """
        return self._call("kling.videos.get_image_to_video", params)


class KlingImages(Resource):
    """`client.kling.images`."""

    def list_multi_image_to_image(
        self, **params: Unpack[KlingImagesListMultiImageToImageParams]
    ) -> models.KlingTaskList:
        """List multi-image picture jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_multi_image_to_image` tells it.
        Users of a gateway share its account at the vendor, so expect the list to be blocked or to hold other users'
        jobs, and trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.images.list_multi_image_to_image", params)

    def multi_image_to_image(self, **params: Unpack[KlingImagesMultiImageToImageParams]) -> Task[models.KlingTask]:
        """Make pictures from several pictures.

        A job that puts up to four subjects together in one picture, if wanted in the scene and the style of two
        more. The answer is only an id: poll `kling.images.get_multi_image_to_image`. Of the vendor's errors only
        1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but mean the
        account's money.

        Args:
            subject_image_list (Sequence[KlingSubjectImage | str], required): The subjects, each already cut out of
                its surroundings: nothing is cropped here. Send objects, as the vendor has it; GPT-Best's page shows
                plain texts. A sister gateway wants two at least. At most 4 entries.
            model_name (str): Kling model. GPT-Best's page wants it. One of `kling-v2`, `kling-v2-1`; default
                `kling-v2`.
            prompt (str): What the picture shows. At most 2500 characters.
            negative_prompt (str): What must not appear. GPT-Best's page has it; the vendor shows it in an example
                only.
            scene_image (str): Picture of the surroundings, given like `subject_image`.
            scence_image (str): Misspelling of `scene_image` on GPT-Best's page; the vendor does not know it.
            style_image (str): Picture whose style is taken over, given like `subject_image`.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            aspect_ratio (str): Width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `21:9`;
                default `16:9`.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 多图参考生图 (001).
        """
        return self._call("kling.images.multi_image_to_image", params, as_task=True)

    def get_multi_image_to_image(self, **params: Unpack[KlingImagesGetMultiImageToImageParams]) -> models.KlingTask:
        """Get a multi-image picture job.

        State and pictures of a job of `kling.images.multi_image_to_image`; free of charge. A failed job is no error
        of the call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor
        deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return self._call("kling.images.get_multi_image_to_image", params)

    def list_expand(self, **params: Unpack[KlingImagesListExpandParams]) -> models.KlingTaskList:
        """List expansion jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_expand` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.images.list_expand", params)

    def expand(self, **params: Unpack[KlingImagesExpandParams]) -> Task[models.KlingTask]:
        """Paint a picture on beyond its edges.

        A job that adds to a picture above, below and at the sides. The answer is only an id: poll
        `kling.images.get_expand`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try;
        1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            image (str, required): A URL, or base64 without `data:image/png;base64,` before it, which is refused.
                JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1.
            up_expansion_ratio (float, required): Added above, as a share of the old height; 0 for nothing. 0 to 2.
            down_expansion_ratio (float, required): Added below, as a share of the old height. 0 to 2.
            left_expansion_ratio (float, required): Added on the left, as a share of the old width. 0 to 2.
            right_expansion_ratio (float, required): Added on the right, as a share of the old width. 0 to 2.
            prompt (str): What the new parts show. At most 2500 characters.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 扩图 (001).
        """
        return self._call("kling.images.expand", params, as_task=True)

    def get_expand(self, **params: Unpack[KlingImagesGetExpandParams]) -> models.KlingTask:
        """Get an expansion job.

        State and pictures of a job of `kling.images.expand`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return self._call("kling.images.get_expand", params)


class KlingAudio(Resource):
    """`client.kling.audio`."""

    def list_text_to_audio(self, **params: Unpack[KlingAudioListTextToAudioParams]) -> models.KlingTaskList:
        """List text-to-audio jobs.

        The account's jobs of this kind, page by page, each as `kling.audio.get_text_to_audio` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.audio.list_text_to_audio", params)

    def text_to_audio(self, **params: Unpack[KlingAudioTextToAudioParams]) -> Task[models.KlingTask]:
        """Make a sound effect from text.

        A job that makes a sound of 3 to 10 seconds from a prompt. The answer is only an id: poll
        `kling.audio.get_text_to_audio`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second
        try; 1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            prompt (str, required): What is to be heard. At most 200 characters.
            duration (float, required): Seconds with one decimal place, as a number; in the videos of Kling they are
                a text. 3 to 10.
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 文生音效 (001).
        """
        return self._call("kling.audio.text_to_audio", params, as_task=True)

    def get_text_to_audio(self, **params: Unpack[KlingAudioGetTextToAudioParams]) -> models.KlingTask:
        """Get a text-to-audio job.

        State and sound of a job of `kling.audio.text_to_audio`; free of charge. The sound comes twice, as MP3 and
        as WAV. A failed job is no error of the call: the code is 0, and `data.task_status_msg` says why. Ask every
        ten seconds or so. The vendor deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001).
        """
        return self._call("kling.audio.get_text_to_audio", params)

    def list_video_to_audio(self, **params: Unpack[KlingAudioListVideoToAudioParams]) -> models.KlingTaskList:
        """List video-to-audio jobs.

        The account's jobs of this kind, page by page, each as `kling.audio.get_video_to_audio` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.audio.list_video_to_audio", params)

    def video_to_audio(self, **params: Unpack[KlingAudioVideoToAudioParams]) -> Task[models.KlingTask]:
        """Make sound for a video.

        A job that adds noises and music to a video of 3 to 20 seconds, with or without prompts. The answer is only
        an id: poll `kling.audio.get_video_to_audio`. A `video_id` works for 30 days, with the key that made the
        video. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come
        with HTTP 429, too, but mean the account's money.

        Args:
            video_id (str): `id` of a video in the result of a Kling job (not its `task_id`), 3 to 20 seconds long
                and made less than 30 days ago with the same key. May be an empty text beside `video_url`.
            video_url (str): URL of an MP4 or MOV up to 100 MB, 3 to 20 seconds long. May be an empty text beside
                `video_id`.
            sound_effect_prompt (str): Which noises are to be heard. At most 200 characters.
            bgm_prompt (str): What the music is like. At most 200 characters.
            asmr_mode (bool): Bring out the fine noises. A boolean here. Default `False`.
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 视频生音效 (001).
        """
        return self._call("kling.audio.video_to_audio", params, as_task=True)

    def get_video_to_audio(self, **params: Unpack[KlingAudioGetVideoToAudioParams]) -> models.KlingTask:
        """Get a video-to-audio job.

        State, video and sound of a job of `kling.audio.video_to_audio`; free of charge. The result is the video
        with its sound, and the sound alone as MP3 and as WAV. A failed job is no error of the call: the code is 0,
        and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001).
        """
        return self._call("kling.audio.get_video_to_audio", params)


class KlingElements(Resource):
    """`client.kling.elements`."""

    def list(self, **params: Unpack[KlingElementsListParams]) -> models.KlingElementList:
        """List own elements.

        The elements that were made with `kling.elements.create`, page by page. Users of a gateway share its account
        at the vendor, so expect other users' elements among them: note the ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Elements on a page. 1 to 500; default `30`.
            model_name (str): Unknown to the vendor. One gateway wants it, probably to choose among its accounts.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video 查询自定义主体 (001).
        """
        return self._call("kling.elements.list", params)

    def create(self, **params: Unpack[KlingElementsCreateParams]) -> models.KlingElementCreated:
        """Make an element from pictures.

        Teaches Kling a thing, a person or a place from two to four pictures and answers at once. Name its
        `element_id` in `element_list` of later jobs. The id is beyond 2^53: keep it an integer, or a text, but
        never a float.

        Args:
            element_name (str, required): Name of the element. At most 20 characters.
            element_description (str, required): What it is. At most 100 characters.
            element_frontal_image (str, required): How it looks from the front: a URL, or base64 without
                `data:image/png;base64,` before it, which is refused. JPEG or PNG up to 10 MB, each side from 300
                pixels, ratio between 1:2.5 and 2.5:1.
            element_refer_list (Sequence[KlingElementViewInput], required): How it looks from other sides. At most 3
                entries.
            tag_list (Sequence[KlingElementTagInput]): What kind of thing it is.
            model_name (str): Unknown to the vendor. One gateway wants it, probably to choose among its accounts,
                and shows kling-v1-6.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video 创建自定义主体 (001).
        """
        return self._call("kling.elements.create", params)

    def list_presets(self, **params: Unpack[KlingElementsListPresetsParams]) -> models.KlingElementList:
        """List ready-made elements.

        The elements of the vendor's own library, page by page, for `element_list` of Kling's jobs. Their ids are
        small integers.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Elements on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video 查询预设主体 (001).
        """
        return self._call("kling.elements.list_presets", params)


class Kling(Resource):
    """`client.kling`."""

    @cached_property
    def audio(self) -> KlingAudio:
        return KlingAudio(self._client)

    @cached_property
    def elements(self) -> KlingElements:
        return KlingElements(self._client)

    @cached_property
    def images(self) -> KlingImages:
        return KlingImages(self._client)

    @cached_property
    def videos(self) -> KlingVideos:
        return KlingVideos(self._client)


class AsyncKlingVideos(AsyncResource):
    """`client.kling.videos`, to be awaited."""

    async def list_text_to_video(self, **params: Unpack[KlingVideosListTextToVideoParams]) -> models.KlingTaskList:
        """List text-to-video jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_text_to_video` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.videos.list_text_to_video", params)

    async def text_to_video(self, **params: Unpack[KlingVideosTextToVideoParams]) -> AsyncTask[models.KlingTask]:
        """Make a video from text.

        A job that makes a video of 5 or 10 seconds (3 to 15 with kling-v3) from a prompt. The answer is only an id:
        poll `kling.videos.get_text_to_video`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a
        second try; 1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            model_name (str): Kling model; it decides which of the other members are read. kling-v1-5 and kling-v2-1
                make none from text. One of `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`,
                `kling-v2-1-master`, `kling-v2-5-turbo`, `kling-v2-6`, `kling-v3`; default `kling-v1`.
            model (str): Former name of `model_name`; the vendor takes it, but works as if no model were named
                (kling-v1).
            prompt (str): What happens in the video. Marks such as <<<voice_1>>> stand for voices. GPT-Best's page
                allows 500 characters. At most 2500 characters.
            negative_prompt (str): What must not appear. Older pages allow 200 characters. At most 2500 characters.
            cfg_scale (float): How closely the prompt is followed; refused by every kling-v2 model. 0 to 1; default
                `0.5`.
            mode (str): `std` is cheaper, `pro` looks better; the master models don't read it. Sound of kling-v2-6
                wants `pro`. One of `std`, `pro`; default `std`.
            sound (str): Make sound with the video; from kling-v2-6 on. A word, not a boolean. One of `on`, `off`;
                default `off`.
            camera_control (KlingCameraControl)
            aspect_ratio (str): Width to height. One of `16:9`, `9:16`, `1:1`; default `16:9`.
            duration (str): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`, `4`, `5`, `6`,
                `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`.
            multi_shot (bool): Several shots in one video, for the kling-v3 models. Then `prompt` counts only if
                `shot_type` is intelligence, and there may be no first or last frame. Default `False`.
            shot_type (str): Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`;
                several gateways know customize only. One of `customize`, `intelligence`.
            multi_prompt (Sequence[KlingShot]): The shots, when `shot_type` is customize. At most 6 entries.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the queries
                take it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 文生视频 (001), 快手可灵(官方格式) (002), 文生视频 (002), 可灵(视频) (003).
        """
        return await self._call("kling.videos.text_to_video", params, as_task=True)

    async def get_text_to_video(self, **params: Unpack[KlingVideosGetTextToVideoParams]) -> models.KlingTask:
        """Get a text-to-video job.

        State and result of a job of `kling.videos.text_to_video`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002), 可灵(视频) (003).
        """
        return await self._call("kling.videos.get_text_to_video", params)

    async def list_image_to_video(self, **params: Unpack[KlingVideosListImageToVideoParams]) -> models.KlingTaskList:
        """List image-to-video jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_image_to_video` tells it. Users of
        a gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs,
        and trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.videos.list_image_to_video", params)

    async def image_to_video(self, **params: Unpack[KlingVideosImageToVideoParams]) -> AsyncTask[models.KlingTask]:
        """Make a video from pictures.

        A job that brings a first frame to life, or fills in between a first and a last one: 5 or 10 seconds (3 to
        15 with kling-v3). The answer is only an id: poll `kling.videos.get_image_to_video`. Of the vendor's errors
        only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but mean the
        account's money.

        Args:
            model_name (str): Kling model; it decides which of the other members are read. One of `kling-v1`,
                `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1`, `kling-v2-1-master`,
                `kling-v2-5-turbo`, `kling-v2-6`, `kling-v3`; default `kling-v1`.
            model (str): Former name of `model_name`; the vendor takes it, but works as if no model were named
                (kling-v1).
            image (str): First frame: a URL, or base64 without `data:image/png;base64,` before it, which is refused.
                JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Without it there
                has to be an `image_tail`.
            image_tail (str): Last frame, given like `image`; wants `pro` with kling-v1-5, v1-6, v2-1, v2-5-turbo
                and v2-6.
            prompt (str): What happens in the video; the vendor's newest edition wants it unless `multi_shot` is
                set. Marks such as <<<voice_1>>> stand for the voices of `voice_list`. At most 2500 characters.
            negative_prompt (str): What must not appear. Older pages allow 2000 characters. At most 2500 characters.
            element_list (Sequence[KlingElementReference]): Own or preset elements that appear, for the kling-v3
                models; not with `voice_list`. At most 3 entries.
            voice_list (Sequence[KlingVoiceReference]): Voices that speak, for kling-v2-6 in `pro`: `sound` has to
                be on, and the prompt names them <<<voice_1>>>, <<<voice_2>>>. At most 2 entries.
            sound (str): Make sound with the video; from kling-v2-6 on. A word, not a boolean. One of `on`, `off`;
                default `off`.
            cfg_scale (float): How closely the prompt is followed; refused by every kling-v2 model. 0 to 1; default
                `0.5`.
            mode (str): `std` is cheaper, `pro` looks better; the master models don't read it. Sound of kling-v2-6
                wants `pro`. One of `std`, `pro`; default `std`.
            static_mask (str): Picture of what keeps still, given like `image` and of its size; for videos of 5
                seconds by kling-v1, and kling-v1-5 in `pro`.
            dynamic_masks (Sequence[KlingDynamicMask]): Parts that move along a path; for the models of
                `static_mask`. At most 6 entries.
            camera_control (KlingCameraControl)
            duration (str): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`, `4`, `5`, `6`,
                `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`.
            aspect_ratio (str): On the pages of several gateways; the vendor has no such member here, because the
                picture decides. One of `16:9`, `9:16`, `1:1`.
            seed (int): Sent by Haoee's own client; the vendor does not document it.
            resolution (str): Sent by Haoee's own client for models other than kling-v2-6; the vendor does not
                document it. One of `1k`, `2k`, `4k`.
            multi_shot (bool): Several shots in one video, for the kling-v3 models. Then `prompt` counts only if
                `shot_type` is intelligence, and there may be no first or last frame. Default `False`.
            shot_type (str): Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`;
                several gateways know customize only. One of `customize`, `intelligence`.
            multi_prompt (Sequence[KlingShot]): The shots, when `shot_type` is customize. At most 6 entries.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the queries
                take it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 图生视频 (001), 图生视频 (002), 可灵(视频) (003).
        """
        return await self._call("kling.videos.image_to_video", params, as_task=True)

    async def get_image_to_video(self, **params: Unpack[KlingVideosGetImageToVideoParams]) -> models.KlingTask:
        """Get an image-to-video job.

        State and result of a job of `kling.videos.image_to_video`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002), 可灵(视频) (003).
        """
        return await self._call("kling.videos.get_image_to_video", params)


class AsyncKlingImages(AsyncResource):
    """`client.kling.images`, to be awaited."""

    async def list_multi_image_to_image(
        self, **params: Unpack[KlingImagesListMultiImageToImageParams]
    ) -> models.KlingTaskList:
        """List multi-image picture jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_multi_image_to_image` tells it.
        Users of a gateway share its account at the vendor, so expect the list to be blocked or to hold other users'
        jobs, and trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.images.list_multi_image_to_image", params)

    async def multi_image_to_image(
        self, **params: Unpack[KlingImagesMultiImageToImageParams]
    ) -> AsyncTask[models.KlingTask]:
        """Make pictures from several pictures.

        A job that puts up to four subjects together in one picture, if wanted in the scene and the style of two
        more. The answer is only an id: poll `kling.images.get_multi_image_to_image`. Of the vendor's errors only
        1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but mean the
        account's money.

        Args:
            subject_image_list (Sequence[KlingSubjectImage | str], required): The subjects, each already cut out of
                its surroundings: nothing is cropped here. Send objects, as the vendor has it; GPT-Best's page shows
                plain texts. A sister gateway wants two at least. At most 4 entries.
            model_name (str): Kling model. GPT-Best's page wants it. One of `kling-v2`, `kling-v2-1`; default
                `kling-v2`.
            prompt (str): What the picture shows. At most 2500 characters.
            negative_prompt (str): What must not appear. GPT-Best's page has it; the vendor shows it in an example
                only.
            scene_image (str): Picture of the surroundings, given like `subject_image`.
            scence_image (str): Misspelling of `scene_image` on GPT-Best's page; the vendor does not know it.
            style_image (str): Picture whose style is taken over, given like `subject_image`.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            aspect_ratio (str): Width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `21:9`;
                default `16:9`.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 多图参考生图 (001).
        """
        return await self._call("kling.images.multi_image_to_image", params, as_task=True)

    async def get_multi_image_to_image(
        self, **params: Unpack[KlingImagesGetMultiImageToImageParams]
    ) -> models.KlingTask:
        """Get a multi-image picture job.

        State and pictures of a job of `kling.images.multi_image_to_image`; free of charge. A failed job is no error
        of the call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor
        deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return await self._call("kling.images.get_multi_image_to_image", params)

    async def list_expand(self, **params: Unpack[KlingImagesListExpandParams]) -> models.KlingTaskList:
        """List expansion jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_expand` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.images.list_expand", params)

    async def expand(self, **params: Unpack[KlingImagesExpandParams]) -> AsyncTask[models.KlingTask]:
        """Paint a picture on beyond its edges.

        A job that adds to a picture above, below and at the sides. The answer is only an id: poll
        `kling.images.get_expand`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try;
        1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            image (str, required): A URL, or base64 without `data:image/png;base64,` before it, which is refused.
                JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1.
            up_expansion_ratio (float, required): Added above, as a share of the old height; 0 for nothing. 0 to 2.
            down_expansion_ratio (float, required): Added below, as a share of the old height. 0 to 2.
            left_expansion_ratio (float, required): Added on the left, as a share of the old width. 0 to 2.
            right_expansion_ratio (float, required): Added on the right, as a share of the old width. 0 to 2.
            prompt (str): What the new parts show. At most 2500 characters.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            watermark_info (KlingWatermarkInfo)
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Provenance: documented, checked 2026-11-22; rows: 扩图 (001).
        """
        return await self._call("kling.images.expand", params, as_task=True)

    async def get_expand(self, **params: Unpack[KlingImagesGetExpandParams]) -> models.KlingTask:
        """Get an expansion job.

        State and pictures of a job of `kling.images.expand`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return await self._call("kling.images.get_expand", params)


class AsyncKlingAudio(AsyncResource):
    """`client.kling.audio`, to be awaited."""

    async def list_text_to_audio(self, **params: Unpack[KlingAudioListTextToAudioParams]) -> models.KlingTaskList:
        """List text-to-audio jobs.

        The account's jobs of this kind, page by page, each as `kling.audio.get_text_to_audio` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.audio.list_text_to_audio", params)

    async def text_to_audio(self, **params: Unpack[KlingAudioTextToAudioParams]) -> AsyncTask[models.KlingTask]:
        """Make a sound effect from text.

        A job that makes a sound of 3 to 10 seconds from a prompt. The answer is only an id: poll
        `kling.audio.get_text_to_audio`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second
        try; 1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            prompt (str, required): What is to be heard. At most 200 characters.
            duration (float, required): Seconds with one decimal place, as a number; in the videos of Kling they are
                a text. 3 to 10.
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 文生音效 (001).
        """
        return await self._call("kling.audio.text_to_audio", params, as_task=True)

    async def get_text_to_audio(self, **params: Unpack[KlingAudioGetTextToAudioParams]) -> models.KlingTask:
        """Get a text-to-audio job.

        State and sound of a job of `kling.audio.text_to_audio`; free of charge. The sound comes twice, as MP3 and
        as WAV. A failed job is no error of the call: the code is 0, and `data.task_status_msg` says why. Ask every
        ten seconds or so. The vendor deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001).
        """
        return await self._call("kling.audio.get_text_to_audio", params)

    async def list_video_to_audio(self, **params: Unpack[KlingAudioListVideoToAudioParams]) -> models.KlingTaskList:
        """List video-to-audio jobs.

        The account's jobs of this kind, page by page, each as `kling.audio.get_video_to_audio` tells it. Users of a
        gateway share its account at the vendor, so expect the list to be blocked or to hold other users' jobs, and
        trust only ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Jobs on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.audio.list_video_to_audio", params)

    async def video_to_audio(self, **params: Unpack[KlingAudioVideoToAudioParams]) -> AsyncTask[models.KlingTask]:
        """Make sound for a video.

        A job that adds noises and music to a video of 3 to 20 seconds, with or without prompts. The answer is only
        an id: poll `kling.audio.get_video_to_audio`. A `video_id` works for 30 days, with the key that made the
        video. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come
        with HTTP 429, too, but mean the account's money.

        Args:
            video_id (str): `id` of a video in the result of a Kling job (not its `task_id`), 3 to 20 seconds long
                and made less than 30 days ago with the same key. May be an empty text beside `video_url`.
            video_url (str): URL of an MP4 or MOV up to 100 MB, 3 to 20 seconds long. May be an empty text beside
                `video_id`.
            sound_effect_prompt (str): Which noises are to be heard. At most 200 characters.
            bgm_prompt (str): What the music is like. At most 200 characters.
            asmr_mode (bool): Bring out the fine noises. A boolean here. Default `False`.
            callback_url (str): URL that is told each change of the task.
            external_task_id (str): Your own id of the task, never used before on the vendor's account; the query
                takes it in place of `task_id`.

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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 视频生音效 (001).
        """
        return await self._call("kling.audio.video_to_audio", params, as_task=True)

    async def get_video_to_audio(self, **params: Unpack[KlingAudioGetVideoToAudioParams]) -> models.KlingTask:
        """Get a video-to-audio job.

        State, video and sound of a job of `kling.audio.video_to_audio`; free of charge. The result is the video
        with its sound, and the sound alone as MP3 and as WAV. A failed job is no error of the call: the code is 0,
        and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001).
        """
        return await self._call("kling.audio.get_video_to_audio", params)


class AsyncKlingElements(AsyncResource):
    """`client.kling.elements`, to be awaited."""

    async def list(self, **params: Unpack[KlingElementsListParams]) -> models.KlingElementList:
        """List own elements.

        The elements that were made with `kling.elements.create`, page by page. Users of a gateway share its account
        at the vendor, so expect other users' elements among them: note the ids of your own.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Elements on a page. 1 to 500; default `30`.
            model_name (str): Unknown to the vendor. One gateway wants it, probably to choose among its accounts.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video 查询自定义主体 (001).
        """
        return await self._call("kling.elements.list", params)

    async def create(self, **params: Unpack[KlingElementsCreateParams]) -> models.KlingElementCreated:
        """Make an element from pictures.

        Teaches Kling a thing, a person or a place from two to four pictures and answers at once. Name its
        `element_id` in `element_list` of later jobs. The id is beyond 2^53: keep it an integer, or a text, but
        never a float.

        Args:
            element_name (str, required): Name of the element. At most 20 characters.
            element_description (str, required): What it is. At most 100 characters.
            element_frontal_image (str, required): How it looks from the front: a URL, or base64 without
                `data:image/png;base64,` before it, which is refused. JPEG or PNG up to 10 MB, each side from 300
                pixels, ratio between 1:2.5 and 2.5:1.
            element_refer_list (Sequence[KlingElementViewInput], required): How it looks from other sides. At most 3
                entries.
            tag_list (Sequence[KlingElementTagInput]): What kind of thing it is.
            model_name (str): Unknown to the vendor. One gateway wants it, probably to choose among its accounts,
                and shows kling-v1-6.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video 创建自定义主体 (001).
        """
        return await self._call("kling.elements.create", params)

    async def list_presets(self, **params: Unpack[KlingElementsListPresetsParams]) -> models.KlingElementList:
        """List ready-made elements.

        The elements of the vendor's own library, page by page, for `element_list` of Kling's jobs. Their ids are
        small integers.

        Args:
            page_num (int): Number of the page. 1 to 1000; default `1`.
            page_size (int): Elements on a page. 1 to 500; default `30`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video 查询预设主体 (001).
        """
        return await self._call("kling.elements.list_presets", params)


class AsyncKling(AsyncResource):
    """`client.kling`, to be awaited."""

    @cached_property
    def audio(self) -> AsyncKlingAudio:
        return AsyncKlingAudio(self._client)

    @cached_property
    def elements(self) -> AsyncKlingElements:
        return AsyncKlingElements(self._client)

    @cached_property
    def images(self) -> AsyncKlingImages:
        return AsyncKlingImages(self._client)

    @cached_property
    def videos(self) -> AsyncKlingVideos:
        return AsyncKlingVideos(self._client)
