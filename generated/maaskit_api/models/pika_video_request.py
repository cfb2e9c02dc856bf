from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["PikaVideoRequest", "PikaVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class PikaVideoRequest(Model):
    """A job from text, from a picture or from a video.

    Attributes:
        prompt_text: What happens in the video.
        model: Version of the model. One of `1.5`, `2.0`.
        pikaffect: What becomes of the thing in the picture, with sound; empty for no effect. The list grows:
            new names pass. One of ``, `Levitate`, `Decapitate`, `Eye-pop`, `Ta-da`, `Deflate`, `Crumble`,
            `Dissolve`, `Squish`, `Inflate`, `Melt`, `Crush`, `Cake-ify`, `Explode`, `Peel`, `Poke`, `Tear`.
        image: The picture to start from: URL or base64. Leave it out without one; empty it is refused. Local
            files are accepted.
        video: URL of the video to start from; only the title of the page names it.
    """

    prompt_text: str
    model: Literal["1.5", "2.0"] | str
    options: models.PikaOptions
    pikaffect: (
        Literal[
            "",
            "Cake-ify",
            "Crumble",
            "Crush",
            "Decapitate",
            "Deflate",
            "Dissolve",
            "Explode",
            "Eye-pop",
            "Inflate",
            "Levitate",
            "Melt",
            "Peel",
            "Poke",
            "Squish",
            "Ta-da",
            "Tear",
        ]
        | str
        | None
    ) = UNSET
    image: str | None = UNSET
    video: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt_text": Field("promptText", None, "string", True),
        "model": Field("model", None, "string", True),
        "options": Field("options", "PikaOptions", "object", True),
        "pikaffect": Field("pikaffect", None, "string"),
        "image": Field("image", None, "string"),
        "video": Field("video", None, "string"),
    }


class PikaVideoRequestParam(TypedDict, total=False):
    """`PikaVideoRequest` as a plain dict, with the names of the wire."""

    promptText: Required[str]
    model: Required[Literal["1.5", "2.0"] | str]
    options: Required[models.PikaOptions | models.PikaOptionsParam]
    pikaffect: (
        Literal[
            "",
            "Cake-ify",
            "Crumble",
            "Crush",
            "Decapitate",
            "Deflate",
            "Dissolve",
            "Explode",
            "Eye-pop",
            "Inflate",
            "Levitate",
            "Melt",
            "Peel",
            "Poke",
            "Squish",
            "Ta-da",
            "Tear",
        ]
        | str
    )
    image: str | LocalFile
    video: str
