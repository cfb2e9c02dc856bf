from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["KlingVirtualTryOnRequest", "KlingVirtualTryOnRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingVirtualTryOnRequest(Model):
    """A person, and what they shall wear.

    Attributes:
        human_image: The person: a URL, or base64 without `data:image/png;base64,` before it, which is refused.
            JPEG or PNG up to 10 MB, each side from 300 pixels. Local files of up to 10 MiB are accepted.
        cloth_image: The clothes alone, best before a white background, given like `human_image`: a top, a
            bottom or a dress; with v1-5 also a top and a bottom in one picture. Local files of up to 10 MiB are
            accepted.
        model_name: Try-on model. One gateway's page wants it. One of `kolors-virtual-try-on-v1`,
            `kolors-virtual-try-on-v1-5`; default `kolors-virtual-try-on-v1`.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the query takes it
            in place of `task_id`.
    """

    human_image: str
    cloth_image: str
    model_name: Literal["kolors-virtual-try-on-v1", "kolors-virtual-try-on-v1-5"] | str | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "human_image": Field("human_image", None, "string", True),
        "cloth_image": Field("cloth_image", None, "string", True),
        "model_name": Field("model_name", None, "string"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingVirtualTryOnRequestParam(TypedDict, total=False):
    """`KlingVirtualTryOnRequest` as a plain dict, with the names of the wire."""

    human_image: Required[str | LocalFile]
    cloth_image: Required[str | LocalFile]
    model_name: Literal["kolors-virtual-try-on-v1", "kolors-virtual-try-on-v1-5"] | str
    callback_url: str
    external_task_id: str
