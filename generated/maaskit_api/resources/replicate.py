"""`client.replicate`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from maaskit import AsyncTask, Task

    from .. import models
    from ..params.replicate import (
        ReplicateModelsPredictionsCreateParams,
        ReplicatePredictionsCreateParams,
        ReplicatePredictionsGetParams,
    )


class ReplicatePredictions(Resource):
    """`client.replicate.predictions`."""

    def create(self, **params: Unpack[ReplicatePredictionsCreateParams]) -> Task[models.ReplicatePrediction]:
        """Run a version of a model.

        Starts a prediction: one run of a model that is named by the id of its version. `input` is the model's own.
        The answer is a receipt: poll `replicate.predictions.get` by its id. The addresses in `urls` lead past the
        gateway to the vendor, where the gateway's key counts for nothing; they are never followed, and there is no
        call to cancel. Results live for an hour.

        Args:
            version (str, required): Id of the model's version, 64 hexadecimal digits, alone or behind the model's
                name: `owner/name:id`. The gateway has ten of them: in the order of the list stable-diffusion, sdxl,
                stable-diffusion-inpainting and stable-diffusion-img2img of stability-ai; flux-schnell-lora and
                flux-dev-lora of lucataco; stable-diffusion-animation of andreasjansson; animate-diff of lucataco;
                object-removal of sujaykhandekar; rembg of cjwbw. One of
                `ac732df83cea7fff18b8472768c88ad041fa750ff7682a21affe81863cbe77e4`,
                `7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc`,
                `95b7223104132402a9ae91cc677285bc5eb997834bd2349fa486f53910fd68b3`,
                `15a3689ee13b0d2616e98820eca31d4c3abcd36672df6afce5cb6feb1d66087d`,
                `2a6b576af31790b470f0a8442e1e9791213fa13799cbb65a9fc1436e96389574`,
                `091495765fa5ef2725a175a57b276ec30dc9d39c22d30410f2ede68a3eab66b3`,
                `ca1f5e306e5721e19c473e0d094e6603f0456fe759c10715fcd6c1b79242d4a5`,
                `beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f`,
                `153b0087c2576ad30d8cbddb35275b387d1a6bf986bda5499948f843f6460faf`,
                `fb8af171cfa1616ddcf1242c093f9c46bcada5ad4cf6f2fbe8b81b330ec5c003`.
            input (ReplicateStableDiffusionInput | ReplicateSdxlInput | ReplicateStableDiffusionInpaintingInput |
                ReplicateStableDiffusionImg2ImgInput | ReplicateFluxSchnellLoraInput | ReplicateFluxDevLoraInput |
                ReplicateStableDiffusionAnimationInput | ReplicateAnimateDiffInput | ReplicateObjectRemovalInput |
                ReplicateRembgInput | Mapping[str, Any], required): What the model takes; any object for a model
                that is not listed here.
            prefer (str): `wait` or `wait=10`: hold the answer back until the prediction has ended or the seconds
                (60 at most) are over. The client waits by itself, so it needs none of this.
            webhook (str): URL that is told what `webhook_events_filter` says.
            webhook_events_filter (Sequence[str | str]): When the webhook is called; left out, at each change.
            stream (bool): Ask for `urls.stream` of a model that writes text. It is at the vendor, so the gateway's
                key does not open it.

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

        Provenance: documented, checked 2026-11-22; rows: 创建任务-通过模型version(predictions) (002),
        创建任务-stability-ai/stable-diffusion (002), 创建任务-stability-ai/sdxl (002),
        创建任务-stability-ai/stable-diffusion-inpainting (002), 创建任务-stability-ai/stable-diffusion-img2img (002),
        创建任务-lucataco/flux-schnell-lora (002), 创建任务-lucataco/flux-dev-lora (002),
        创建任务-andreasjansson/stable-diffusion-animation (002), 创建任务-lucataco/animate-diff (002),
        创建任务-sujaykhandekar/object-removal (002), 创建任务-cjwbw/rembg (002).
        """
        return self._call("replicate.predictions.create", params, as_task=True)

    def get(self, **params: Unpack[ReplicatePredictionsGetParams]) -> models.ReplicatePrediction:
        """Get a prediction.

        State and output of a prediction, whichever call has started it; free of charge. The output may be the URL
        of one file, a list of them or an object: whatever is a URL in it becomes a result. Save them at once: they
        live for an hour. A prediction can't be canceled through the gateway.

        Args:
            task_id (str, required): Id of the prediction, from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 获取任务进度(predictions (免费 (002).
        """
        return self._call("replicate.predictions.get", params)


class ReplicateModelsPredictions(Resource):
    """`client.replicate.models.predictions`."""

    def create(self, **params: Unpack[ReplicateModelsPredictionsCreateParams]) -> Task[models.ReplicatePrediction]:
        """Run a model by its name.

        Starts a prediction of one of the vendor's official models, which stands in the path as owner and name.
        `input` is the model's own. The answer is a receipt: poll `replicate.predictions.get` by its id. The
        addresses in `urls` lead past the gateway to the vendor, where the gateway's key counts for nothing; they
        are never followed, and there is no call to cancel. Results live for an hour.

        Args:
            owner (str, required): Owner of the model. One of `black-forest-labs`, `minimax`, `recraft-ai`,
                `ideogram-ai`.
            name (str, required): Name of the model. One of `flux-1.1-pro`, `flux-1.1-pro-ultra`, `flux-dev`,
                `flux-pro`, `flux-schnell`, `video-01-live`, `video-01`, `recraft-v3`, `recraft-v3-svg`,
                `ideogram-v2-turbo`.
            input (ReplicateFlux11ProInput | ReplicateFlux11ProUltraInput | ReplicateFluxDevInput |
                ReplicateFluxProInput | ReplicateFluxSchnellInput | ReplicateVideo01LiveInput |
                ReplicateVideo01Input | ReplicateRecraftV3Input | ReplicateRecraftV3SvgInput |
                ReplicateIdeogramV2TurboInput | Mapping[str, Any], required): What the model takes; any object for a
                model that is not listed here.
            prefer (str): `wait` or `wait=10`: hold the answer back until the prediction has ended or the seconds
                (60 at most) are over. The client waits by itself, so it needs none of this.
            webhook (str): URL that is told what `webhook_events_filter` says.
            webhook_events_filter (Sequence[str | str]): When the webhook is called; left out, at each change.

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

        Provenance: documented, checked 2026-11-22; rows: 创建任务-通过url路径 (002), 创建任务-black-forest-labs/flux-1.1-pro
        (002), 创建任务-black-forest-labs/flux-1.1-pro-ultra (002), 创建任务-black-forest-labs/flux-dev (002),
        创建任务-black-forest-labs/flux-pro (002), 创建任务-black-forest-labs/flux-schnell (002), 创建任务-minimax/video-01-live
        (002), 创建任务-minimax/video-01 (002), 创建任务-recraft-ai/recraft-v3 (002), 创建任务-recraft-ai/recraft-v3-svg (002),
        创建任务-ideogram-ai/ideogram-v2-turbo (002).
        """
        return self._call("replicate.models.predictions.create", params, as_task=True)


class ReplicateModels(Resource):
    """`client.replicate.models`."""

    @cached_property
    def predictions(self) -> ReplicateModelsPredictions:
        return ReplicateModelsPredictions(self._client)


class Replicate(Resource):
    """`client.replicate`."""

    @cached_property
    def models(self) -> ReplicateModels:
        return ReplicateModels(self._client)

    @cached_property
    def predictions(self) -> ReplicatePredictions:
        return ReplicatePredictions(self._client)


class AsyncReplicatePredictions(AsyncResource):
    """`client.replicate.predictions`, to be awaited."""

    async def create(self, **params: Unpack[ReplicatePredictionsCreateParams]) -> AsyncTask[models.ReplicatePrediction]:
        """Run a version of a model.

        Starts a prediction: one run of a model that is named by the id of its version. `input` is the model's own.
        The answer is a receipt: poll `replicate.predictions.get` by its id. The addresses in `urls` lead past the
        gateway to the vendor, where the gateway's key counts for nothing; they are never followed, and there is no
        call to cancel. Results live for an hour.

        Args:
            version (str, required): Id of the model's version, 64 hexadecimal digits, alone or behind the model's
                name: `owner/name:id`. The gateway has ten of them: in the order of the list stable-diffusion, sdxl,
                stable-diffusion-inpainting and stable-diffusion-img2img of stability-ai; flux-schnell-lora and
                flux-dev-lora of lucataco; stable-diffusion-animation of andreasjansson; animate-diff of lucataco;
                object-removal of sujaykhandekar; rembg of cjwbw. One of
                `ac732df83cea7fff18b8472768c88ad041fa750ff7682a21affe81863cbe77e4`,
                `7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc`,
                `95b7223104132402a9ae91cc677285bc5eb997834bd2349fa486f53910fd68b3`,
                `15a3689ee13b0d2616e98820eca31d4c3abcd36672df6afce5cb6feb1d66087d`,
                `2a6b576af31790b470f0a8442e1e9791213fa13799cbb65a9fc1436e96389574`,
                `091495765fa5ef2725a175a57b276ec30dc9d39c22d30410f2ede68a3eab66b3`,
                `ca1f5e306e5721e19c473e0d094e6603f0456fe759c10715fcd6c1b79242d4a5`,
                `beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f`,
                `153b0087c2576ad30d8cbddb35275b387d1a6bf986bda5499948f843f6460faf`,
                `fb8af171cfa1616ddcf1242c093f9c46bcada5ad4cf6f2fbe8b81b330ec5c003`.
            input (ReplicateStableDiffusionInput | ReplicateSdxlInput | ReplicateStableDiffusionInpaintingInput |
                ReplicateStableDiffusionImg2ImgInput | ReplicateFluxSchnellLoraInput | ReplicateFluxDevLoraInput |
                ReplicateStableDiffusionAnimationInput | ReplicateAnimateDiffInput | ReplicateObjectRemovalInput |
                ReplicateRembgInput | Mapping[str, Any], required): What the model takes; any object for a model
                that is not listed here.
            prefer (str): `wait` or `wait=10`: hold the answer back until the prediction has ended or the seconds
                (60 at most) are over. The client waits by itself, so it needs none of this.
            webhook (str): URL that is told what `webhook_events_filter` says.
            webhook_events_filter (Sequence[str | str]): When the webhook is called; left out, at each change.
            stream (bool): Ask for `urls.stream` of a model that writes text. It is at the vendor, so the gateway's
                key does not open it.

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

        Provenance: documented, checked 2026-11-22; rows: 创建任务-通过模型version(predictions) (002),
        创建任务-stability-ai/stable-diffusion (002), 创建任务-stability-ai/sdxl (002),
        创建任务-stability-ai/stable-diffusion-inpainting (002), 创建任务-stability-ai/stable-diffusion-img2img (002),
        创建任务-lucataco/flux-schnell-lora (002), 创建任务-lucataco/flux-dev-lora (002),
        创建任务-andreasjansson/stable-diffusion-animation (002), 创建任务-lucataco/animate-diff (002),
        创建任务-sujaykhandekar/object-removal (002), 创建任务-cjwbw/rembg (002).
        """
        return await self._call("replicate.predictions.create", params, as_task=True)

    async def get(self, **params: Unpack[ReplicatePredictionsGetParams]) -> models.ReplicatePrediction:
        """Get a prediction.

        State and output of a prediction, whichever call has started it; free of charge. The output may be the URL
        of one file, a list of them or an object: whatever is a URL in it becomes a result. Save them at once: they
        live for an hour. A prediction can't be canceled through the gateway.

        Args:
            task_id (str, required): Id of the prediction, from the receipt.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 获取任务进度(predictions (免费 (002).
        """
        return await self._call("replicate.predictions.get", params)


class AsyncReplicateModelsPredictions(AsyncResource):
    """`client.replicate.models.predictions`, to be awaited."""

    async def create(
        self, **params: Unpack[ReplicateModelsPredictionsCreateParams]
    ) -> AsyncTask[models.ReplicatePrediction]:
        """Run a model by its name.

        Starts a prediction of one of the vendor's official models, which stands in the path as owner and name.
        `input` is the model's own. The answer is a receipt: poll `replicate.predictions.get` by its id. The
        addresses in `urls` lead past the gateway to the vendor, where the gateway's key counts for nothing; they
        are never followed, and there is no call to cancel. Results live for an hour.

        Args:
            owner (str, required): Owner of the model. One of `black-forest-labs`, `minimax`, `recraft-ai`,
                `ideogram-ai`.
            name (str, required): Name of the model. One of `flux-1.1-pro`, `flux-1.1-pro-ultra`, `flux-dev`,
                `flux-pro`, `flux-schnell`, `video-01-live`, `video-01`, `recraft-v3`, `recraft-v3-svg`,
                `ideogram-v2-turbo`.
            input (ReplicateFlux11ProInput | ReplicateFlux11ProUltraInput | ReplicateFluxDevInput |
                ReplicateFluxProInput | ReplicateFluxSchnellInput | ReplicateVideo01LiveInput |
                ReplicateVideo01Input | ReplicateRecraftV3Input | ReplicateRecraftV3SvgInput |
                ReplicateIdeogramV2TurboInput | Mapping[str, Any], required): What the model takes; any object for a
                model that is not listed here.
            prefer (str): `wait` or `wait=10`: hold the answer back until the prediction has ended or the seconds
                (60 at most) are over. The client waits by itself, so it needs none of this.
            webhook (str): URL that is told what `webhook_events_filter` says.
            webhook_events_filter (Sequence[str | str]): When the webhook is called; left out, at each change.

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

        Provenance: documented, checked 2026-11-22; rows: 创建任务-通过url路径 (002), 创建任务-black-forest-labs/flux-1.1-pro
        (002), 创建任务-black-forest-labs/flux-1.1-pro-ultra (002), 创建任务-black-forest-labs/flux-dev (002),
        创建任务-black-forest-labs/flux-pro (002), 创建任务-black-forest-labs/flux-schnell (002), 创建任务-minimax/video-01-live
        (002), 创建任务-minimax/video-01 (002), 创建任务-recraft-ai/recraft-v3 (002), 创建任务-recraft-ai/recraft-v3-svg (002),
        创建任务-ideogram-ai/ideogram-v2-turbo (002).
        """
        return await self._call("replicate.models.predictions.create", params, as_task=True)


class AsyncReplicateModels(AsyncResource):
    """`client.replicate.models`, to be awaited."""

    @cached_property
    def predictions(self) -> AsyncReplicateModelsPredictions:
        return AsyncReplicateModelsPredictions(self._client)


class AsyncReplicate(AsyncResource):
    """`client.replicate`, to be awaited."""

    @cached_property
    def models(self) -> AsyncReplicateModels:
        return AsyncReplicateModels(self._client)

    @cached_property
    def predictions(self) -> AsyncReplicatePredictions:
        return AsyncReplicatePredictions(self._client)
