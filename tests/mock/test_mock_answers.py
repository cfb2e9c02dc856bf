"""Which example answers, what the rules do to it, binary and invented answers."""

from __future__ import annotations

import base64
import io
import json
import wave
from typing import Any

import httpx
import jsonschema_rs
import pytest

import maaskit_mock


def test_the_most_similar_example_answers(client: httpx.Client, talk: dict[str, Any]) -> None:
    assert "text" in client.post("/v1/talk", json=talk).json()["choices"][0]
    tools = talk | {"tools": [{"function": {"name": "weather", "parameters": {"type": "object"}}}]}
    assert client.post("/v1/talk", json=tools).json()["choices"] == [{"call": {"name": "weather"}}]


def test_rules_copy_what_the_request_has(client: httpx.Client, talk: dict[str, Any]) -> None:
    answer = client.post("/v1/talk", json=talk | {"model": "mine"}).json()
    assert answer["model"] == "mine"
    assert "absent" not in answer
    assert client.post("/v1/models/m1:run", json={"contents": []}).json() == {"version": "m1"}


def test_rules_make_an_instance_of_a_schema_of_the_request(client: httpx.Client, talk: dict[str, Any]) -> None:
    schema = {
        "type": "object",
        "required": ["name", "next"],
        "properties": {
            "name": {"type": "string", "minLength": 10},
            "age": {"type": "integer", "minimum": 30},
            "next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]},
            "kinds": {"type": "array", "items": {"$ref": "#/$defs/Kind"}, "minItems": 2},
        },
        "$defs": {"Kind": {"enum": ["x", "y"]}},
    }
    text = client.post("/v1/talk", json=talk | {"shape": {"schema": schema}}).json()["choices"][0]["text"]
    assert jsonschema_rs.is_valid(schema, json.loads(text))
    again = client.post("/v1/talk", json=talk | {"shape": {"schema": schema}}).json()["choices"][0]["text"]
    assert again == text


@pytest.mark.parametrize(
    "schema",
    [
        5,
        None,
        [],
        {"$ref": "#"},
        {"$ref": "#/nowhere"},
        {"$ref": "http://example.com/x"},
        {"type": "object", "properties": {"a": {"$ref": "#/nowhere"}}},
        {"type": 5, "properties": 5, "items": 5, "enum": 5, "required": 5, "anyOf": 5, "minimum": "x", "minLength": []},
        {"type": "string", "minLength": 1e300},
        {"type": "number", "multipleOf": 1e-320, "minimum": 1e300},
        {"type": "array", "minItems": 10**9, "items": {"type": "array", "minItems": 10**9, "items": True}},
        {"properties": {str(n): {"$ref": "#"} for n in range(50)}},
        {"allOf": [{"$ref": "#"}, {"type": "object"}]},
    ],
)
def test_no_schema_of_a_request_can_hurt(client: httpx.Client, talk: dict[str, Any], schema: Any) -> None:
    response = client.post("/v1/talk", json=talk | {"shape": {"schema": schema}})
    assert response.status_code == 200, response.text
    assert len(response.content) < 1_000_000


def test_prefer_names_an_example(client: httpx.Client, talk: dict[str, Any]) -> None:
    chosen = client.post("/v1/talk", json=talk, headers={"Prefer": 'wait, example="tools"'})
    assert chosen.json()["choices"] == [{"call": {"name": "f"}}]
    unknown = client.post("/v1/talk", json=talk, headers={"Prefer": "example=none"})
    assert unknown.status_code == 400
    assert "plain, tools, shaped" in unknown.json()["error"]["message"]


def test_addresses_lead_to_the_mock(client: httpx.Client, talk: dict[str, Any], base_url: str) -> None:
    text = client.post("/v1/talk", json=talk).json()["choices"][0]["text"]
    assert text == f"see ![]({base_url}/_media/a/cat.png)"
    assert client.get(text[8:-1]).content.startswith(b"\x89PNG")
    elsewhere = client.post("/v1/talk", json=talk, headers={"Host": "mock.test:99"}).json()["choices"][0]["text"]
    assert elsewhere == "see ![](http://mock.test:99/_media/a/cat.png)"


def test_placeholders_become_media(client: httpx.Client, talk: dict[str, Any]) -> None:
    picture = client.post("/v1/talk", json=talk).json()["choices"][0]["picture"]
    assert base64.b64decode(picture, validate=True).startswith(b"\x89PNG")


def test_path_values_choose_too(client: httpx.Client) -> None:
    assert client.get("/v1/models/m-two").json() == {"id": 2}
    assert client.get("/v1/models/m-one").json() == {"id": 1}
    assert client.get("/v1/models/other").json() == {"id": 1}


def test_no_content(client: httpx.Client) -> None:
    response = client.delete("/v1/models/m")
    assert (response.status_code, response.content) == (204, b"")


@pytest.mark.parametrize(
    ("asked", "content_type", "start"),
    [
        (None, "audio/mpeg", b"\xff\xf3"),
        ("mp3", "audio/mpeg", b"\xff\xf3"),
        ("wav", "audio/wav", b"RIFF"),
        ("flac", "audio/flac", b"fLaC"),
        ("opus", "audio/opus", b"OggS"),
        ("png", "audio/wav", b"RIFF"),  # no sound: the most similar example it is
    ],
)
def test_sound_in_the_kind_that_was_asked_for(
    client: httpx.Client, asked: str | None, content_type: str, start: bytes
) -> None:
    response = client.post("/v1/speech", json={"input": "hello"} | ({"format": asked} if asked else {}))
    assert response.headers["content-type"] == content_type
    assert response.content.startswith(start)
    assert int(response.headers["content-length"]) == len(response.content)


def test_the_wav_plays(client: httpx.Client) -> None:
    with wave.open(io.BytesIO(client.post("/v1/speech", json={"input": "x", "format": "wav"}).content)) as sound:
        assert sound.getnframes() > 100


def test_plain_text_when_the_example_is_text(client: httpx.Client) -> None:
    file = {"file": ("a.wav", b"x")}
    text = client.post("/v1/uploads", files=file, data={"format": "text"})
    assert (text.headers["content-type"], text.text) == ("text/plain; charset=utf-8", "Hello, as text.")
    assert client.post("/v1/uploads", files=file).json()["text"] == "Hello"


def test_detours(client: httpx.Client) -> None:
    body = {"prompt": "a cat"}
    assert "url" in client.post("/v1/pictures", json=body).json()
    assert client.post("/v1/pictures?async=true", json=body).json() == {"task_id": "t1"}
    likest = body | {"size": 1, "style": "round"}  # most like the example that is no detour
    assert client.post("/v1/pictures?async=true", json=likest).json() == {"task_id": "t1"}
    assert client.post("/v1/pictures?async=1", json=body).status_code == 400
    assert client.post("/v1/videos?async=true", json=body).json() == {"task_id": "made"}
    assert client.post("/v1/videos", json=body).json() == {"done": True}


def test_answers_invented_from_the_schema_are_valid_and_stable(client: httpx.Client, small: dict[str, Any]) -> None:
    first, second = (client.get("/v1/models/list?limit=1").json() for _ in range(2))
    assert first == second
    schema = {"$ref": "#/components/schemas/Everything", "components": small["components"]}
    assert [error.message for error in jsonschema_rs.iter_errors(schema, first)] == []
    assert set(first) == set("abcdefgh") | {"again"}


def test_yaml_and_json_files(tmp_path: Any, small: dict[str, Any]) -> None:
    (tmp_path / "small.json").write_text(json.dumps(small), "utf-8")
    maaskit_mock.create_app(tmp_path / "small.json")
    (tmp_path / "small.yaml").write_text(json.dumps(small), "utf-8")
    maaskit_mock.create_app(tmp_path / "small.yaml")


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        ({}, "not an OpenAPI 3.1 description"),
        ({"openapi": "3.0.0", "paths": {}}, "not an OpenAPI 3.1 description"),
        ({"openapi": "3.1.0"}, "no operations"),
        ({"openapi": "3.1.0", "paths": {"/x": {"get": {"$ref": "#/nowhere"}}}}, "leads nowhere"),
        ({"openapi": "3.1.0", "paths": {"/x": {"get": {"$ref": "other.yaml"}}}}, "bundle the description first"),
        ({"openapi": "3.1.0", "paths": {"/x": {"$ref": "#/paths/~1x"}}}, "go in a circle"),
        ({"openapi": "3.1.0", "paths": {"/x": {"get": {"security": [{"key": []}]}}}}, "no security scheme 'key'"),
    ],
)
def test_descriptions_that_cannot_be_used(document: dict[str, Any], reason: str) -> None:
    with pytest.raises(maaskit_mock.DescriptionError, match=reason):
        maaskit_mock.create_app(document)
