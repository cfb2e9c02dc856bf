from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ReplicateModelRequest", "ReplicateModelRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateModelRequest(Model):
    """A prediction by the name of a model, which stands in the path.

    Attributes:
        input: What the model takes; any object for a model that is not listed here.
        webhook: URL that is told what `webhook_events_filter` says.
        webhook_events_filter: When the webhook is called; left out, at each change.
    """

    input: (
        models.ReplicateFlux11ProInput
        | models.ReplicateFlux11ProUltraInput
        | models.ReplicateFluxDevInput
        | models.ReplicateFluxProInput
        | models.ReplicateFluxSchnellInput
        | models.ReplicateVideo01LiveInput
        | models.ReplicateVideo01Input
        | models.ReplicateRecraftV3Input
        | models.ReplicateRecraftV3SvgInput
        | models.ReplicateIdeogramV2TurboInput
        | dict[str, Any]
    )
    webhook: str | None = UNSET
    webhook_events_filter: list[Literal["completed", "logs", "output", "start"] | str] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "input": Field(
            "input",
            (
                "ReplicateFlux11ProInput",
                "ReplicateFlux11ProUltraInput",
                "ReplicateFluxDevInput",
                "ReplicateFluxProInput",
                "ReplicateFluxSchnellInput",
                "ReplicateVideo01LiveInput",
                "ReplicateVideo01Input",
                "ReplicateRecraftV3Input",
                "ReplicateRecraftV3SvgInput",
                "ReplicateIdeogramV2TurboInput",
                {"*": None},
            ),
            "object",
            True,
        ),
        "webhook": Field("webhook", None, "string"),
        "webhook_events_filter": Field("webhook_events_filter", None, "array"),
    }


class ReplicateModelRequestParam(TypedDict, total=False):
    """`ReplicateModelRequest` as a plain dict, with the names of the wire."""

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
    webhook: str
    webhook_events_filter: Sequence[Literal["completed", "logs", "output", "start"] | str]
