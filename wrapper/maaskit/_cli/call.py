"""`maaskit call`: any operation of the description, from the command line to its answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from maaskit._binary import BinaryContent
from maaskit._errors import MaaskitError
from maaskit._model import plain
from maaskit._operation import Operation
from maaskit._options import Timeout
from maaskit._results import files_of

from .arguments import Call, read
from .clients import client_of, journal_path
from .commands import CALL
from .description import operation
from .errors import report
from .options import UsageError
from .output import Output, note
from .texts import text
from .usage import command_help

if TYPE_CHECKING:
    from maaskit import Client
    from maaskit._tasks.task import Task

__all__ = ["run", "seconds"]


def run(arguments: Sequence[str]) -> int:
    """Carry out `maaskit call`. Returns the exit status."""
    if not arguments or arguments[0].startswith("-"):
        if arguments and arguments[0] in ("-h", "--help"):
            return command_help(CALL)
        raise UsageError(text("operation first"))
    known = operation(arguments[0])
    call = read(known, arguments[1:])
    if "help" in call.options:
        from .fieldhelp import show

        show(known, call.words)
        return 0
    return _Calling(known, call).run()


def seconds(options: dict[str, Any], name: str) -> float | None:
    """The value of `--timeout` or `--interval`.

    Raises:
        UsageError: It is no number of seconds above 0.
    """
    given = options.get(name)
    if given is None:
        return None
    try:
        value = float(given)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise UsageError(text("no seconds", option=name, value=given))
    return value


class _Calling:
    """One call, from its checks to its answer."""

    def __init__(self, known: Operation, call: Call) -> None:
        self.operation = known
        self.call = call
        options = call.options
        self.timeout = seconds(options, "timeout")
        self.interval = seconds(options, "interval")
        self.raw = "raw" in options
        self.saves = "save" in options
        self.as_task = "poll" in known.links and (known.task_answer is None or "task" in options)
        self.waits = "wait" in options or (self.saves and (self.as_task or not known.results))
        only_streams = known.stream is not None and known.answer is None and not known.binary
        self.streams = call.streaming or only_streams
        self.output = Output(options.get("output"), raw=self.raw)
        self.task: Task[Any] | None = None
        self._check()

    def run(self) -> int:
        """Make the call. Returns the exit status."""
        try:
            with self._client() as client:
                if self.as_task:
                    self._as_task(client)
                elif self.streams:
                    self._streamed(client)
                else:
                    self._answered(client, client.call(self.operation.id, self.call.arguments))
            return 0
        except KeyboardInterrupt:
            note(self._interrupted())
            return 130
        except MaaskitError as error:
            return report(error)
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            note(f"maaskit: {error}")  # the file of --output can't be written
            return 1
        finally:
            self.output.close()

    def _check(self) -> None:
        if self.waits and not self.as_task:
            raise UsageError(
                text("wait needs --task" if self.operation.task_answer else "no task", operation=self.operation.id)
            )
        if "stream" in self.call.options and self.operation.stream is None:
            raise UsageError(text("does not stream", operation=self.operation.id))
        if self.saves and self.streams and (self.operation.stream is None or self.operation.stream.accumulate is None):
            raise UsageError(text("stream or save", operation=self.operation.id))
        if self.streams and self.as_task:
            raise UsageError(text("stream or task"))
        if "task" in self.call.options and self.operation.task_answer is None:
            raise UsageError(text("is no choice" if self.as_task else "no task", operation=self.operation.id))
        if self.operation.binary and not self.streams and not self.as_task and not self.output.takes_bytes:
            raise UsageError(text("bytes on terminal", operation=self.operation.id))

    def _client(self) -> Client:
        from maaskit import Client

        options = self.call.options
        headers = {}
        for header in options.get("header", ()):
            name, colon, value = header.partition(":")
            if not colon:
                raise UsageError(text("no header", value=header))
            headers[name.strip()] = value.strip()
        keeps = self.as_task and "no-journal" not in options
        return client_of(
            Client,
            options.get("gateway"),
            options.get("base-url"),
            journal=journal_path(options) if keeps else None,
            headers=headers,
            timeout=Timeout() if self.timeout is None or (self.as_task and self.waits) else self.timeout,
        )

    def _as_task(self, client: Client) -> None:
        from maaskit._tasks.task import DEFAULT_TIMEOUT

        task: Task[Any] = client.call(self.operation.id, self.call.arguments, as_task="task" in self.call.options)
        self.task = task
        if not self.waits and not (task.ended and not task.id):
            told = plain(task.receipt) if self.raw else {"id": task.id, "state": task.state, "token": task.token}
            self.output.value(told)
            return
        if "no-journal" in self.call.options and task.id:
            note(text("token", id=task.id, token=task.token))
        task.wait(self.timeout or DEFAULT_TIMEOUT, interval=self.interval, progress=True)
        if "save" in self.call.options:
            for path in task.save(self.call.options["save"]):
                self.output.text(f"{path}\n")
        else:
            self.output.value(task.raw)

    def _streamed(self, client: Client) -> None:
        speaks = self.operation.stream is not None and self.operation.stream.text is not None and not self.raw
        written = ""
        with client.stream(self.operation.id, self.call.arguments) as stream:
            for event in stream:
                if not speaks:
                    self.output.value(plain(event), pretty=False)
                    continue
                self.output.text(stream.text[len(written) :])
                written = stream.text
            if speaks and not written:  # calls of tools only: nothing to read, but not nothing
                self.output.value(plain(stream.partial))
            elif speaks and not written.endswith("\n"):
                self.output.text("\n")
            if self.saves:
                self._saved(client, stream.final())

    def _answered(self, client: Client, answer: Any) -> None:
        if self.saves:
            self._saved(client, answer)
        elif isinstance(answer, BinaryContent):
            self.output.bytes(answer)
        else:
            self.output.value(plain(answer))

    def _saved(self, client: Client, answer: Any) -> None:
        """Save the files of an answer. One without any says why, most likely: then it is shown."""
        if not self.streams and not files_of(answer):
            self.output.value(plain(answer))
        for path in client.save(answer, self.call.options["save"]):
            self.output.text(f"{path}\n")

    def _interrupted(self) -> str:
        if not self.as_task:
            return "\n" + text("interrupted")
        written = "no-journal" not in self.call.options
        if self.task is None:
            return "\n" + text("interrupted submit" if written else "interrupted unknown")
        key = "interrupted task" if written else "interrupted unwritten"
        return "\n" + text(key, id=self.task.id, token=self.task.token)
