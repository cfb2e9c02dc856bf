from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingTextToAudioRequest", "KlingTextToAudioRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingTextToAudioRequest(Model):
    """A sound effect from words.

    Attributes:
        prompt: What is to be heard. At most 200 characters.
        duration: Seconds with one decimal place, as a number; in the videos of Kling they are a text. 3 to 10;
            numbers and their text are accepted.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the query takes it
            in place of `task_id`.
    """

    prompt: str
    duration: float
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "duration": Field("duration", None, "number", True),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingTextToAudioRequestParam(TypedDict, total=False):
    """`KlingTextToAudioRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    duration: Required[float | str]
    callback_url: str
    external_task_id: str
