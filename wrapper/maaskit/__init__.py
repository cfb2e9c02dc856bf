"""maaskit: multi-model AI gateways (Haoee, GPT-Best, Ecovai, ...) from Python.

```python
from maaskit import Client

with Client(gateway="haoee") as client:
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    print(reply.choices[0].message.content)
```

Names are imported when they are first used (PEP 562), so that `import maaskit` loads neither the HTTP library nor a model.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import helpers as helpers
    from ._binary import BinaryContent as BinaryContent
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._errors import APIConnectionError as APIConnectionError
    from ._errors import APIError as APIError
    from ._errors import APITimeoutError as APITimeoutError
    from ._errors import AuthenticationError as AuthenticationError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ConfigurationError as ConfigurationError
    from ._errors import ConflictError as ConflictError
    from ._errors import DecodeError as DecodeError
    from ._errors import EnvelopeError as EnvelopeError
    from ._errors import InvalidRequestError as InvalidRequestError
    from ._errors import JournalError as JournalError
    from ._errors import MaaskitError as MaaskitError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import PermissionDeniedError as PermissionDeniedError
    from ._errors import QuotaExceededError as QuotaExceededError
    from ._errors import RateLimitError as RateLimitError
    from ._errors import RequestTimeoutError as RequestTimeoutError
    from ._errors import ServerError as ServerError
    from ._errors import StatusError as StatusError
    from ._errors import StreamError as StreamError
    from ._errors import StreamFailed as StreamFailed
    from ._errors import StreamInterrupted as StreamInterrupted
    from ._errors import SubmitOutcomeUnknown as SubmitOutcomeUnknown
    from ._errors import TokenError as TokenError
    from ._errors import UnexpectedContentError as UnexpectedContentError
    from ._errors import UnprocessableEntityError as UnprocessableEntityError
    from ._errors import WebhookError as WebhookError
    from ._files import FileInput as FileInput
    from ._files import LocalFile as LocalFile
    from ._model import UNSET as UNSET
    from ._model import Model as Model
    from ._options import RequestOptions as RequestOptions
    from ._options import Timeout as Timeout
    from ._reply import ResponseInfo as ResponseInfo
    from ._results import Answer as Answer
    from ._results import files_of as files_of
    from ._sse import ServerSentEvent as ServerSentEvent
    from ._sse import SSEDecoder as SSEDecoder
    from ._stream import AsyncStream as AsyncStream
    from ._stream import Stream as Stream
    from ._tasks.core import TaskUpdate as TaskUpdate
    from ._tasks.core import UnknownStateWarning as UnknownStateWarning
    from ._tasks.errors import DeliveryError as DeliveryError
    from ._tasks.errors import NotReady as NotReady
    from ._tasks.errors import PollFailed as PollFailed
    from ._tasks.errors import TaskCanceled as TaskCanceled
    from ._tasks.errors import TaskError as TaskError
    from ._tasks.errors import TaskExpired as TaskExpired
    from ._tasks.errors import TaskFailed as TaskFailed
    from ._tasks.errors import TaskNeedsInput as TaskNeedsInput
    from ._tasks.errors import TaskTimeout as TaskTimeout
    from ._tasks.files import TaskFile as TaskFile
    from ._tasks.journal import Journal as Journal
    from ._tasks.task import AsyncTask as AsyncTask
    from ._tasks.task import Task as Task
    from ._upload import UploadError as UploadError

_MODULES = {
    "_binary": ("BinaryContent",),
    "_client": ("AsyncClient", "Client"),
    "_errors": (
        "APIConnectionError", "APIError", "APITimeoutError", "AuthenticationError", "BadRequestError",
        "ConfigurationError", "ConflictError", "DecodeError", "EnvelopeError", "InvalidRequestError",
        "JournalError", "MaaskitError", "NotFoundError", "PermissionDeniedError", "QuotaExceededError",
        "RateLimitError", "RequestTimeoutError", "ServerError", "StatusError", "StreamError", "StreamFailed", "StreamInterrupted",
        "SubmitOutcomeUnknown", "TokenError", "UnexpectedContentError", "UnprocessableEntityError",
        "WebhookError",
    ),
    "_files": ("FileInput", "LocalFile"),
    "_model": ("UNSET", "Model"),
    "_options": ("RequestOptions", "Timeout"),
    "_reply": ("ResponseInfo",),
    "_results": ("Answer", "files_of"),
    "_sse": ("SSEDecoder", "ServerSentEvent"),
    "_stream": ("AsyncStream", "Stream"),
    "_tasks.core": ("TaskUpdate", "UnknownStateWarning"),
    "_tasks.errors": (
        "DeliveryError", "NotReady", "PollFailed", "TaskCanceled", "TaskError", "TaskExpired", "TaskFailed",
        "TaskNeedsInput", "TaskTimeout",
    ),
    "_tasks.files": ("TaskFile",),
    "_tasks.journal": ("Journal",),
    "_tasks.task": ("AsyncTask", "Task"),
    "_upload": ("UploadError",),
}  # fmt: skip
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = ["__version__", *_HOME]  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # or every misspelt name would pass as Any

    def __getattr__(name: str) -> Any:
        if name == "helpers":
            return import_module(".helpers", __name__)
        try:
            module = _HOME[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        if isinstance(value, type) and value.__module__.startswith(f"{__name__}._"):
            value.__module__ = __name__  # tracebacks and help() show the public path
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
