"""The generated package: reproducible, complete, and usable on its own as openapi-python-client's users know it."""

from __future__ import annotations

import ast
import asyncio
import copy
import importlib
import inspect
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from catalog import ASYNCAPI, DOCUMENT, JSON, operations

import maaskit
import maaskit_api
import maaskit_mock
from maaskit import BinaryContent, Model
from maaskit_api import AuthenticatedClient, models, resources
from maaskit_api.operations import OPERATIONS

ROOT = Path(__file__).parents[2]
PACKAGE = Path(maaskit_api.__file__).parent
BUNDLE = ROOT / "openapi/dist/openapi.yaml"
OPERATION_IDS = sorted(OPERATIONS)
SCHEMAS: dict[str, Any] = {**DOCUMENT["components"]["schemas"], **ASYNCAPI["components"]["schemas"]}
KEY = "sk-of-the-tests-0123456789"
SOCKET: dict[str, Any] = yaml.load((ROOT / "openapi/dist/asyncapi.yaml").read_text("utf-8"), yaml.CSafeLoader)
BYTES = b"\x89PNG not really"

sys.path.insert(0, str(ROOT))  # `generator` is not installed
sys.path.append(str(ROOT / "benchmarks"))
from grown import grown  # noqa: E402

generate = pytest.importorskip("generator.generate", reason="needs openapi-python-client")


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(BUNDLE.read_text("utf-8"), yaml.CSafeLoader)
    return loaded


# Reproducible


@pytest.fixture(scope="module")
def fresh(document: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    target: Path = tmp_path_factory.mktemp("fresh") / "maaskit_api"
    generate.generate(document, target, SOCKET)
    return target


def files_of(package: Path) -> dict[str, bytes]:
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def test_generating_twice_gives_the_same_bytes(fresh: Path, document: dict[str, Any], tmp_path: Path) -> None:
    generate.generate(document, tmp_path / "again" / "maaskit_api", SOCKET)

    assert files_of(tmp_path / "again" / "maaskit_api") == files_of(fresh)


def test_the_committed_package_is_that_of_the_bundle(fresh: Path) -> None:
    assert generate.differences(fresh, PACKAGE) == [], "run `make generate`"


def edit(package: Path) -> None:
    path = package / "operations" / "things.py"
    path.write_text(path.read_text("utf-8").replace("things.retrieve", "things.get"), "utf-8")


def delete(package: Path) -> None:
    (package / "models" / "thing.py").unlink()


def add(package: Path) -> None:
    (package / "models" / "by_hand.py").write_text("x = 1\n", "utf-8")


def empty(package: Path) -> None:
    shutil.rmtree(package)


@pytest.mark.parametrize("spoil", [edit, delete, add, empty])
def test_the_check_finds_what_was_done_by_hand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: Callable[[Path], None]
) -> None:
    _, package = compile_small(tmp_path)
    arguments = ["--bundle", str(tmp_path / "small.yaml"), "--package", str(package)]
    assert generate.main([*arguments, "--check"]) == 0

    intact = files_of(package)
    spoil(package)
    spoiled = files_of(package)
    assert spoiled != intact
    assert generate.main([*arguments, "--check"]) == 1
    assert "make generate" in capsys.readouterr().err
    assert files_of(package) == spoiled, "the check writes nothing"

    assert generate.main(arguments) == 0
    assert files_of(package) == intact


def test_generating_leaves_unchanged_files_alone(tmp_path: Path) -> None:
    _, package = compile_small(tmp_path)
    (package / "models" / "__pycache__").mkdir()
    (package / "gone").mkdir()
    (package / "gone" / "old.py").write_text("", "utf-8")
    times = {path: path.stat().st_mtime_ns for path in package.rglob("*.py") if path.name != "old.py"}

    assert compile_small(tmp_path)[0] == 0
    assert {path: path.stat().st_mtime_ns for path in package.rglob("*.py")} == times
    assert not (package / "gone").exists()


# What can't be compiled is an error, never left out


def with_parameter(schema: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        document["paths"]["/things/{id}"]["get"]["parameters"][0]["schema"] = schema

    return change


def no_path_parameter(document: dict[str, Any]) -> None:
    document["paths"]["/things/{id}"]["get"]["parameters"] = []


def unknown_reference(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["Thing"]["properties"]["other"] = {"$ref": "#/components/schemas/Missing"}


def unreadable_answer(document: dict[str, Any]) -> None:
    answer = document["paths"]["/things/{id}"]["get"]["responses"]["200"]
    answer["content"] = {"application/x-unheard-of": {"schema": {"type": "object"}}}


def duplicate_member(document: dict[str, Any]) -> None:
    parameters = document["paths"]["/things/{id}"]["get"]["parameters"]
    parameters.append({"name": "ID", "in": "query", "schema": {"type": "string"}})
    parameters.append({"name": "i-d", "in": "query", "schema": {"type": "string"}})


def unknown_kind_of_value(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["Thing"]["properties"]["day"] = {"type": "string", "format": "date"}


def not_openapi(document: dict[str, Any]) -> None:
    del document["info"]


SMALL: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "small", "version": "1"},
    "x-gateways": {
        "custom": {"name": "Custom", "base_url": None, "key_variable": "MAASKIT_API_KEY", "security": ["bearer"]}
    },
    "paths": {
        "/things/{id}": {
            "get": {
                "operationId": "things.retrieve",
                "tags": ["things"],
                "summary": "Get a thing",
                "security": [{"bearer": []}],
                "x-gateways": ["haoee"],
                "x-provenance": {"rows": [], "sources": [], "confidence": "inferred", "checked": "2026-11-22"},
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "A thing.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            }
        }
    },
    "components": {
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        "schemas": {"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}},
    },
}


def compile_small(folder: Path, *changes: Callable[[dict[str, Any]], None]) -> tuple[int, Path]:
    document = copy.deepcopy(SMALL)
    for change in changes:
        change(document)
    (folder / "small.yaml").write_text(yaml.safe_dump(document), "utf-8")
    package = folder / "maaskit_api"
    return generate.main(["--bundle", str(folder / "small.yaml"), "--package", str(package)]), package


def test_a_small_description_compiles(tmp_path: Path) -> None:
    code, package = compile_small(tmp_path)

    assert code == 0
    assert (package / "api" / "things" / "things_retrieve.py").exists()
    for path in package.rglob("*.py"):
        ast.parse(path.read_text("utf-8"))


def multiply(document: dict[str, Any], times: int) -> None:
    document.update(grown(document, times))


def test_what_a_client_loads_does_not_grow_with_the_description(tmp_path: Path) -> None:
    code = """
import gc, sys
from maaskit import Client
from maaskit_api.operations import OPERATIONS
assert Client("custom", base_url="http://nobody", api_key="k").supports("things.retrieve")
from maaskit._operation import Operation
loaded = sorted(sys.modules)
rows = sum(isinstance(found, Operation) for found in gc.get_objects())
print(len(OPERATIONS), rows, *loaded)
"""
    told = []
    for times in (1, 4):
        (tmp_path / str(times)).mkdir()
        status, package = compile_small(tmp_path / str(times), partial(multiply, times=times))
        assert status == 0
        path = [str(package.parent), str(Path(maaskit.__file__ or "").parent.parent)]
        program = f"import sys; sys.path[:0] = {path}\n{code}"
        found = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
        told.append(found.stdout.split())
    (operations, *once), (four_times_as_many, *grown_four_times) = told
    assert (operations, four_times_as_many) == ("1", "4")
    assert once == grown_four_times
    assert once[0] == "1", "the row that was asked for, and no other"


@pytest.mark.parametrize(
    "change",
    [
        no_path_parameter,
        unknown_reference,
        unreadable_answer,
        duplicate_member,
        unknown_kind_of_value,
        not_openapi,
        with_parameter({"type": "array", "items": {"$ref": "#/components/schemas/Missing"}}),
    ],
)
def test_what_cannot_be_compiled_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Callable[[dict[str, Any]], None]
) -> None:
    code, package = compile_small(tmp_path, change)

    assert code == 1
    assert len(capsys.readouterr().err.strip()) > 20, "it says why"
    assert not package.exists()


def test_text_of_the_description_cannot_leave_its_docstring(tmp_path: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        operation = document["paths"]["/things/{id}"]["get"]
        operation["summary"] = 'Get """a""" thing \\N "quoted"'
        operation["description"] = '"""\nimport os  # {{ 1 }} \\x'
        operation["parameters"][0]["description"] = 'ends with a quote"'
        thing = document["components"]["schemas"]["Thing"]
        thing["description"] = '"""\\'
        thing["properties"]['a"b'] = {"type": "string", "description": '"""'}

    code, package = compile_small(tmp_path, change)

    assert code == 0
    for path in package.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert "os" not in imported


def test_a_member_named_like_an_option_takes_an_underscore(tmp_path: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        parameters = document["paths"]["/things/{id}"]["get"]["parameters"]
        parameters += [
            {"name": name, "in": "query", "schema": {"type": "string"}} for name in ("timeout", "events", "body")
        ]

    code, package = compile_small(tmp_path, change)

    assert code == 0
    table = (package / "operations" / "things.py").read_text("utf-8")
    assert '"timeout_": ("query", "timeout")' in table
    assert '"events_": ("query", "events")' in table
    assert '"body_": ("query", "body")' in table


def posting(body: dict[str, Any], **schemas: Any) -> Callable[[dict[str, Any]], None]:
    """Gives the small description a call that sends this schema."""

    def change(document: dict[str, Any]) -> None:
        item = document["paths"]["/things/{id}"]
        raw = {**item.pop("get"), "operationId": "things.create", "parameters": []}
        media = {"schema": {"$ref": "#/components/schemas/Made"}}
        document["paths"]["/things"] = {"post": {**raw, "requestBody": {"content": {"application/json": media}}}}
        del document["paths"]["/things/{id}"]
        document["components"]["schemas"] |= {"Made": {"type": "object", "properties": body}, **schemas}

    return change


BARE = {"type": "string", "x-media": {"kind": "file", "as": "base64"}}


def test_places_of_files_end_where_a_schema_contains_itself(tmp_path: Path) -> None:
    tree = {"a/b": BARE, "more": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}
    named = {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}}
    change = posting(
        {"tree": {"$ref": "#/components/schemas/Tree"}, "named": named},
        Tree={"type": "object", "properties": tree},
    )
    code, package = compile_small(tmp_path, change)

    assert code == 0
    table = (package / "operations" / "things.py").read_text("utf-8")
    assert sorted(re.findall(r'Media\("(.*?)", "base64"\)', table)) == ["/named/*/a~1b", "/tree/a~1b"]


def test_alternatives_that_want_different_forms_are_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prefixed = {"type": "string", "x-media": {"kind": "file", "as": "data-url"}}
    change = posting(
        {"part": {"anyOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Other"}]}},
        One={"type": "object", "properties": {"data": BARE}},
        Other={"type": "object", "properties": {"data": prefixed}},
    )
    code, _ = compile_small(tmp_path, change)

    assert code == 1
    assert "/part/data: one alternative wants ('base64',) there, another ('data-url',)" in capsys.readouterr().err


def test_docstrings_say_what_is_accepted_beside_the_wire(tmp_path: Path) -> None:
    limited = {**BARE, "x-media": {**BARE["x-media"], "max_bytes": 2_500_000}}
    change = posting(
        {
            "file": {"anyOf": [limited, {"type": "array", "items": limited}]},
            "other": {"type": "string", "x-media": {**BARE["x-media"], "max_bytes": 10 << 20}},
            "size": {"type": "string", "x-value": {"pair": "*"}},
            "seconds": {"type": ["string", "null"], "x-value": "number"},
            "count": {"anyOf": [{"type": "integer", "enum": [1, 2]}, {"type": "integer"}], "x-value": "number"},
            "link": {"type": "string", "x-media": {"kind": "file", "as": "url"}},
        }
    )
    code, package = compile_small(tmp_path, change)

    assert code == 0
    text = " ".join((package / "resources" / "things.py").read_text("utf-8").split())
    assert "file (str | LocalFile | Sequence[str | LocalFile]): Local files of up to 2.5 MB are accepted." in text
    assert "other (str | LocalFile): Local files of up to 10 MiB are accepted." in text
    assert "size (str | tuple[int, int]): A pair such as `(1280, 720)` is accepted." in text
    assert "seconds (str | int | float | None): Numbers and their text are accepted." in text
    assert "count (int | str): One of `1`, `2`; numbers and their text are accepted." in text
    assert "link (str)" in text


def test_no_argument_hides_an_option() -> None:
    from maaskit import RequestOptions

    for operation in OPERATIONS.values():
        assert not operation.arguments.keys() & RequestOptions.__annotations__.keys(), operation.id


# Complete


def test_every_path_file_is_reached_from_the_root() -> None:
    root = (ROOT / "openapi/openapi.yaml").read_text("utf-8")
    paths = {
        path.relative_to(ROOT / "openapi").as_posix()
        for path in (ROOT / "openapi/paths").rglob("*.yaml")
        if not path.name.endswith(".examples.yaml")
    }

    assert paths == set(re.findall(r"\$ref: (paths/[\w/.-]+)", root))


def test_every_examples_file_is_used_by_its_path_file() -> None:
    for path in (ROOT / "openapi/paths").rglob("*.examples.yaml"):
        used_by = [other for other in path.parent.glob("*.yaml") if path.name in other.read_text("utf-8")]
        assert used_by, path


def test_the_table_has_every_operation_of_the_bundle(document: dict[str, Any]) -> None:
    found = {raw["operationId"] for item in document["paths"].values() for raw in item.values()}

    assert set(OPERATIONS) == found
    assert [raw["operationId"] for _, _, raw in operations()] == [
        raw["operationId"] for item in document["paths"].values() for raw in item.values()
    ]


def resource(prefix: str, operation_id: str) -> Any:
    node: Any = getattr(resources, f"{prefix}Resources")()
    for part in operation_id.split(".")[:-1]:
        node = getattr(node, part)
    return node


def methods(operation_id: str) -> list[str]:
    """The Python methods that an operation must have."""
    operation, name = OPERATIONS[operation_id], operation_id.rsplit(".", 1)[1]
    found = [name]
    if operation.stream and (operation.answer or operation.binary):
        found.append("stream" if name == "create" else f"{name}_stream")
    if operation.task_answer:
        found.append(f"{name}_task")
    return found


def is_task(operation_id: str, method: str) -> bool:
    """Whether a method of an operation starts a task."""
    operation = OPERATIONS[operation_id]
    return "poll" in operation.links and (operation.task_answer is None or method.endswith("_task"))


@pytest.mark.parametrize("operation_id", OPERATION_IDS)
def test_an_operation_has_its_methods(operation_id: str) -> None:
    for name in methods(operation_id):
        sync, asynchronous = (getattr(type(resource(prefix, operation_id)), name) for prefix in ("", "Async"))

        assert inspect.signature(sync).parameters.keys() == inspect.signature(asynchronous).parameters.keys()
        assert sync.__annotations__["params"] == asynchronous.__annotations__["params"]
        expected = sync.__annotations__["return"]
        streams = expected.startswith("Stream[")
        assert expected.startswith("Task[") is is_task(operation_id, name)
        prefixed = expected.startswith(("Stream[", "Task["))
        assert asynchronous.__annotations__["return"] == ("Async" * prefixed) + expected
        assert inspect.iscoroutinefunction(asynchronous) is not streams
        assert sync.__doc__ == asynchronous.__doc__


@pytest.mark.parametrize("operation_id", OPERATION_IDS)
def test_a_docstring_says_all(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    raw = next(raw for _, _, raw in operations() if raw["operationId"] == operation_id)
    for name in methods(operation_id):
        text = inspect.getdoc(getattr(type(resource("", operation_id)), name))
        assert text is not None
        assert text.startswith(raw["summary"].rstrip("."))
        sections = re.split(r"\n(?=Args:|Raises:|Gateways: |Provenance: )", text)
        titles = [section.split(":")[0] for section in sections[1:]]
        assert titles == ["Args"] * bool(operation.arguments) + ["Raises", "Gateways", "Provenance"]
        args = sections[1] if operation.arguments else ""
        listed = set(re.findall(r"^    (\w+) \(\S.*\)?(?::|$|,)", args, re.MULTILINE))
        only_as_task = set(operation.task_answer.parameters if operation.task_answer else ())
        assert listed == operation.arguments.keys() - (set() if is_task(operation_id, name) else only_as_task)
        assert ("SubmitOutcomeUnknown" in text) is operation.billed
        assert raw["x-provenance"]["confidence"] in sections[-1]
        assert all(gateway in sections[-2] for gateway in operation.gateways)
        assert max(map(len, text.splitlines())) <= 120


def test_docstrings_keep_the_case_of_values() -> None:
    assert "One of `1K`, `2K`, `4K`." in " ".join((inspect.getdoc(models.ImagesGenerateRequest) or "").split())


def module_of(operation_id: str) -> Any:
    family = operation_id.split(".", maxsplit=1)[0]
    return importlib.import_module(f"maaskit_api.api.{family}.{operation_id.replace('.', '_')}")


@pytest.mark.parametrize("operation_id", OPERATION_IDS)
def test_an_operation_has_its_endpoint_module(operation_id: str) -> None:
    module, operation = module_of(operation_id), OPERATIONS[operation_id]
    names = ["_get_kwargs"]
    [raw] = [raw for _, _, raw in operations() if raw["operationId"] == operation_id]
    if operation.binary or JSON in raw["responses"]["200"].get("content", {}):
        names += ["sync", "sync_detailed", "asyncio", "asyncio_detailed"]
    if operation.stream:
        names += ["stream", "astream"]
    defined = {
        name
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__
    }

    assert set(names) == {name for name in defined if name in names or not name.startswith("_")}
    parameters = {name: set(inspect.signature(getattr(module, name)).parameters) - {"client"} for name in names}
    assert len({frozenset(found) for found in parameters.values()}) == 1
    expected = {name for name, (place, _) in operation.arguments.items() if place != "body"}
    assert expected <= parameters["_get_kwargs"]
    assert ("body" in parameters["_get_kwargs"]) is (operation.body is not None)


# On its own


@pytest.fixture(scope="module")
def mock_url() -> Iterator[str]:
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture
def client(mock_url: str) -> Iterator[AuthenticatedClient]:
    with AuthenticatedClient(base_url=mock_url, token=KEY) as client:
        yield client


CHAT = models.ChatCompletionRequest(model="gpt-4o", messages=[models.ChatMessage(role="user", content="hi")])


def bodies(folder: Path) -> dict[str, Model]:
    """A request for some operations of each kind; files as a path, as bytes with a name, and as an open file."""
    picture = folder / "cat.png"
    picture.write_bytes(BYTES)
    return {
        "chat.completions.create": CHAT,
        "audio.speech.create": models.AudioSpeechRequest(model="tts-1", input="hi", voice="alloy"),
        "images.generate": models.ImagesGenerateRequest(model="gpt-image-1", prompt="a cat"),
        "images.edit": models.ImagesEditRequest(
            model="gpt-image-1", prompt="a cat", image=[str(picture), ("dog.png", BYTES, "image/png")]
        ),
        "audio.transcriptions.create": models.AudioTranscriptionRequest(model="whisper-1", file=("a.mp3", BYTES)),
        "gemini.models.stream_generate_content": models.GeminiRequest(
            contents=[models.GeminiContent(parts=[models.GeminiPart(text="hi")])]
        ),
    }


def arguments(operation_id: str, folder: Path) -> dict[str, Any]:
    path = {"model": "gemini-2.5-flash"} if operation_id.startswith("gemini") else {}
    body = bodies(folder).get(operation_id)
    return {**path, **({"body": body} if body is not None else {})}


PLAIN = {
    "chat.completions.create": models.ChatCompletion,
    "audio.speech.create": BinaryContent,
    "images.generate": models.ImagesResponse,
    "images.edit": models.ImagesResponse,
    "audio.transcriptions.create": models.AudioTranscription,
    "models.list": models.ModelsResponse,
}
STREAMS = {
    "chat.completions.create": {models.ChatCompletionChunk},
    "images.generate": {models.ImagesPartialImageEvent, models.ImagesCompletedEvent},
    "images.edit": {models.ImagesEditPartialImageEvent, models.ImagesEditCompletedEvent},
    "audio.transcriptions.create": {models.AudioTranscriptDeltaEvent, models.AudioTranscriptDoneEvent},
    "gemini.models.stream_generate_content": {models.GeminiResponse},
}


@pytest.mark.parametrize("operation_id", PLAIN)
def test_endpoint_functions_answer(client: AuthenticatedClient, tmp_path: Path, operation_id: str) -> None:
    module, given = module_of(operation_id), arguments(operation_id, tmp_path)

    assert type(module.sync(client=client, **given)) is PLAIN[operation_id]
    detailed = module.sync_detailed(client=client, **given)
    assert detailed.status_code == 200
    assert type(detailed.parsed) is PLAIN[operation_id]
    assert detailed.content
    assert "content-type" in detailed.headers

    async def ask() -> Any:
        async with AuthenticatedClient(base_url=client._base_url, token=KEY) as asynchronous:
            return await module.asyncio(client=asynchronous, **given)

    assert type(asyncio.run(ask())) is PLAIN[operation_id]


@pytest.mark.parametrize("operation_id", STREAMS)
def test_endpoint_functions_stream(client: AuthenticatedClient, tmp_path: Path, operation_id: str) -> None:
    module, given = module_of(operation_id), arguments(operation_id, tmp_path)
    events = list(module.stream(client=client, **given))

    assert {type(event) for event in events} <= STREAMS[operation_id]
    assert len(events) > 1

    async def ask() -> list[Any]:
        async with AuthenticatedClient(base_url=client._base_url, token=KEY) as asynchronous:
            return [event async for event in module.astream(client=asynchronous, **given)]

    assert asyncio.run(ask()) == events


def test_a_stream_can_be_left_early(client: AuthenticatedClient) -> None:
    stream = module_of("chat.completions.create").stream(client=client, body=CHAT)
    next(stream)
    stream.close()

    assert module_of("models.list").sync(client=client)


def test_a_refused_stream_raises(mock_url: str) -> None:
    from maaskit import AuthenticationError

    with maaskit_api.Client(base_url=mock_url) as client, pytest.raises(AuthenticationError):
        next(module_of("chat.completions.create").stream(client=client, body=CHAT))


def test_an_error_is_parsed(mock_url: str) -> None:
    with maaskit_api.Client(base_url=mock_url) as client:
        detailed = module_of("models.list").sync_detailed(client=client)

    assert detailed.status_code == 401
    assert isinstance(detailed.parsed, models.GatewayError)
    assert detailed.parsed.error is not None
    assert detailed.parsed.error.message


@pytest.mark.parametrize(
    "client",
    [
        AuthenticatedClient(base_url="http://x", token=KEY),
        AuthenticatedClient(base_url="http://x", token=KEY, prefix="", auth_header_name="x-goog-api-key"),
    ],
)
def test_how_the_key_is_sent(client: AuthenticatedClient) -> None:
    expected = KEY if client.prefix == "" else f"Bearer {KEY}"

    assert client.get_httpx_client().headers[client.auth_header_name] == expected
    assert client.get_async_httpx_client().headers[client.auth_header_name] == expected
    client.get_httpx_client().close()


def test_copies_leave_the_original_untouched() -> None:
    with AuthenticatedClient(base_url="http://x", token=KEY, headers={"a": "1"}) as client:
        live = client.get_httpx_client()
        before = dict(live.headers), live.timeout, dict(live.cookies)
        headers = client.with_headers({"b": "2"})
        patient = client.with_timeout(httpx.Timeout(1.0))
        cookies = client.with_cookies({"c": "3"})

        assert (dict(live.headers), live.timeout, dict(live.cookies)) == before
        assert client.get_httpx_client() is live
        copies = (headers, patient, cookies)
        assert all(type(other) is AuthenticatedClient and other.get_httpx_client() is not live for other in copies)
        assert headers.get_httpx_client().headers["a"] == "1"
        assert headers.get_httpx_client().headers["b"] == "2"
        assert patient.get_httpx_client().timeout == httpx.Timeout(1.0)
        assert cookies.get_httpx_client().cookies["c"] == "3"
        assert all(other.get_httpx_client().headers["authorization"] == f"Bearer {KEY}" for other in copies)
        for other in copies:
            other.get_httpx_client().close()


def test_no_key_shows() -> None:
    client = AuthenticatedClient(base_url="http://x", token=KEY, headers={"x-secret": KEY}, cookies={"session": KEY})

    for shown in (repr(client), str(client), f"{client.with_headers({'y': KEY})!r}"):
        assert KEY not in shown
        assert "http://x" in shown


def sent_by(operation_id: str, given: Mapping[str, Any]) -> httpx.Request:
    """What would go over the wire."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200, json={})

    client = maaskit_api.Client(base_url="http://x", httpx_args={"transport": httpx.MockTransport(answer)})
    with client:
        module_of(operation_id).sync(client=client, **given)
    return seen[0]


def test_the_multipart_boundary_is_random(tmp_path: Path) -> None:
    given = arguments("images.edit", tmp_path)
    requests = [sent_by("images.edit", given) for _ in range(3)]
    boundaries = {request.headers["content-type"].partition("boundary=")[2] for request in requests}

    assert len(boundaries) == 3
    assert "+++" not in boundaries
    assert all(len(boundary) >= 16 for boundary in boundaries)


def test_multipart_files_keep_name_type_and_content(tmp_path: Path) -> None:
    request = sent_by("images.edit", arguments("images.edit", tmp_path))
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    parts = [part.strip(b"\r\n") for part in request.content.split(b"--" + boundary)[1:-1]]
    heads = {part.split(b"\r\n\r\n")[0].decode(): part.split(b"\r\n\r\n", 1)[1] for part in parts}

    png = [head for head in heads if "filename" in head]
    assert len(png) == 2
    assert all("Content-Type: image/png" in head and 'name="image"' in head for head in png)
    assert [re.findall('filename="(.*?)"', head) for head in png] == [["cat.png"], ["dog.png"]]
    assert all(heads[head] == BYTES for head in png)
    assert int(request.headers["content-length"]) == len(request.content)


def test_a_path_larger_than_one_read_is_sent_whole_and_left_closed(tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    large.write_bytes(bytes(range(256)) * 1024)
    body = models.ImagesEditRequest(model="gpt-image-1", prompt="x", image=str(large))

    request = sent_by("images.edit", {"body": body})
    assert large.read_bytes() in request.content
    large.unlink()  # an open file could not be deleted on Windows


def test_vendor_members_of_a_body_are_sent() -> None:
    body = copy.deepcopy(CHAT)
    body["vendor_switch"] = {"on": True}

    assert b'"vendor_switch":{"on":true}' in sent_by("chat.completions.create", {"body": body}).content


# Light to import


def loaded_after(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(found.stdout.split())


def test_importing_an_endpoint_module_loads_no_model() -> None:
    loaded = loaded_after("import maaskit_api.api.chat.chat_completions_create")

    assert "maaskit_api.api.chat.chat_completions_create" in loaded
    assert not {name for name in loaded if name.startswith("maaskit_api.models")}
    assert not loaded & {"httpx", "maaskit_api.client", "maaskit_api.resources"}


def test_a_model_loads_only_itself() -> None:
    loaded = loaded_after("from maaskit_api.models import ChatCompletion; ChatCompletion.from_dict({'id': 'x'}).id")

    assert {name for name in loaded if name.startswith("maaskit_api.models.")} == {"maaskit_api.models.chat_completion"}


def test_the_tree_loads_a_family_when_it_is_used() -> None:
    loaded = loaded_after("from maaskit_api.resources import Resources; Resources().chat.completions.create")

    assert {name for name in loaded if name.startswith("maaskit_api.resources.")} == {"maaskit_api.resources.chat"}
    assert not {name for name in loaded if name.startswith(("maaskit_api.models", "maaskit_api.params"))}


def test_every_module_can_be_imported() -> None:
    names = sorted(
        ".".join(("maaskit_api", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
        for path in PACKAGE.rglob("*.py")
    )
    for name in names:
        importlib.import_module(name)


def test_models_are_lazy_but_complete() -> None:
    assert set(dir(models)) == set(models.__all__)
    for name in models.__all__:
        assert getattr(models, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'ChatComplection'"):
        models.ChatComplection  # noqa: B018
    named = {name for name, schema in SCHEMAS.items() if schema.get("properties")}
    assert named == {name for name in models.__all__ if not name.endswith("Param")}


def documented_in(schema: Any) -> set[str]:
    """The models that a value of a schema can hold directly."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        target = SCHEMAS[name]
        return {name} if "properties" in target else documented_in(target)
    inner = [*schema.get("anyOf", ()), schema.get("items", {}), schema.get("additionalProperties", {})]
    return set().union(*(documented_in(one) for one in inner if isinstance(one, dict) and one))


def named_in(spec: Any) -> set[str]:
    """The models of a decode spec."""
    if isinstance(spec, str):
        return {spec}
    inner = spec.values() if isinstance(spec, dict) else spec or ()
    return set().union(*(named_in(one) for one in inner))


@pytest.mark.parametrize("name", [name for name in models.__all__ if not name.endswith("Param")])
def test_a_model_has_the_fields_of_its_schema(name: str) -> None:
    schema = SCHEMAS[name]
    fields = {field.wire: field for field in getattr(models, name)._fields.values()}

    assert fields.keys() == schema["properties"].keys()
    assert {wire for wire, field in fields.items() if field.required} == set(schema.get("required", ()))
    for wire, field in fields.items():
        assert named_in(field.spec) == documented_in(schema["properties"][wire]), wire


@pytest.mark.parametrize("operation_id", OPERATION_IDS)
def test_an_operation_decodes_what_is_described(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    success = next(raw for _, _, raw in operations() if raw["operationId"] == operation_id)["responses"]["200"]
    content = success["content"]
    task = {operation.task_answer.answer} if operation.task_answer else set()

    assert task == (documented_in(success["x-async"]["schema"]) if "x-async" in success else set())
    if "application/json" in content:
        assert named_in(operation.answer) | task == documented_in(content["application/json"]["schema"])
        assert not named_in(operation.answer) & task
    if "text/event-stream" in content:
        assert operation.stream is not None
        assert named_in(operation.stream.event) == documented_in(content["text/event-stream"]["schema"])


def test_integers_that_javascript_would_round_are_exact(tmp_path: Path) -> None:
    file = tmp_path / "bundle.yaml"
    file.write_text(
        "a: <integer 823000000000000123>\nb: '<integer -9007199254740993>'\nc: [\"<integer 7>\"]\nd: an <integer>\n"
    )
    subprocess.run([sys.executable, "-m", "generator.exact", str(file)], cwd=ROOT, check=True)
    assert yaml.safe_load(file.read_text()) == {
        "a": 823000000000000123,
        "b": -9007199254740993,
        "c": [7],
        "d": "an <integer>",
    }
