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
        KlingImagesGenerateParams,
        KlingImagesGetExpandParams,
        KlingImagesGetGenerateParams,
        KlingImagesGetMultiImageToImageParams,
        KlingImagesGetVirtualTryOnParams,
        KlingImagesListExpandParams,
        KlingImagesListGenerateParams,
        KlingImagesListMultiImageToImageParams,
        KlingImagesListVirtualTryOnParams,
        KlingImagesMultiImageToImageParams,
        KlingImagesVirtualTryOnParams,
        KlingVideosEffectsParams,
        KlingVideosExtendParams,
        KlingVideosGetEffectsParams,
        KlingVideosGetExtendParams,
        KlingVideosGetImageToVideoParams,
        KlingVideosGetLipSyncParams,
        KlingVideosGetMultiImageToVideoParams,
        KlingVideosGetOmniParams,
        KlingVideosGetOmniVideoParams,
        KlingVideosGetTextToVideoParams,
        KlingVideosImageToVideoParams,
        KlingVideosLipSyncParams,
        KlingVideosListEffectsParams,
        KlingVideosListExtendParams,
        KlingVideosListImageToVideoParams,
        KlingVideosListLipSyncParams,
        KlingVideosListMultiImageToVideoParams,
        KlingVideosListOmniParams,
        KlingVideosListTextToVideoParams,
        KlingVideosMultiImageToVideoParams,
        KlingVideosOmniParams,
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
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `16:9`, `9:16`, `1:1`; default
                `16:9`; a pair such as `(16, 9)` is accepted.
            duration (str | int | float): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`,
                `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and their
                text are accepted.
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
            image (str | LocalFile): First frame: a URL, or base64 without `data:image/png;base64,` before it, which
                is refused. JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1.
                Without it there has to be an `image_tail`. Local files of up to 10 MiB are accepted.
            image_tail (str | LocalFile): Last frame, given like `image`; wants `pro` with kling-v1-5, v1-6, v2-1,
                v2-5-turbo and v2-6. Local files of up to 10 MiB are accepted.
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
            static_mask (str | LocalFile): Picture of what keeps still, given like `image` and of its size; for
                videos of 5 seconds by kling-v1, and kling-v1-5 in `pro`. Local files of up to 10 MiB are accepted.
            dynamic_masks (Sequence[KlingDynamicMask]): Parts that move along a path; for the models of
                `static_mask`. At most 6 entries.
            camera_control (KlingCameraControl)
            duration (str | int | float): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`,
                `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and their
                text are accepted.
            aspect_ratio (str | str | tuple[int, int]): On the pages of several gateways; the vendor has no such
                member here, because the picture decides. One of `16:9`, `9:16`, `1:1`; a pair such as `(16, 9)` is
                accepted.
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

    def list_multi_image_to_video(
        self, **params: Unpack[KlingVideosListMultiImageToVideoParams]
    ) -> models.KlingTaskList:
        """List multi-image jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_multi_image_to_video` tells it.
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
        return self._call("kling.videos.list_multi_image_to_video", params)

    def multi_image_to_video(self, **params: Unpack[KlingVideosMultiImageToVideoParams]) -> Task[models.KlingTask]:
        """Make a video of subjects from several pictures.

        A job that makes a video of 5 or 10 seconds in which the subjects of up to four pictures appear. Cut the
        subjects out beforehand. The answer is only an id: poll `kling.videos.get_multi_image_to_video`. Of the
        vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429,
        too, but mean the account's money.

        Args:
            image_list (Sequence[KlingReferenceImage], required): The subjects, each cut out of its picture
                beforehand. At most 4 entries.
            prompt (str, required): What the subjects do. At most 2500 characters.
            model_name (str): Kling model; only kling-v1-6 can do this. One of `kling-v1-6`; default `kling-v1-6`.
            negative_prompt (str): What must not appear. At most 2500 characters.
            cfg_scale (float): How closely the prompt is followed; on GPT-Best's page only. 0 to 1.
            mode (str): `std` is cheaper, `pro` looks better. One of `std`, `pro`; default `std`.
            duration (str | int | float): Seconds, as text. One of `5`, `10`; default `5`; numbers and their text
                are accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `16:9`, `9:16`, `1:1`; default
                `16:9`; a pair such as `(16, 9)` is accepted.
            seed (int): Sent by an older edition of Haoee's client; the vendor does not document it.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 多图参考生视频 (001).
        """
        return self._call("kling.videos.multi_image_to_video", params, as_task=True)

    def get_multi_image_to_video(self, **params: Unpack[KlingVideosGetMultiImageToVideoParams]) -> models.KlingTask:
        """Get a multi-image job.

        State and result of a job of `kling.videos.multi_image_to_video`; free of charge. A failed job is no error
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
        return self._call("kling.videos.get_multi_image_to_video", params)

    def list_extend(self, **params: Unpack[KlingVideosListExtendParams]) -> models.KlingTaskList:
        """List extension jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_extend` tells it. Users of a
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
        return self._call("kling.videos.list_extend", params)

    def extend(self, **params: Unpack[KlingVideosExtendParams]) -> Task[models.KlingTask]:
        """Make a video longer.

        A job that adds 4 to 5 seconds to an earlier video of Kling, up to 3 minutes in all. It takes the id of the
        video, not that of its job, and works only on the vendor's account that made it and while the vendor keeps
        the file: use the same key, and don't wait. The answer is only an id: poll `kling.videos.get_extend`. Of the
        vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429,
        too, but mean the account's money.

        Args:
            video_id (str, required): The `id` in `task_result.videos` of a job that made a video from text or a
                picture, or that extended one; not the id of the job. The model has to be kling-v1, v1-5 or v1-6,
                and the file not older than 30 days.
            model_name (str): For Haoee only: its catalogue's name of the model, which its own client sent here
                (kling-v2-6, say). Leave it out elsewhere.
            prompt (str): What happens next. GPT-Best's page wants it. At most 2500 characters.
            negative_prompt (str): What must not appear; not for videos by kling-v1. At most 2500 characters.
            cfg_scale (float): How closely the prompt is followed; not for videos by kling-v1. 0 to 1; default
                `0.5`.
            task_id (str): The job that made the video; some gateways find the vendor's account by it.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 视频延长 (001), 视频延长 (001), 视频延长 (002).
        """
        return self._call("kling.videos.extend", params, as_task=True)

    def get_extend(self, **params: Unpack[KlingVideosGetExtendParams]) -> models.KlingTask:
        """Get an extension job.

        State and result of a job of `kling.videos.extend`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.
            model_name (str): For Haoee only, as in the submit; the polls of a task repeat it by themselves.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return self._call("kling.videos.get_extend", params)

    def list_lip_sync(self, **params: Unpack[KlingVideosListLipSyncParams]) -> models.KlingTaskList:
        """List lip-sync jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_lip_sync` tells it. Users of a
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
        return self._call("kling.videos.list_lip_sync", params)

    def lip_sync(self, **params: Unpack[KlingVideosLipSyncParams]) -> Task[models.KlingTask]:
        """Make the person in a video speak.

        A job that moves the lips of the person in a video to a text, spoken by one of the vendor's voices, or to a
        sound of your own. All of it stands in `input`. A `video_id` works only on the vendor's account that made
        the video and while the vendor keeps it: use the same key, and don't wait. The answer is only an id: poll
        `kling.videos.get_lip_sync`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try;
        1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            input (KlingLipSyncInput, required)
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

        Provenance: documented, checked 2026-11-22; rows: 对口型 (001), 对口型 (002), 可灵(视频) (003).
        """
        return self._call("kling.videos.lip_sync", params, as_task=True)

    def get_lip_sync(self, **params: Unpack[KlingVideosGetLipSyncParams]) -> models.KlingTask:
        """Get a lip-sync job.

        State and result of a job of `kling.videos.lip_sync`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

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
        return self._call("kling.videos.get_lip_sync", params)

    def list_effects(self, **params: Unpack[KlingVideosListEffectsParams]) -> models.KlingTaskList:
        """List effects jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_effects` tells it. Users of a
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
        return self._call("kling.videos.list_effects", params)

    def effects(self, **params: Unpack[KlingVideosEffectsParams]) -> Task[models.KlingTask]:
        """Apply a ready-made effect to one or two people.

        A job that makes a video of 5 seconds from one picture, or of 5 or 10 seconds from two, by an effect of the
        vendor's catalogue. All but the effect's name stands in `input`. The answer is only an id: poll
        `kling.videos.get_effects`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try;
        1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            effect_scene (str, required): The effect. hug, kiss, heart_gesture and fight take two people, the others
                one picture. The vendor had 152 in December 2025 and 229 in March 2026; gateways may know few of
                them. One of `hug`, `kiss`, `heart_gesture`, `fight`, `fuzzyfuzzy`, `squish`, `expansion`,
                `bloombloom`, `dizzydizzy`, `pet_lion`, `santa_gift`, `bullet_time`, `balloon_parade`.
            input (KlingEffectsInput, required)
            model_name (str): For Haoee only: its catalogue's name of the model (kling-v1-6, say). Leave it out
                elsewhere.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 视频特效 (001), 视频特效 (002).
        """
        return self._call("kling.videos.effects", params, as_task=True)

    def get_effects(self, **params: Unpack[KlingVideosGetEffectsParams]) -> models.KlingTask:
        """Get an effects job.

        State and result of a job of `kling.videos.effects`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.
            model_name (str): For Haoee only, as in the submit; the polls of a task repeat it by themselves.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return self._call("kling.videos.get_effects", params)

    def list_omni(self, **params: Unpack[KlingVideosListOmniParams]) -> models.KlingTaskList:
        """List Omni video jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_omni_video` tells it. Users of a
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
        return self._call("kling.videos.list_omni", params)

    def omni(self, **params: Unpack[KlingVideosOmniParams]) -> Task[models.KlingTask]:
        """Make or edit a video from text, pictures, elements and a video.

        A job of the unified model: it mixes text, pictures, elements and one video, fills in between a first and a
        last frame, plans several shots, or edits the video. The answer is only an id: poll `kling.videos.get_omni`,
        which stands under another path, or `kling.videos.get_omni_video` where that answers 404. Of the vendor's
        errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but
        mean the account's money.

        Args:
            model_name (str): Kling model. One of `kling-video-o1`, `kling-v3-omni`; default `kling-video-o1`.
            prompt (str): What happens in the video, or what is to change in the one given. At most 2500 characters.
            negative_prompt (str): Sent by Haoee's own client; the vendor has what must not appear said in `prompt`.
                At most 2500 characters.
            multi_shot (bool): Several shots in one video, for kling-v3-omni. Then `prompt` counts only if
                `shot_type` is intelligence, and there may be no first or last frame. Default `False`.
            shot_type (str): Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`;
                several gateways know customize only. One of `customize`, `intelligence`.
            multi_prompt (Sequence[KlingShot]): The shots, when `shot_type` is customize. At most 6 entries.
            image_list (Sequence[KlingOmniImage]): Pictures of subjects, scenes or styles, and first and last frame.
                At most 7 entries.
            element_list (Sequence[KlingElementReference]): Own or preset elements; 3 at most beside a first frame,
                none beside both frames with kling-video-o1. At most 7 entries.
            video_list (Sequence[KlingOmniVideo]): The video to edit, to continue or to learn from. At most 1
                entries.
            sound (str): Make sound with the video; off beside a video. A word, not a boolean. One of `on`, `off`;
                default `off`.
            mode (str): `std` is cheaper, `pro` looks better and is what you get here when you don't say. One of
                `std`, `pro`; default `pro`.
            aspect_ratio (str | str | tuple[int, int]): Width to height; needed unless a first frame or a video to
                edit decides it. The vendor knows 16:9, 9:16 and 1:1, the others are in Haoee's own client. One of
                `16:9`, `9:16`, `1:1`, `auto`, `4:3`, `4:5`, `3:2`, `2:3`, `3:4`, `5:4`, `21:9`; a pair such as
                `(16, 9)` is accepted.
            duration (str | int | float): Seconds, as text: 3 to 15 with kling-v3-omni, 3 to 10 with kling-video-o1
                (by some pages only 5 or 10 from text or a first frame alone). An edited video keeps its length. One
                of `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and
                their text are accepted.
            seed (int): Sent by Haoee's own client; the vendor does not document it.
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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video (001).
        """
        return self._call("kling.videos.omni", params, as_task=True)

    def get_omni_video(self, **params: Unpack[KlingVideosGetOmniVideoParams]) -> models.KlingTask:
        """Get an Omni video job at the vendor's path.

        State and result of a job of `kling.videos.omni` where the vendor itself has it; free of charge. Haoee's own
        client asks `kling.videos.get_omni`: this one is for when that answers 404. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.videos.get_omni_video", params)

    def get_omni(self, **params: Unpack[KlingVideosGetOmniParams]) -> models.KlingTask:
        """Get an Omni video job.

        State and result of a job of `kling.videos.omni` as Haoee answers it, under the path of Omni's pictures;
        free of charge. Where it answers 404, `kling.videos.get_omni_video` is the vendor's own path. A failed job
        is no error of the call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so.
        The vendor deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video查询任务(免费) (001).
        """
        return self._call("kling.videos.get_omni", params)


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
            subject_image_list (Sequence[KlingSubjectImage | str | LocalFile], required): The subjects, each already
                cut out of its surroundings: nothing is cropped here. Send objects, as the vendor has it; GPT-Best's
                page shows plain texts. A sister gateway wants two at least. At most 4 entries.
            model_name (str): Kling model. GPT-Best's page wants it. One of `kling-v2`, `kling-v2-1`; default
                `kling-v2`.
            prompt (str): What the picture shows. At most 2500 characters.
            negative_prompt (str): What must not appear. GPT-Best's page has it; the vendor shows it in an example
                only.
            scene_image (str | LocalFile): Picture of the surroundings, given like `subject_image`. Local files of
                up to 10 MiB are accepted.
            scence_image (str | LocalFile): Misspelling of `scene_image` on GPT-Best's page; the vendor does not
                know it. Local files of up to 10 MiB are accepted.
            style_image (str | LocalFile): Picture whose style is taken over, given like `subject_image`. Local
                files of up to 10 MiB are accepted.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`,
                `3:2`, `2:3`, `21:9`; default `16:9`; a pair such as `(16, 9)` is accepted.
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
            image (str | LocalFile, required): A URL, or base64 without `data:image/png;base64,` before it, which is
                refused. JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Local
                files of up to 10 MiB are accepted.
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

    def list_generate(self, **params: Unpack[KlingImagesListGenerateParams]) -> models.KlingTaskList:
        """List picture jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_generate` tells it. Users of a
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

        Gateways: gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.images.list_generate", params)

    def generate(self, **params: Unpack[KlingImagesGenerateParams]) -> Task[models.KlingTask]:
        """Make pictures.

        A job that makes up to nine pictures from a prompt, if wanted after a reference picture: its whole look, its
        subject or a face. The answer is only an id: poll `kling.images.get_generate`. Of the vendor's errors only
        1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but mean the
        account's money.

        Args:
            prompt (str, required): What the picture shows; 500 characters on older pages. At most 2500 characters.
            model_name (str): Kling model. kling-v2-new does nothing but restyle a picture. One of `kling-v1`,
                `kling-v1-5`, `kling-v2`, `kling-v2-new`, `kling-v2-1`, `kling-v3`; default `kling-v1`.
            model (str): Older name of `model_name`; the vendor still takes it, and then uses kling-v1 whatever it
                says.
            negative_prompt (str): What must not appear; not together with `image`. Older pages allow 200
                characters. At most 2500 characters.
            image (str | LocalFile): The reference picture, which `image_reference` needs: a URL, or base64 without
                `data:image/png;base64,` before it, which is refused. JPEG or PNG up to 10 MB, each side from 300
                pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are accepted.
            image_reference (str): What is taken from `image`: the subject, or a face, of which there must be
                exactly one. Only for kling-v1-5, which wants it whenever there is an `image`. One of `subject`,
                `face`.
            image_fidelity (float): How closely the reference picture is followed. 0 to 1; default `0.5`.
            human_fidelity (float): How much the person resembles that of the picture; only with `image_reference`
                subject. 0 to 1; default `0.45`.
            element_list (Sequence[KlingElementReference]): Elements that appear in the picture, for kling-v3.
            resolution (str): Size of the pictures. One of `1k`, `2k`; default `1k`.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            aspect_ratio (str | str | tuple[int, int]): Width to height; kling-v1 does not know 21:9. One of `16:9`,
                `9:16`, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `21:9`; default `16:9`; a pair such as `(16, 9)` is
                accepted.
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

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 快手可灵(官方格式) (002), 图像生成 (002), 可灵(视频) (003).
        """
        return self._call("kling.images.generate", params, as_task=True)

    def get_generate(self, **params: Unpack[KlingImagesGetGenerateParams]) -> models.KlingTask:
        """Get a picture job.

        State and pictures of a job of `kling.images.generate`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (002), 可灵(视频) (003).
        """
        return self._call("kling.images.get_generate", params)

    def list_virtual_try_on(self, **params: Unpack[KlingImagesListVirtualTryOnParams]) -> models.KlingTaskList:
        """List try-on jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_virtual_try_on` tells it. Users of
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

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22.
        """
        return self._call("kling.images.list_virtual_try_on", params)

    def virtual_try_on(self, **params: Unpack[KlingImagesVirtualTryOnParams]) -> Task[models.KlingTask]:
        """Dress a person in other clothes.

        A job that puts the clothes of one picture on the person of another. The answer is only an id: poll
        `kling.images.get_virtual_try_on`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a
        second try; 1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            human_image (str | LocalFile, required): The person: a URL, or base64 without `data:image/png;base64,`
                before it, which is refused. JPEG or PNG up to 10 MB, each side from 300 pixels. Local files of up
                to 10 MiB are accepted.
            cloth_image (str | LocalFile, required): The clothes alone, best before a white background, given like
                `human_image`: a top, a bottom or a dress; with v1-5 also a top and a bottom in one picture. Local
                files of up to 10 MiB are accepted.
            model_name (str): Try-on model. One gateway's page wants it. One of `kolors-virtual-try-on-v1`,
                `kolors-virtual-try-on-v1-5`; default `kolors-virtual-try-on-v1`.
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

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 快手可灵(官方格式) (002), 虚拟试穿 (002).
        """
        return self._call("kling.images.virtual_try_on", params, as_task=True)

    def get_virtual_try_on(self, **params: Unpack[KlingImagesGetVirtualTryOnParams]) -> models.KlingTask:
        """Get a try-on job.

        State and picture of a job of `kling.images.virtual_try_on`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (002).
        """
        return self._call("kling.images.get_virtual_try_on", params)


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
            duration (float | str, required): Seconds with one decimal place, as a number; in the videos of Kling
                they are a text. 3 to 10; numbers and their text are accepted.
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
            element_frontal_image (str | LocalFile, required): How it looks from the front: a URL, or base64 without
                `data:image/png;base64,` before it, which is refused. JPEG or PNG up to 10 MB, each side from 300
                pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are accepted.
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
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `16:9`, `9:16`, `1:1`; default
                `16:9`; a pair such as `(16, 9)` is accepted.
            duration (str | int | float): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`,
                `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and their
                text are accepted.
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
            image (str | LocalFile): First frame: a URL, or base64 without `data:image/png;base64,` before it, which
                is refused. JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1.
                Without it there has to be an `image_tail`. Local files of up to 10 MiB are accepted.
            image_tail (str | LocalFile): Last frame, given like `image`; wants `pro` with kling-v1-5, v1-6, v2-1,
                v2-5-turbo and v2-6. Local files of up to 10 MiB are accepted.
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
            static_mask (str | LocalFile): Picture of what keeps still, given like `image` and of its size; for
                videos of 5 seconds by kling-v1, and kling-v1-5 in `pro`. Local files of up to 10 MiB are accepted.
            dynamic_masks (Sequence[KlingDynamicMask]): Parts that move along a path; for the models of
                `static_mask`. At most 6 entries.
            camera_control (KlingCameraControl)
            duration (str | int | float): Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`,
                `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and their
                text are accepted.
            aspect_ratio (str | str | tuple[int, int]): On the pages of several gateways; the vendor has no such
                member here, because the picture decides. One of `16:9`, `9:16`, `1:1`; a pair such as `(16, 9)` is
                accepted.
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

    async def list_multi_image_to_video(
        self, **params: Unpack[KlingVideosListMultiImageToVideoParams]
    ) -> models.KlingTaskList:
        """List multi-image jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_multi_image_to_video` tells it.
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
        return await self._call("kling.videos.list_multi_image_to_video", params)

    async def multi_image_to_video(
        self, **params: Unpack[KlingVideosMultiImageToVideoParams]
    ) -> AsyncTask[models.KlingTask]:
        """Make a video of subjects from several pictures.

        A job that makes a video of 5 or 10 seconds in which the subjects of up to four pictures appear. Cut the
        subjects out beforehand. The answer is only an id: poll `kling.videos.get_multi_image_to_video`. Of the
        vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429,
        too, but mean the account's money.

        Args:
            image_list (Sequence[KlingReferenceImage], required): The subjects, each cut out of its picture
                beforehand. At most 4 entries.
            prompt (str, required): What the subjects do. At most 2500 characters.
            model_name (str): Kling model; only kling-v1-6 can do this. One of `kling-v1-6`; default `kling-v1-6`.
            negative_prompt (str): What must not appear. At most 2500 characters.
            cfg_scale (float): How closely the prompt is followed; on GPT-Best's page only. 0 to 1.
            mode (str): `std` is cheaper, `pro` looks better. One of `std`, `pro`; default `std`.
            duration (str | int | float): Seconds, as text. One of `5`, `10`; default `5`; numbers and their text
                are accepted.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `16:9`, `9:16`, `1:1`; default
                `16:9`; a pair such as `(16, 9)` is accepted.
            seed (int): Sent by an older edition of Haoee's client; the vendor does not document it.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 多图参考生视频 (001).
        """
        return await self._call("kling.videos.multi_image_to_video", params, as_task=True)

    async def get_multi_image_to_video(
        self, **params: Unpack[KlingVideosGetMultiImageToVideoParams]
    ) -> models.KlingTask:
        """Get a multi-image job.

        State and result of a job of `kling.videos.multi_image_to_video`; free of charge. A failed job is no error
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
        return await self._call("kling.videos.get_multi_image_to_video", params)

    async def list_extend(self, **params: Unpack[KlingVideosListExtendParams]) -> models.KlingTaskList:
        """List extension jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_extend` tells it. Users of a
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
        return await self._call("kling.videos.list_extend", params)

    async def extend(self, **params: Unpack[KlingVideosExtendParams]) -> AsyncTask[models.KlingTask]:
        """Make a video longer.

        A job that adds 4 to 5 seconds to an earlier video of Kling, up to 3 minutes in all. It takes the id of the
        video, not that of its job, and works only on the vendor's account that made it and while the vendor keeps
        the file: use the same key, and don't wait. The answer is only an id: poll `kling.videos.get_extend`. Of the
        vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429,
        too, but mean the account's money.

        Args:
            video_id (str, required): The `id` in `task_result.videos` of a job that made a video from text or a
                picture, or that extended one; not the id of the job. The model has to be kling-v1, v1-5 or v1-6,
                and the file not older than 30 days.
            model_name (str): For Haoee only: its catalogue's name of the model, which its own client sent here
                (kling-v2-6, say). Leave it out elsewhere.
            prompt (str): What happens next. GPT-Best's page wants it. At most 2500 characters.
            negative_prompt (str): What must not appear; not for videos by kling-v1. At most 2500 characters.
            cfg_scale (float): How closely the prompt is followed; not for videos by kling-v1. 0 to 1; default
                `0.5`.
            task_id (str): The job that made the video; some gateways find the vendor's account by it.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 视频延长 (001), 视频延长 (001), 视频延长 (002).
        """
        return await self._call("kling.videos.extend", params, as_task=True)

    async def get_extend(self, **params: Unpack[KlingVideosGetExtendParams]) -> models.KlingTask:
        """Get an extension job.

        State and result of a job of `kling.videos.extend`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.
            model_name (str): For Haoee only, as in the submit; the polls of a task repeat it by themselves.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return await self._call("kling.videos.get_extend", params)

    async def list_lip_sync(self, **params: Unpack[KlingVideosListLipSyncParams]) -> models.KlingTaskList:
        """List lip-sync jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_lip_sync` tells it. Users of a
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
        return await self._call("kling.videos.list_lip_sync", params)

    async def lip_sync(self, **params: Unpack[KlingVideosLipSyncParams]) -> AsyncTask[models.KlingTask]:
        """Make the person in a video speak.

        A job that moves the lips of the person in a video to a text, spoken by one of the vendor's voices, or to a
        sound of your own. All of it stands in `input`. A `video_id` works only on the vendor's account that made
        the video and while the vendor keeps it: use the same key, and don't wait. The answer is only an id: poll
        `kling.videos.get_lip_sync`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try;
        1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            input (KlingLipSyncInput, required)
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

        Provenance: documented, checked 2026-11-22; rows: 对口型 (001), 对口型 (002), 可灵(视频) (003).
        """
        return await self._call("kling.videos.lip_sync", params, as_task=True)

    async def get_lip_sync(self, **params: Unpack[KlingVideosGetLipSyncParams]) -> models.KlingTask:
        """Get a lip-sync job.

        State and result of a job of `kling.videos.lip_sync`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

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
        return await self._call("kling.videos.get_lip_sync", params)

    async def list_effects(self, **params: Unpack[KlingVideosListEffectsParams]) -> models.KlingTaskList:
        """List effects jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_effects` tells it. Users of a
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
        return await self._call("kling.videos.list_effects", params)

    async def effects(self, **params: Unpack[KlingVideosEffectsParams]) -> AsyncTask[models.KlingTask]:
        """Apply a ready-made effect to one or two people.

        A job that makes a video of 5 seconds from one picture, or of 5 or 10 seconds from two, by an effect of the
        vendor's catalogue. All but the effect's name stands in `input`. The answer is only an id: poll
        `kling.videos.get_effects`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a second try;
        1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            effect_scene (str, required): The effect. hug, kiss, heart_gesture and fight take two people, the others
                one picture. The vendor had 152 in December 2025 and 229 in March 2026; gateways may know few of
                them. One of `hug`, `kiss`, `heart_gesture`, `fight`, `fuzzyfuzzy`, `squish`, `expansion`,
                `bloombloom`, `dizzydizzy`, `pet_lion`, `santa_gift`, `bullet_time`, `balloon_parade`.
            input (KlingEffectsInput, required)
            model_name (str): For Haoee only: its catalogue's name of the model (kling-v1-6, say). Leave it out
                elsewhere.
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

        Gateways: haoee, gptbest.

        Provenance: documented, checked 2026-11-22; rows: 视频特效 (001), 视频特效 (002).
        """
        return await self._call("kling.videos.effects", params, as_task=True)

    async def get_effects(self, **params: Unpack[KlingVideosGetEffectsParams]) -> models.KlingTask:
        """Get an effects job.

        State and result of a job of `kling.videos.effects`; free of charge. A failed job is no error of the call:
        the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes results
        after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.
            model_name (str): For Haoee only, as in the submit; the polls of a task repeat it by themselves.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (001), 查询任务(免费) (002), 查询任务(免费) (002).
        """
        return await self._call("kling.videos.get_effects", params)

    async def list_omni(self, **params: Unpack[KlingVideosListOmniParams]) -> models.KlingTaskList:
        """List Omni video jobs.

        The account's jobs of this kind, page by page, each as `kling.videos.get_omni_video` tells it. Users of a
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
        return await self._call("kling.videos.list_omni", params)

    async def omni(self, **params: Unpack[KlingVideosOmniParams]) -> AsyncTask[models.KlingTask]:
        """Make or edit a video from text, pictures, elements and a video.

        A job of the unified model: it mixes text, pictures, elements and one video, fills in between a first and a
        last frame, plans several shots, or edits the video. The answer is only an id: poll `kling.videos.get_omni`,
        which stands under another path, or `kling.videos.get_omni_video` where that answers 404. Of the vendor's
        errors only 1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but
        mean the account's money.

        Args:
            model_name (str): Kling model. One of `kling-video-o1`, `kling-v3-omni`; default `kling-video-o1`.
            prompt (str): What happens in the video, or what is to change in the one given. At most 2500 characters.
            negative_prompt (str): Sent by Haoee's own client; the vendor has what must not appear said in `prompt`.
                At most 2500 characters.
            multi_shot (bool): Several shots in one video, for kling-v3-omni. Then `prompt` counts only if
                `shot_type` is intelligence, and there may be no first or last frame. Default `False`.
            shot_type (str): Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`;
                several gateways know customize only. One of `customize`, `intelligence`.
            multi_prompt (Sequence[KlingShot]): The shots, when `shot_type` is customize. At most 6 entries.
            image_list (Sequence[KlingOmniImage]): Pictures of subjects, scenes or styles, and first and last frame.
                At most 7 entries.
            element_list (Sequence[KlingElementReference]): Own or preset elements; 3 at most beside a first frame,
                none beside both frames with kling-video-o1. At most 7 entries.
            video_list (Sequence[KlingOmniVideo]): The video to edit, to continue or to learn from. At most 1
                entries.
            sound (str): Make sound with the video; off beside a video. A word, not a boolean. One of `on`, `off`;
                default `off`.
            mode (str): `std` is cheaper, `pro` looks better and is what you get here when you don't say. One of
                `std`, `pro`; default `pro`.
            aspect_ratio (str | str | tuple[int, int]): Width to height; needed unless a first frame or a video to
                edit decides it. The vendor knows 16:9, 9:16 and 1:1, the others are in Haoee's own client. One of
                `16:9`, `9:16`, `1:1`, `auto`, `4:3`, `4:5`, `3:2`, `2:3`, `3:4`, `5:4`, `21:9`; a pair such as
                `(16, 9)` is accepted.
            duration (str | int | float): Seconds, as text: 3 to 15 with kling-v3-omni, 3 to 10 with kling-video-o1
                (by some pages only 5 or 10 from text or a first frame alone). An edited video keeps its length. One
                of `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and
                their text are accepted.
            seed (int): Sent by Haoee's own client; the vendor does not document it.
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

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video (001).
        """
        return await self._call("kling.videos.omni", params, as_task=True)

    async def get_omni_video(self, **params: Unpack[KlingVideosGetOmniVideoParams]) -> models.KlingTask:
        """Get an Omni video job at the vendor's path.

        State and result of a job of `kling.videos.omni` where the vendor itself has it; free of charge. Haoee's own
        client asks `kling.videos.get_omni`: this one is for when that answers 404. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.videos.get_omni_video", params)

    async def get_omni(self, **params: Unpack[KlingVideosGetOmniParams]) -> models.KlingTask:
        """Get an Omni video job.

        State and result of a job of `kling.videos.omni` as Haoee answers it, under the path of Omni's pictures;
        free of charge. Where it answers 404, `kling.videos.get_omni_video` is the vendor's own path. A failed job
        is no error of the call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so.
        The vendor deletes results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee.

        Provenance: sibling, checked 2026-11-22; rows: Omni-Video查询任务(免费) (001).
        """
        return await self._call("kling.videos.get_omni", params)


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
            subject_image_list (Sequence[KlingSubjectImage | str | LocalFile], required): The subjects, each already
                cut out of its surroundings: nothing is cropped here. Send objects, as the vendor has it; GPT-Best's
                page shows plain texts. A sister gateway wants two at least. At most 4 entries.
            model_name (str): Kling model. GPT-Best's page wants it. One of `kling-v2`, `kling-v2-1`; default
                `kling-v2`.
            prompt (str): What the picture shows. At most 2500 characters.
            negative_prompt (str): What must not appear. GPT-Best's page has it; the vendor shows it in an example
                only.
            scene_image (str | LocalFile): Picture of the surroundings, given like `subject_image`. Local files of
                up to 10 MiB are accepted.
            scence_image (str | LocalFile): Misspelling of `scene_image` on GPT-Best's page; the vendor does not
                know it. Local files of up to 10 MiB are accepted.
            style_image (str | LocalFile): Picture whose style is taken over, given like `subject_image`. Local
                files of up to 10 MiB are accepted.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            aspect_ratio (str | str | tuple[int, int]): Width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`,
                `3:2`, `2:3`, `21:9`; default `16:9`; a pair such as `(16, 9)` is accepted.
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
            image (str | LocalFile, required): A URL, or base64 without `data:image/png;base64,` before it, which is
                refused. JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Local
                files of up to 10 MiB are accepted.
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

    async def list_generate(self, **params: Unpack[KlingImagesListGenerateParams]) -> models.KlingTaskList:
        """List picture jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_generate` tells it. Users of a
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

        Gateways: gptbest, ecovai.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.images.list_generate", params)

    async def generate(self, **params: Unpack[KlingImagesGenerateParams]) -> AsyncTask[models.KlingTask]:
        """Make pictures.

        A job that makes up to nine pictures from a prompt, if wanted after a reference picture: its whole look, its
        subject or a face. The answer is only an id: poll `kling.images.get_generate`. Of the vendor's errors only
        1302, 1303 and 5000 to 5002 are worth a second try; 1100 to 1102 come with HTTP 429, too, but mean the
        account's money.

        Args:
            prompt (str, required): What the picture shows; 500 characters on older pages. At most 2500 characters.
            model_name (str): Kling model. kling-v2-new does nothing but restyle a picture. One of `kling-v1`,
                `kling-v1-5`, `kling-v2`, `kling-v2-new`, `kling-v2-1`, `kling-v3`; default `kling-v1`.
            model (str): Older name of `model_name`; the vendor still takes it, and then uses kling-v1 whatever it
                says.
            negative_prompt (str): What must not appear; not together with `image`. Older pages allow 200
                characters. At most 2500 characters.
            image (str | LocalFile): The reference picture, which `image_reference` needs: a URL, or base64 without
                `data:image/png;base64,` before it, which is refused. JPEG or PNG up to 10 MB, each side from 300
                pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are accepted.
            image_reference (str): What is taken from `image`: the subject, or a face, of which there must be
                exactly one. Only for kling-v1-5, which wants it whenever there is an `image`. One of `subject`,
                `face`.
            image_fidelity (float): How closely the reference picture is followed. 0 to 1; default `0.5`.
            human_fidelity (float): How much the person resembles that of the picture; only with `image_reference`
                subject. 0 to 1; default `0.45`.
            element_list (Sequence[KlingElementReference]): Elements that appear in the picture, for kling-v3.
            resolution (str): Size of the pictures. One of `1k`, `2k`; default `1k`.
            n (int): Number of pictures. Each takes one of the places that the vendor has for jobs at the same time.
                1 to 9; default `1`.
            aspect_ratio (str | str | tuple[int, int]): Width to height; kling-v1 does not know 21:9. One of `16:9`,
                `9:16`, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `21:9`; default `16:9`; a pair such as `(16, 9)` is
                accepted.
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

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 快手可灵(官方格式) (002), 图像生成 (002), 可灵(视频) (003).
        """
        return await self._call("kling.images.generate", params, as_task=True)

    async def get_generate(self, **params: Unpack[KlingImagesGetGenerateParams]) -> models.KlingTask:
        """Get a picture job.

        State and pictures of a job of `kling.images.generate`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest, ecovai.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (002), 可灵(视频) (003).
        """
        return await self._call("kling.images.get_generate", params)

    async def list_virtual_try_on(self, **params: Unpack[KlingImagesListVirtualTryOnParams]) -> models.KlingTaskList:
        """List try-on jobs.

        The account's jobs of this kind, page by page, each as `kling.images.get_virtual_try_on` tells it. Users of
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

        Gateways: gptbest.

        Provenance: inferred, checked 2026-11-22.
        """
        return await self._call("kling.images.list_virtual_try_on", params)

    async def virtual_try_on(self, **params: Unpack[KlingImagesVirtualTryOnParams]) -> AsyncTask[models.KlingTask]:
        """Dress a person in other clothes.

        A job that puts the clothes of one picture on the person of another. The answer is only an id: poll
        `kling.images.get_virtual_try_on`. Of the vendor's errors only 1302, 1303 and 5000 to 5002 are worth a
        second try; 1100 to 1102 come with HTTP 429, too, but mean the account's money.

        Args:
            human_image (str | LocalFile, required): The person: a URL, or base64 without `data:image/png;base64,`
                before it, which is refused. JPEG or PNG up to 10 MB, each side from 300 pixels. Local files of up
                to 10 MiB are accepted.
            cloth_image (str | LocalFile, required): The clothes alone, best before a white background, given like
                `human_image`: a top, a bottom or a dress; with v1-5 also a top and a bottom in one picture. Local
                files of up to 10 MiB are accepted.
            model_name (str): Try-on model. One gateway's page wants it. One of `kolors-virtual-try-on-v1`,
                `kolors-virtual-try-on-v1-5`; default `kolors-virtual-try-on-v1`.
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

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 快手可灵(官方格式) (002), 虚拟试穿 (002).
        """
        return await self._call("kling.images.virtual_try_on", params, as_task=True)

    async def get_virtual_try_on(self, **params: Unpack[KlingImagesGetVirtualTryOnParams]) -> models.KlingTask:
        """Get a try-on job.

        State and picture of a job of `kling.images.virtual_try_on`; free of charge. A failed job is no error of the
        call: the code is 0, and `data.task_status_msg` says why. Ask every ten seconds or so. The vendor deletes
        results after 30 days.

        Args:
            task_id (str, required): Id from the receipt, or the `external_task_id` of the submit.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: sibling, checked 2026-11-22; rows: 查询任务(免费) (002).
        """
        return await self._call("kling.images.get_virtual_try_on", params)


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
            duration (float | str, required): Seconds with one decimal place, as a number; in the videos of Kling
                they are a text. 3 to 10; numbers and their text are accepted.
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
            element_frontal_image (str | LocalFile, required): How it looks from the front: a URL, or base64 without
                `data:image/png;base64,` before it, which is refused. JPEG or PNG up to 10 MB, each side from 300
                pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are accepted.
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
