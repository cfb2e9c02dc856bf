from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ReplicateVersionRequest", "ReplicateVersionRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateVersionRequest(Model):
    """A prediction by the version of a model.

    Attributes:
        version: Id of the model's version, 64 hexadecimal digits, alone or behind the model's name:
            `owner/name:id`. The gateway has ten of them: in the order of the list stable-diffusion, sdxl,
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
        input: What the model takes; any object for a model that is not listed here.
        webhook: URL that is told what `webhook_events_filter` says.
        webhook_events_filter: When the webhook is called; left out, at each change.
        stream: Ask for `urls.stream` of a model that writes text. It is at the vendor, so the gateway's key
            does not open it.
    """

    version: (
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
    )
    input: (
        models.ReplicateStableDiffusionInput
        | models.ReplicateSdxlInput
        | models.ReplicateStableDiffusionInpaintingInput
        | models.ReplicateStableDiffusionImg2ImgInput
        | models.ReplicateFluxSchnellLoraInput
        | models.ReplicateFluxDevLoraInput
        | models.ReplicateStableDiffusionAnimationInput
        | models.ReplicateAnimateDiffInput
        | models.ReplicateObjectRemovalInput
        | models.ReplicateRembgInput
        | dict[str, Any]
    )
    webhook: str | None = UNSET
    webhook_events_filter: list[Literal["completed", "logs", "output", "start"] | str] | None = UNSET
    stream: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "version": Field("version", None, "string", True),
        "input": Field(
            "input",
            (
                "ReplicateStableDiffusionInput",
                "ReplicateSdxlInput",
                "ReplicateStableDiffusionInpaintingInput",
                "ReplicateStableDiffusionImg2ImgInput",
                "ReplicateFluxSchnellLoraInput",
                "ReplicateFluxDevLoraInput",
                "ReplicateStableDiffusionAnimationInput",
                "ReplicateAnimateDiffInput",
                "ReplicateObjectRemovalInput",
                "ReplicateRembgInput",
                {"*": None},
            ),
            "object",
            True,
        ),
        "webhook": Field("webhook", None, "string"),
        "webhook_events_filter": Field("webhook_events_filter", None, "array"),
        "stream": Field("stream", None, "boolean"),
    }


class ReplicateVersionRequestParam(TypedDict, total=False):
    """`ReplicateVersionRequest` as a plain dict, with the names of the wire."""

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
    webhook: str
    webhook_events_filter: Sequence[Literal["completed", "logs", "output", "start"] | str]
    stream: bool
