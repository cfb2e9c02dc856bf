"""A mock of gateways, driven by their description: validates requests, answers from examples, streams, fails on demand.

    with maaskit_mock.running() as base_url:      # in a test
        ...
    app = maaskit_mock.create_app(gateway="...")  # an ASGI application
    $ python -m maaskit_mock --port 8765          # in a terminal

Loopback only unless told otherwise. What it knows of endpoints comes from the description, never from its code.
"""

from __future__ import annotations

from ._app import Options, create_app
from ._cli import main
from ._description import DescriptionError
from ._faults import FAULTS
from ._outcomes import OUTCOMES
from ._scenario import ScenarioError
from ._server import running, serve

__all__ = [
    "FAULTS",
    "OUTCOMES",
    "DescriptionError",
    "Options",
    "ScenarioError",
    "create_app",
    "main",
    "running",
    "serve",
]
