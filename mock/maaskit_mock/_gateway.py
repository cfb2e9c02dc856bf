"""The gateway that the mock plays: every check in the order of a real one, then the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from . import _answers, _auth, _bodies, _conversation, _faults, _operations, _parameters, _protocol, _routes
from ._bodies import Body
from ._clock import Clock
from ._description import load
from ._lists import Lists
from ._results import Results
from ._scenario import Scenario
from ._schemas import Compiler
from ._storage import Storage
from ._tasks import Tasks
from ._values import Answer, Incoming, Json, Received, Refusal


class MockGateway:
    """Everything that the description says, ready to answer. Knows nothing of sockets."""

    def __init__(
        self,
        description: Mapping[str, Any] | Path | None,
        gateway: str | None = None,
        keys: _auth.Keys = _auth.Keys(),  # noqa: B008 -- frozen
        delay: float = 0.0,
        clock: Clock | None = None,
        scenario: Scenario | None = None,
    ) -> None:
        root = load(description)
        compiler = Compiler(root)
        self.operations = _operations.read(root, compiler)
        self.secret_headers = {"authorization", "proxy-authorization", "cookie"} | {
            scheme.field.lower()
            for operation in self.operations
            for way in operation.security
            for scheme in way
            if scheme.place == "header"
        }
        self.secret_parameters = {
            scheme.field
            for operation in self.operations
            for way in operation.security
            for scheme in way
            if scheme.place == "query"
        }
        self._gateway = _auth.gateway_of(root, gateway) if gateway is not None else None
        if self._gateway is not None:
            self.operations = [operation for operation in self.operations if _offers(operation, self._gateway.id)]
        self._keys = keys
        self._delay = delay
        self._routes = _routes.Routes(self.operations)
        self._bodies = _bodies.BodyReader(self.operations, compiler)
        self.webhooks = _protocol.webhooks(root)
        self.clock = clock or Clock()
        self._scenario = scenario or Scenario()
        _faults.check(self._scenario.all_faults(), self.errors())
        self.tasks = Tasks(self.operations, self.clock, self._scenario)
        self.results = Results(self.tasks)
        self.storage = Storage(self.operations)
        self.tasks.doomed = self.storage.lacks
        self._lists = Lists(self.tasks)
        self.channel = _conversation.shipped() if description is None else None
        """Its WebSocket, if it has one."""
        if self.channel and self._gateway is not None and self._gateway.id not in self.channel.gateways:
            self.channel = None
        self.shared_errors = _operations.errors_of(root)[""]
        """The documented errors that every operation has, by name."""

    @property
    def name(self) -> str | None:
        """The id of the gateway that is played, if one is."""
        return self._gateway.id if self._gateway is not None else None

    async def answer(self, incoming: Incoming, accept: bool = True) -> tuple[Answer, Body]:
        """The answer to a request, and its body as it was read. Raises Refusal for a request that is wrong.

        `accept`: jobs are made and asked; without it a fault is about to refuse the request, and none is touched.
        """
        operation, texts = self._routes.find(incoming)
        _auth.authorize(operation.security, incoming, self._gateway, self._keys, operation.success.envelope)
        values = _parameters.read(operation, incoming, texts)
        body = await self._bodies.read(operation, incoming)
        received = Received(body.value, values["path"], values["query"], body.sizes())
        if self._gateway is not None:
            _auth.require_headers(self._gateway, incoming, received)
        faults = () if incoming.header(_faults.HEADER) is not None else self._scenario.faults(operation.id, received)
        accept = accept and _faults.accepted(faults)
        made = self._of_job(operation, received, incoming) if accept else None
        if made is None:
            made = _answers.answer(operation, received, incoming, self._delay)
        envelope, errors = operation.success.envelope, operation.errors
        return replace(made, operation=operation.id, envelope=envelope, errors=errors, faults=faults), body

    def opens(self, incoming: Incoming) -> _conversation.Channel:
        """The WebSocket at this address. Raises Refusal where there is none, or the key is wrong."""
        if self.channel is None or incoming.path.rstrip("/") != self.channel.path:
            raise Refusal(404, f"no WebSocket at {incoming.path[:200]!r}", code="unknown_url")
        _auth.authorize(self.channel.security, incoming, self._gateway, self._keys)
        return self.channel

    @property
    def delay(self) -> float:
        """Seconds between the events of a stream."""
        return self._delay

    def errors(self) -> dict[str, Json]:
        """The documented errors: operationId to name to status, code and meaning."""
        shown = ("status", "code", "meaning")
        return {
            operation.id: {
                name: {key: error[key] for key in shown if key in error} for name, error in operation.errors.items()
            }
            for operation in self.operations
        }

    def _of_job(self, operation: _operations.Operation, received: Received, incoming: Incoming) -> Answer | None:
        """The answer where a job is concerned."""
        for answer in (self.tasks.answer, self.results.answer, self._lists.answer, self.storage.answer):
            made = answer(operation, received, incoming)
            if made is not None:
                return made
        return None

    def operation_of(self, incoming: Incoming) -> str | None:
        """The operationId that a request is for, or None."""
        try:
            return self._routes.find(incoming)[0].id
        except Refusal:
            return None


def _offers(operation: _operations.Operation, gateway: str) -> bool:
    return operation.gateways is None or gateway in operation.gateways
