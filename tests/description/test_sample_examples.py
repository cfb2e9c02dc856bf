"""The request examples that the code samples show are those that the other tests send."""

from __future__ import annotations

from catalog import calls

from maaskit._explain.samples import examples


def test_samples_show_the_examples_that_are_tested() -> None:
    for call in calls():
        found = examples(call.operation.id)
        example = found.get(call.name) or found["plain"]
        constants = {name: value for place, name, value in call.operation.fixed if place == "header"}
        assert example.path == call.path, call.id
        assert example.header == {**call.headers, **constants}, call.id
        if call.kind != "stream":
            assert example.query == call.values, call.id
        asked = call.operation.stream.body if call.operation.stream else {}
        body = {name: value for name, value in (example.body or {}).items() if name not in asked}
        assert body == {name: value for name, value in call.body.items() if name not in asked}, call.id
