from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["RecraftStyleRequest", "RecraftStyleRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RecraftStyleRequest(Model):
    """A base style, and one to five pictures: PNG, JPEG or WebP, 5 MB in all. The parts with pictures may be
    called `file1` to `file5` as in the vendor's example; `file` and `files` (several parts of one name) stand
    in other documents, `images` in the vendor's newer client. Use one way.

    Attributes:
        style: Base style. One of `any`, `realistic_image`, `digital_illustration`, `vector_illustration`,
            `icon`.
        file1: The first picture.
        file2: The second picture.
        file3: The third picture.
        file4: The fourth picture.
        file5: The fifth picture.
        file: All pictures, in parts of one name. At most 5 entries.
        files: The same under another name. At most 5 entries.
        images: The same under the name in the vendor's newer client. At most 5 entries.
    """

    style: Literal["any", "digital_illustration", "icon", "realistic_image", "vector_illustration"] | str
    file1: FileInput | None = UNSET
    file2: FileInput | None = UNSET
    file3: FileInput | None = UNSET
    file4: FileInput | None = UNSET
    file5: FileInput | None = UNSET
    file: FileInput | list[FileInput] | None = UNSET
    files: FileInput | list[FileInput] | None = UNSET
    images: FileInput | list[FileInput] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "style": Field("style", None, "string", True),
        "file1": Field("file1", None, "string"),
        "file2": Field("file2", None, "string"),
        "file3": Field("file3", None, "string"),
        "file4": Field("file4", None, "string"),
        "file5": Field("file5", None, "string"),
        "file": Field("file", None, "array"),
        "files": Field("files", None, "array"),
        "images": Field("images", None, "array"),
    }


class RecraftStyleRequestParam(TypedDict, total=False):
    """`RecraftStyleRequest` as a plain dict, with the names of the wire."""

    style: Required[Literal["any", "digital_illustration", "icon", "realistic_image", "vector_illustration"] | str]
    file1: FileInput
    file2: FileInput
    file3: FileInput
    file4: FileInput
    file5: FileInput
    file: FileInput | list[FileInput]
    files: FileInput | list[FileInput]
    images: FileInput | list[FileInput]
