"""Message parts from files, bytes and links: what stands in `content` beside text."""

from __future__ import annotations

import base64
import binascii
import mimetypes
import os
from typing import TYPE_CHECKING, Literal, NamedTuple, overload
from urllib.parse import unquote_to_bytes

from .._errors import InvalidRequestError
from .._media import data_url, media_type, sniff

if TYPE_CHECKING:
    from maaskit_api.models import (
        ChatAudioPartParam,
        ChatAudioUrlPartParam,
        ChatFilePartParam,
        ChatImagePartParam,
        ChatImageUrlParam,
        ChatVideoPartParam,
    )

__all__ = ["audio_part", "file_part", "image_part", "video_part"]

Source = str | os.PathLike[str] | bytes | bytearray | memoryview
"""A path, the content, or an http(s) or data URL."""


def image_part(source: Source, *, detail: Literal["auto", "low", "high"] | str | None = None) -> ChatImagePartParam:
    """A picture for the `content` of a message.

    ```python
    content=[{"type": "text", "text": "What is this?"}, image_part("cat.png", detail="low")]
    ```

    Args:
        source: Path or bytes, which are sent inside the request, or an http(s) or data URL, which is passed on.
        detail: How closely OpenAI's models look: `auto`, `low` or `high`.

    Raises:
        InvalidRequestError: No such file, a directory, nothing in it, or no picture. Nothing was sent.
    """
    image: ChatImageUrlParam = {"url": _url(source, "image")}
    if detail is not None:
        image["detail"] = detail
    return {"type": "image_url", "image_url": image}


@overload
def video_part(source: Source, *, as_image_url: Literal[False] = False) -> ChatVideoPartParam: ...
@overload
def video_part(source: Source, *, as_image_url: Literal[True]) -> ChatImagePartParam: ...
@overload
def video_part(source: Source, *, as_image_url: bool) -> ChatVideoPartParam | ChatImagePartParam: ...
def video_part(source: Source, *, as_image_url: bool = False) -> ChatVideoPartParam | ChatImagePartParam:
    """A video for the `content` of a message.

    ```python
    video_part("clip.mp4")                                             # Qwen-VL, GLM-4V
    video_part("https://example.com/clip.mp4", as_image_url=True)      # Gemini on Haoee and GPT-Best
    ```

    Args:
        source: Path or bytes, which are sent inside the request, or an http(s) or data URL, which is passed on.
        as_image_url: Put the video where a picture belongs. Gemini models on Haoee and GPT-Best read it there; Qwen-VL,
            GLM-4V and some other Gemini channels read the video part.

    Raises:
        InvalidRequestError: No such file, a directory, nothing in it, or no video. Nothing was sent.
    """
    url = _url(source, "video")
    if as_image_url:
        return {"type": "image_url", "image_url": {"url": url}}
    return {"type": "video_url", "video_url": {"url": url}}


def audio_part(source: Source) -> ChatAudioPartParam | ChatAudioUrlPartParam:
    """Speech or sound for the `content` of a message.

    Args:
        source: Path, bytes or data URL, which are sent inside the request; OpenAI's models read wav and mp3. An http(s)
            URL makes a part of type `audio_url`, which few channels read.

    Raises:
        InvalidRequestError: No such file, a directory, nothing in it, or no sound. Nothing was sent.
    """
    if _is_link(source):
        return {"type": "audio_url", "audio_url": {"url": str(source)}}
    found = _load(source)
    _check_kind(found, "audio")
    return {
        "type": "input_audio",
        "input_audio": {"data": base64.b64encode(found.content).decode(), "format": _sound_format(found.media_type)},
    }


def file_part(source: Source, *, name: str | None = None, url: bool = False) -> ChatFilePartParam:
    """A document for the `content` of a message. Ecovai wants it before the text part.

    ```python
    file_part("report.pdf")                                 # OpenAI's models
    file_part("https://example.com/report.pdf", url=True)   # Ecovai's all-in-one models
    ```

    Args:
        source: Path or bytes, which are sent inside the request, a data URL, or (with `url`) an http(s) URL.
        name: File name that the model sees, and that tells the kind of bytes that do not show it; default the path's,
            else `file` and an ending. Not sent with `url`.
        url: Write Ecovai's form (`file_url`: link or data URI, up to 100 MB) instead of OpenAI's (`filename` and
            `file_data`).

    Raises:
        InvalidRequestError: No such file, a directory, nothing in it, an unknown kind, or a link without `url`. Nothing
            was sent.
    """
    if _is_link(source):
        if not url:
            raise InvalidRequestError(
                "OpenAI's form of a file part takes no link: download the file and pass its path, or pass url=True for"
                " Ecovai's all-in-one models"
            )
        return {"type": "file", "file_url": {"url": str(source)}}
    found = _load(source, name)
    if url:
        return {"type": "file", "file_url": {"url": found.data_url()}}
    filename = name or found.name or "file" + (mimetypes.guess_extension(found.media_type) or "")
    return {"type": "file", "file": {"filename": filename, "file_data": found.data_url()}}


class _Loaded(NamedTuple):
    content: bytes
    media_type: str
    name: str | None

    def data_url(self) -> str:
        return data_url(self.media_type, self.content)


def _url(source: Source, kind: str) -> str:
    if _is_link(source):
        return str(source)
    found = _load(source)
    _check_kind(found, kind)
    return str(source) if _is_data_url(source) else found.data_url()


def _check_kind(found: _Loaded, kind: str) -> None:
    if found.media_type.partition("/")[0] != kind:
        article = "a" if kind == "video" else "an"
        raise InvalidRequestError(f"expected {article} {kind}, but {found.name or 'the content'} is {found.media_type}")


def _is_link(source: Source) -> bool:
    return isinstance(source, str) and source[:8].lower().startswith(("http://", "https://"))


def _is_data_url(source: Source) -> bool:
    return isinstance(source, str) and source[:5].lower() == "data:"


def _load(source: Source, name: str | None = None) -> _Loaded:
    if isinstance(source, str) and _is_data_url(source):
        return _from_data_url(source)
    if isinstance(source, (bytes, bytearray, memoryview)):
        content, found = bytes(source), None
    else:
        content, found = _read(source)
    if not content:
        raise InvalidRequestError(f"{found or 'the content'} is empty")
    kind = media_type(content, name, found)
    if kind is None:
        raise InvalidRequestError(
            f"can't tell what kind of file {found or 'the content'} is; pass a path whose ending says it, or a data URL"
            " (data:<type>;base64,...)"
        )
    return _Loaded(content, kind, found)


def _read(source: str | os.PathLike[str]) -> tuple[bytes, str]:
    try:
        path = os.fspath(source)
    except TypeError:
        raise InvalidRequestError(f"expected a path, bytes or a URL, not {type(source).__name__}") from None
    shown = repr(path if len(path) <= 80 else f"{path[:80]}...")
    try:
        with open(path, "rb") as file:
            return file.read(), os.path.basename(path)
    except (FileNotFoundError, ValueError):  # ValueError: a null character
        raise InvalidRequestError(
            f"there is no file {shown} (content is passed as bytes, links begin with http:// or https://)"
        ) from None
    except OSError as error:
        if os.path.isdir(path):  # systems name this error differently
            raise InvalidRequestError(f"{shown} is a directory") from None
        raise InvalidRequestError(f"can't read {shown}: {error.strerror or error}") from error


def _from_data_url(url: str) -> _Loaded:
    head, comma, body = url[5:].partition(",")
    kind, *parameters = [part.strip() for part in head.split(";")]
    try:
        if not comma:
            raise ValueError("it has no comma")
        content = unquote_to_bytes(body)
        if "base64" in (parameter.lower() for parameter in parameters):
            content = base64.b64decode(content, validate=True)
    except (ValueError, binascii.Error) as error:
        raise InvalidRequestError(f"the data URL is broken: {error}") from None
    if not content:
        raise InvalidRequestError("the data URL is empty")
    return _Loaded(content, kind.lower() or sniff(content) or "text/plain", None)


def _sound_format(media_type: str) -> str:
    known = {"audio/mpeg": "mp3", "audio/mp3": "mp3", "audio/wave": "wav", "audio/vnd.wave": "wav", "audio/mp4": "m4a"}
    return known.get(media_type) or media_type.partition("/")[2].removeprefix("x-")
