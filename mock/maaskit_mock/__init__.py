"""A mock of gateways, driven by their description: validates requests, answers from examples, streams, fails on demand.

    with maaskit_mock.running() as base_url:      # in a test
        ...
    app = maaskit_mock.create_app(gateway="...")  # an ASGI application
    $ python -m maaskit_mock --port 8765          # in a terminal

Loopback only unless told otherwise. What it knows of endpoints comes from the description, never from its code.
"""

from __future__ import annotations

from ._app import create_app
from ._cli import main
from ._description import DescriptionError
from ._faults import FAULTS
from ._server import running, serve

__all__ = ["FAULTS", "DescriptionError", "create_app", "main", "running", "serve"]
