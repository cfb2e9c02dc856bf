"""Keyword arguments of `client.replicate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class ReplicatePredictionsCreateParams(RequestOptions, total=False):
    """Arguments of `replicate.predictions.create`."""

    version: Required[
        Literal[
            "091495765fa5ef2725a175a57b276ec30dc9d39c22d30410f2ede68a3eab66b3",
            "153b0087c2576ad30d8cbddb35275b387d1a6bf986bda5499948f843f6460faf",
            "15a3689ee13b0d2616e98820eca31d4c3abcd36672df6afce5cb6feb1d66087d",
            "2a6b576af31790b470f0a8442e1e9791213fa13799cbb65a9fc1436e96389574",
            "7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc",
            "95b7223104132402a9ae91cc677285bc5eb997834bd2349fa486f53910fd68b3",
            "ac732df83cea7fff18b8472768c88ad041fa750ff7682a21affe81863cbe77e4",
            "beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f",
            "ca1f5e306e5721e19c473e0d094e6603f0456fe759c10715fcd6c1b79242d4a5",
            "fb8af171cfa1616ddcf1242c093f9c46bcada5ad4cf6f2fbe8b81b330ec5c003",
        ]
        | str
    ]
    input: Required[
        models.ReplicateStableDiffusionInput
        | models.ReplicateStableDiffusionInputParam
        | models.ReplicateSdxlInput
        | models.ReplicateSdxlInputParam
        | models.ReplicateStableDiffusionInpaintingInput
        | models.ReplicateStableDiffusionInpaintingInputParam
        | models.ReplicateStableDiffusionImg2ImgInput
        | models.ReplicateStableDiffusionImg2ImgInputParam
        | models.ReplicateFluxSchnellLoraInput
        | models.ReplicateFluxSchnellLoraInputParam
        | models.ReplicateFluxDevLoraInput
        | models.ReplicateFluxDevLoraInputParam
        | models.ReplicateStableDiffusionAnimationInput
        | models.ReplicateStableDiffusionAnimationInputParam
        | models.ReplicateAnimateDiffInput
        | models.ReplicateAnimateDiffInputParam
        | models.ReplicateObjectRemovalInput
        | models.ReplicateObjectRemovalInputParam
        | models.ReplicateRembgInput
        | models.ReplicateRembgInputParam
        | Mapping[str, Any]
    ]
    prefer: str
    webhook: str
    webhook_events_filter: Sequence[Literal["completed", "logs", "output", "start"] | str]
    stream: bool


class ReplicatePredictionsGetParams(RequestOptions, total=False):
    """Arguments of `replicate.predictions.get`."""

    task_id: Required[str]


class ReplicateModelsPredictionsCreateParams(RequestOptions, total=False):
    """Arguments of `replicate.models.predictions.create`."""

    owner: Required[Literal["black-forest-labs", "ideogram-ai", "minimax", "recraft-ai"] | str]
    name: Required[
        Literal[
            "flux-1.1-pro",
            "flux-1.1-pro-ultra",
            "flux-dev",
            "flux-pro",
            "flux-schnell",
            "ideogram-v2-turbo",
            "recraft-v3",
            "recraft-v3-svg",
            "video-01",
            "video-01-live",
        ]
        | str
    ]
    input: Required[
        models.ReplicateFlux11ProInput
        | models.ReplicateFlux11ProInputParam
        | models.ReplicateFlux11ProUltraInput
        | models.ReplicateFlux11ProUltraInputParam
        | models.ReplicateFluxDevInput
        | models.ReplicateFluxDevInputParam
        | models.ReplicateFluxProInput
        | models.ReplicateFluxProInputParam
        | models.ReplicateFluxSchnellInput
        | models.ReplicateFluxSchnellInputParam
        | models.ReplicateVideo01LiveInput
        | models.ReplicateVideo01LiveInputParam
        | models.ReplicateVideo01Input
        | models.ReplicateVideo01InputParam
        | models.ReplicateRecraftV3Input
        | models.ReplicateRecraftV3InputParam
        | models.ReplicateRecraftV3SvgInput
        | models.ReplicateRecraftV3SvgInputParam
        | models.ReplicateIdeogramV2TurboInput
        | models.ReplicateIdeogramV2TurboInputParam
        | Mapping[str, Any]
    ]
    prefer: str
    webhook: str
    webhook_events_filter: Sequence[Literal["completed", "logs", "output", "start"] | str]
