"""The lint refuses what openapi/README.md forbids.

`sample/` is a small description that keeps every rule. Each case below breaks one rule in a copy of it; one run of the
linter looks at all copies, so a case costs milliseconds.
"""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = Path(__file__).parent / "sample"
REDOCLY = ROOT / "node_modules" / ".bin" / "redocly"

pytestmark = pytest.mark.node


@dataclass(frozen=True)
class Case:
    """Replace `old`, which occurs once in `file`, by `new`: the lint must complain with `rule` in the file `where`."""

    rule: str
    name: str
    file: str
    old: str
    new: str
    where: str = ""  # the same file when empty

    @property
    def name_of_copy(self) -> str:
        return f"{self.rule.replace('/', '-')}-{self.name}"


CREATE = "paths/pictures/create.yaml"
EXAMPLES = "paths/pictures/create.examples.yaml"
TASKS = "paths/pictures/tasks.yaml"
FIND = "paths/pictures/find.yaml"
FIND_EXAMPLES = "paths/pictures/find.examples.yaml"
SCHEMAS = "schemas/pictures.yaml"
OPENAPI = "openapi.yaml"
NEWS = "callbacks/news.yaml"
FAILURES = "schemas/errors.examples.yaml"

EXTENSIONS = "house/extension-schemas"
NAMED = "house/named-objects"
OPERATION = "house/operation-shape"
PAIRED = "house/examples-paired"
MEDIA = "house/example-media"
VALID = "house/examples-valid"
FORMS = "house/input-forms"
STREAM = "house/stream-shape"
TASK = "house/task-shape"
RESULTS = "house/results-shape"
UPLOAD = "house/upload-shape"
BILLING = "house/billing"
MODES = "house/modes-shape"
GATEWAYS = "house/gateways"
ERRORS = "house/errors-shape"
UPLOADS = "      x-upload: {{name: put, summary: Put, {members}store: {{url: {url}, file: file}}, then: [{{link: {link}, from: {{{told}: name}}}}]}}\n      links:\n"

CASES = [
    Case(EXTENSIONS, "unknown-extension", CREATE, "  x-billing: submit", "  x-billing: submit\n  x-price: 3"),
    Case(EXTENSIONS, "misplaced-extension", SCHEMAS, "    url: {type: string}", "    url: {type: string, x-billing: submit}"),
    Case(EXTENSIONS, "beside-a-reference", SCHEMAS, "error: {$ref: errors.yaml#/GatewayError}", "error: {$ref: errors.yaml#/GatewayError, x-price: 3}"),
    Case(EXTENSIONS, "gateways-root", OPENAPI, "key_variable: BETA_API_KEY", "key: BETA_API_KEY"),
    Case(EXTENSIONS, "credential", OPENAPI, "bearer: {type: http, scheme: bearer}", "bearer: {type: http, scheme: bearer, x-credential: {name: password}}"),
    Case(EXTENSIONS, "displayName", OPENAPI, "x-displayName: Pictures", "x-displayName: [Pictures]"),
    Case(EXTENSIONS, "tagGroups", OPENAPI, "{name: Everything, tags: [pictures]}", "{name: Everything, tags: pictures}"),
    Case(EXTENSIONS, "gateways-operation", TASKS, "x-gateways: [alpha]", "x-gateways: alpha"),
    Case(EXTENSIONS, "provenance", CREATE, "confidence: documented", "confidence: certain"),
    Case(EXTENSIONS, "provenance-row", CREATE, "occurrence: 2", "page: 2"),
    Case(EXTENSIONS, "provenance-of-an-example", EXAMPLES, "      confidence: documented\n", ""),
    Case(EXTENSIONS, "billing", CREATE, "x-billing: submit", "x-billing: poll"),
    Case(EXTENSIONS, "results", CREATE, "media_type: /form, kind: image", "media_type: /form"),
    Case(EXTENSIONS, "results-kind", CREATE, "kind: image", "kind: kite"),
    Case(EXTENSIONS, "async-with-results", CREATE, "parameters: [hook]", "parameters: [hook]\n        results: [{pointer: /pictures, kind: image}]"),
    Case(EXTENSIONS, "results-unless-of-nothing", CREATE, "each: /pictures/*, unless", "unless"),
    Case(EXTENSIONS, "modes", TASKS, "quick: /quick", "quick: quick"),
    Case(EXTENSIONS, "error-envelope", CREATE, "present: true, ", ""),
    Case(EXTENSIONS, "errors", FAILURES, "kind: quota", "kind: money"),
    Case(EXTENSIONS, "errors-name", FAILURES, "name: no-paint", "name: No paint"),
    Case(EXTENSIONS, "errors-status", FAILURES, "status: 402", "status: 302"),
    Case(EXTENSIONS, "errors-says-in-capitals", FAILURES, "says: broken", "says: Broken"),
    Case(EXTENSIONS, "errors-meaning", FAILURES, ", meaning: The account is empty.", ""),
    Case(EXTENSIONS, "errors-elsewhere", CREATE, "  x-billing: submit", "  x-billing: submit\n  x-errors: []"),
    Case(EXTENSIONS, "sse", CREATE, "request: {body: {stream: true}}", "request: {header: {stream: true}}"),
    Case(EXTENSIONS, "sse-stream", EXAMPLES, "streams:\n  kite:", "streams:\n  hat: {}\n  kite:"),
    Case(EXTENSIONS, "async", CREATE, '        query: {async: "true"}\n', ""),
    Case(EXTENSIONS, "async-parameters", CREATE, "parameters: [hook]", "parameters: hook"),
    Case(EXTENSIONS, "poll", CREATE, "x-poll: {ids: [/job], reference: mark}", "x-poll: {ids: /job}"),
    Case(EXTENSIONS, "poll-says-nothing", CREATE, "x-poll: {ids: [/job], reference: mark}", "x-poll: {}"),
    Case(EXTENSIONS, "poll-pattern", CREATE, "x-poll: {ids: [/job], reference: mark}", "x-poll: {pattern: [a-z]}"),
    Case(EXTENSIONS, "states-without-status", TASKS, "        status: /status\n", ""),
    Case(EXTENSIONS, "list", CREATE, "id: /id, created: /made, unit: ms", "id: /id, unit: ms"),
    Case(EXTENSIONS, "list-unit", CREATE, "unit: ms", "unit: h"),
    Case(EXTENSIONS, "signature", NEWS, "algorithm: hmac-sha256, ", ""),
    Case(EXTENSIONS, "signature-algorithm", NEWS, "hmac-sha256", "md5"),
    Case(EXTENSIONS, "task-state", TASKS, "LOST: failed", "LOST: lost"),
    Case(EXTENSIONS, "task-progress", TASKS, "of: 1", "of: 0"),
    Case(EXTENSIONS, "task-result", TASKS, "{link: pieces, pointer: /pictures/*/url, kind: image, fallback: true}", "{kind: image}"),
    Case(EXTENSIONS, "task-webhook", TASKS, "webhook: {id: /id}", "webhook: {at: /data}"),
    Case(EXTENSIONS, "text-as", CREATE, "        text/event-stream:", "        text/plain:\n          x-text-as: [model]\n        text/event-stream:"),
    Case(EXTENSIONS, "mock", CREATE, "copy: /prompt", "copy: /prompt, make: /prompt"),
    Case(EXTENSIONS, "mock-choose", CREATE, "{set: /model, copy: /prompt}", "{choose: /prompt, set: /model}"),
    Case(EXTENSIONS, "mock-events", CREATE, "{set: /model, copy: /prompt}", "{choose: /prompt, events: [done]}"),
    Case(EXTENSIONS, "query", EXAMPLES, "x-query: {size: large}", "x-query: [large]"),
    Case(EXTENSIONS, "media", SCHEMAS, "{kind: image, as: data-url, max_bytes: 1000000}", "{kind: image}"),
    Case(EXTENSIONS, "media-form", SCHEMAS, "as: data-url", "as: hex"),
    Case(EXTENSIONS, "media-limit-of-a-url", SCHEMAS, "as: data-url", "as: url"),
    Case(EXTENSIONS, "value", SCHEMAS, "x-value: number", "x-value: text"),
    Case(EXTENSIONS, "value-pair", SCHEMAS, "{pair: x}", "{pair: 0}"),
    Case(NAMED, "inline-object", SCHEMAS, "    url: {type: string}", "    url: {type: object, properties: {href: {type: string}}}"),
    Case(NAMED, "inline-body", TASKS, "schema: {$ref: ../../schemas/pictures.yaml#/PictureTask}", "schema: {type: object, properties: {status: {type: string}}}"),
    Case(NAMED, "inside-another-schema", SCHEMAS, "    url: {type: string}", "    url: {$ref: '#/PictureTask/properties/reason'}"),
    Case(NAMED, "snake-case", SCHEMAS, "    url: {type: string}", "    url: {$ref: '#/a_url'}\na_url: {type: string}"),
    Case(NAMED, "same-name-twice", SCHEMAS, "error: {$ref: errors.yaml#/GatewayError}", "error: {$ref: '#/GatewayError'}\nGatewayError: {type: string}", where="schemas/errors.yaml"),
    Case(NAMED, "all-of", SCHEMAS, "    url: {type: string}", "    url: {allOf: [{type: string}, {minLength: 1}]}"),
    Case(NAMED, "one-of", SCHEMAS, "    url: {type: string}", "    url: {oneOf: [{type: string}, {type: 'null'}]}"),
    Case(NAMED, "not", SCHEMAS, "    url: {type: string}", "    url: {type: string, not: {const: ''}}"),
    Case(NAMED, "if", SCHEMAS, "    url: {type: string}", "    url: {if: {type: string}, then: {minLength: 1}}"),
    Case(NAMED, "closed-object", SCHEMAS, "Picture:\n  type: object", "Picture:\n  type: object\n  additionalProperties: false"),
    Case(NAMED, "integer-format", SCHEMAS, "count: {type: integer", "count: {type: integer, format: int64"),
    Case(OPERATION, "camel-case-id", TASKS, "pictures.tasks.retrieve", "pictures.tasks.retrieveOne"),
    Case(OPERATION, "one-word-id", TASKS, "pictures.tasks.retrieve", "pictures"),
    Case(OPERATION, "other-tag", TASKS, "tags: [pictures]", "tags: [images]"),
    Case(OPERATION, "two-tags", TASKS, "tags: [pictures]", "tags: [pictures, tasks]"),
    Case(OPERATION, "undeclared-tag", OPENAPI, "name: pictures", "name: images", where=TASKS),
    Case(OPERATION, "other-folder", TASKS, "operationId: pictures.tasks.retrieve\n  tags: [pictures]", "operationId: tasks.retrieve\n  tags: [tasks]"),
    Case(OPERATION, "summary-in-chinese", TASKS, "summary: Look at a task", "summary: 查询任务"),
    Case(OPERATION, "no-summary", TASKS, "  summary: Look at a task\n", ""),
    Case(OPERATION, "no-description", TASKS, "  description: Ask until the status is DONE or LOST.\n", ""),
    Case(OPERATION, "no-security", TASKS, "  security: [{bearer: []}]\n", ""),
    Case(OPERATION, "no-gateways", TASKS, "  x-gateways: [alpha]\n", ""),
    Case(OPERATION, "no-provenance", TASKS, "  x-provenance:", "  externalDocs:"),
    Case(OPERATION, "no-client-error", TASKS, "'4XX'", "'404'"),
    Case(OPERATION, "no-server-error", TASKS, "'5XX'", "'503'"),
    Case(PAIRED, "no-request", CREATE, "        examples: {$ref: create.examples.yaml#/requests}\n", ""),
    Case(PAIRED, "no-request-on-the-path", TASKS, "      examples: {$ref: tasks.examples.yaml#/requests}\n", ""),
    Case(PAIRED, "no-request-in-the-query", FIND, "      examples: {$ref: find.examples.yaml#/requests}\n", ""),
    Case(PAIRED, "answer-without-query", FIND_EXAMPLES, "responses:\n  kites:", "responses:\n  hats:"),
    Case(PAIRED, "query-without-summary", FIND_EXAMPLES, "    summary: Pictures of kites\n", ""),
    Case(PAIRED, "inline-query", FIND, "examples: {$ref: find.examples.yaml#/pages}", "examples: {kites: {value: 2}}"),
    Case(PAIRED, "no-answer", TASKS, "          examples: {$ref: tasks.examples.yaml#/responses}\n", ""),
    Case(PAIRED, "answer-without-request", EXAMPLES, "responses:\n  kite:", "responses:\n  hat:"),
    Case(PAIRED, "stream-without-request", EXAMPLES, "streams:\n  kite:", "streams:\n  hat:"),
    Case(PAIRED, "request-without-summary", EXAMPLES, "    summary: A kite\n", ""),
    Case(PAIRED, "request-without-provenance", EXAMPLES, "    x-provenance:", "    x-other:"),
    Case(PAIRED, "inline-example", TASKS, "examples: {$ref: tasks.examples.yaml#/responses}", "examples: {done: {value: {status: DONE}}}"),
    Case(MEDIA, "real-server", EXAMPLES, "https://cdn.example.com/kite.png", "https://cdn.gateway.test/kite.png"),
    Case(MEDIA, "real-base64", EXAMPLES, "part: sky", f"part: {'iVBORw0K' * 40}"),
    Case(VALID, "event", EXAMPLES, "part: sky", "part: 7"),
    Case(VALID, "event-with-unknown-field", EXAMPLES, "part: sky", "part: sky, cloud: 1"),
    Case(VALID, "rounded-integer", EXAMPLES, "count: 1", "count: 9007199254740993"),
    Case(VALID, "query-value", EXAMPLES, "size: large", "size: huge"),
    Case(VALID, "query-name", EXAMPLES, "size: large", "width: large"),
    Case(VALID, "parameter", FIND_EXAMPLES, "value: 2", "value: 0"),
    Case(VALID, "no-value", EXAMPLES, "    value: {prompt: a kite, count: 1}\n", ""),
    Case(VALID, "error-answer", "schemas/errors.examples.yaml", "message: broken", "message: 500"),
    Case(VALID, "request", EXAMPLES, "count: 1", "count: 0"),
    Case(VALID, "answer", EXAMPLES, "model: painter", "model: 3"),
    Case(VALID, "answer-with-unknown-field", EXAMPLES, "model: painter", "brush: 3"),
    Case(FORMS, "media-in-an-answer", SCHEMAS, "    model: {type: string}", "    model: {type: string, x-media: {kind: file, as: base64}}"),
    Case(FORMS, "value-in-an-answer", SCHEMAS, "    made: {type: integer}", "    made: {type: integer, x-value: number}"),
    Case(FORMS, "media-on-a-number", SCHEMAS, "{type: integer, minimum: 1}", "{type: integer, minimum: 1, x-media: {kind: file, as: base64}}"),
    Case(FORMS, "media-on-an-upload", SCHEMAS, "photo: {type: string,", "photo: {type: string, format: binary,"),
    Case(FORMS, "media-on-a-list", SCHEMAS, "photo: {type: string,", "photo: {type: array, items: {type: string},"),
    Case(FORMS, "media-beside-a-union", SCHEMAS, "photo: {type: string,", "photo: {anyOf: [{type: string}, {type: integer}],"),
    Case(FORMS, "number-on-a-boolean", SCHEMAS, "stream: {type: boolean}", "stream: {type: boolean, x-value: number}"),
    Case(FORMS, "number-on-text-or-number", SCHEMAS, '{type: [string, "null"], x', "{type: [string, integer], x"),
    Case(FORMS, "pair-on-a-number", SCHEMAS, "[{type: string, enum: [640x480]}, {type: string}]", "[{type: string, enum: [640x480]}, {type: integer}]"),
    Case(FORMS, "both-words", SCHEMAS, '"null"], x-value: number', '"null"], x-value: number, x-media: {kind: file, as: url}'),
    Case(STREAM, "no-schema", CREATE, "          schema: {$ref: ../../schemas/pictures.yaml#/PictureEvent}\n", ""),
    Case(STREAM, "no-sse", CREATE, "          x-sse:", "          x-other:"),
    Case(STREAM, "no-end", CREATE, "            terminal: {pointer: /type, values: [done]}\n", ""),
    Case(STREAM, "no-such-property", CREATE, "event: /type", "event: /kind"),
    Case(STREAM, "no-such-event", CREATE, "events: [part]", "events: [part, parts]"),
    Case(STREAM, "nameless-events", CREATE, "            event: /type\n", ""),
    Case(STREAM, "events-of-no-stream", CREATE, "{set: /model, copy: /prompt}", "{events: [part], set: /model, copy: /prompt}"),
    Case(STREAM, "no-such-nested-property", CREATE, "message: /error/message}\n            streams", "message: /error/text}\n            streams"),
    Case(TASK, "async-without-link", CREATE, "        poll:\n", "        look:\n"),
    Case(TASK, "async-parameter-of-nowhere", CREATE, "parameters: [hook]", "parameters: [hooks]"),
    Case(TASK, "two-polls", CREATE, "operationId: pictures.list, parameters: {page: 1}", "operationId: pictures.tasks.retrieve, parameters: {task_id: x}"),
    Case(TASK, "other-id-from-nowhere", CREATE, "ids: [/job]", "ids: [/jobs]"),
    Case(TASK, "reference-to-nowhere", CREATE, "reference: mark", "reference: marks"),
    Case(TASK, "list-without-parameter", CREATE, "parameters: {page: 1}", "parameters: {pages: 1}"),
    Case(TASK, "otherwise-without-link", CREATE, "x-poll: {ids: [/job], reference: mark}", "x-poll: {ids: [/job], otherwise: pieces}"),
    Case(TASK, "fallback-without-link", CREATE, "x-poll: {ids: [/job], reference: mark}", "x-poll: {fallback: pieces}"),
    Case(TASK, "fallback-that-needs-more", CREATE, "x-poll: {ids: [/job], reference: mark}", "x-poll: {fallback: other}\n        other: {operationId: pictures.tasks.retrieve, parameters: {task_id: $response.body#/job}}"),
    Case(TASK, "poll-of-nothing", CREATE, "operationId: pictures.tasks.retrieve", "operationId: pictures.tasks.get"),
    Case(TASK, "poll-without-task", TASKS, "      x-task:", "      x-other:", where=CREATE),
    Case(TASK, "poll-without-parameter", CREATE, "parameters: {task_id:", "parameters: {id:"),
    Case(TASK, "task-id-from-nowhere", CREATE, "$response.body#/task_id", "$response.body#/id"),
    Case(TASK, "status-from-nowhere", TASKS, "status: /status", "status: /state"),
    Case(TASK, "progress-from-nowhere", TASKS, "pointer: /done", "pointer: [/reason, /percent]"),
    Case(TASK, "error-from-nowhere", TASKS, "message: /reason", "message: /cause"),
    Case(TASK, "end-from-nowhere", TASKS, "expires_at: /until", "expires_at: /end"),
    Case(RESULTS, "of-a-task-from-nowhere", TASKS, "{pointer: /pictures/*/url", "{pointer: /pictures/*/href"),
    Case(RESULTS, "from-nowhere", CREATE, "pointer: /url", "pointer: /href"),
    Case(RESULTS, "of-each-nowhere", CREATE, "each: /pictures/*", "each: /images/*"),
    Case(RESULTS, "unless-nowhere", CREATE, "unless: /draft", "unless: /sketch"),
    Case(RESULTS, "media-type-nowhere", CREATE, "media_type: /form", "media_type: /type"),
    Case(RESULTS, "beside-a-task", TASKS, "      x-task:\n", "      x-results: [{pointer: /reason, kind: file}]\n      x-task:\n"),
    Case(RESULTS, "of-events", CREATE, "        application/json:\n          schema: {$ref: ../../schemas/pictures.yaml#/PicturesResponse}", "        text/plain:\n          schema: {type: string}"),
    Case(TASK, "result-behind-no-link", TASKS, "link: pieces", "link: parts"),
    Case(TASK, "linked-value-from-nowhere", TASKS, "$response.body#/word", "$response.body#/words"),
    Case(TASK, "input-without-link", TASKS, "        input: {", "        further: {"),
    Case(EXTENSIONS, "upload", CREATE, "      links:\n", "      x-upload: {name: put, store: {url: /pictures, file: file}, then: [{link: list}]}\n      links:\n"),
    Case(UPLOAD, "upload-to-nowhere", CREATE, "      links:\n", UPLOADS.format(url="/place", members="", link="list", told="page")),
    Case(UPLOAD, "upload-member-of-nowhere", CREATE, "      links:\n", UPLOADS.format(url="/pictures/0/url", members="from: {suffix: extension}, ", link="list", told="prompt")),
    Case(UPLOAD, "upload-by-no-link", CREATE, "      links:\n", UPLOADS.format(url="/pictures/0/url", members="", link="lists", told="prompt")),
    Case(UPLOAD, "upload-step-without-member", CREATE, "      links:\n", UPLOADS.format(url="/pictures/0/url", members="from: {prompt: name}, ", link="list", told="prompt")),
    Case(TASK, "word-mapped-twice", TASKS, "{WAIT: queued, ", "{WAIT: queued, wait: running, "),
    Case(TASK, "word-not-mapped", TASKS, "LOST: failed", "LOOSE: failed"),
    Case(ERRORS, "same-name", FAILURES, "name: no-brush", "name: no-paint"),
    Case(ERRORS, "same-status-and-code", FAILURES, "says: broken, ", ""),
    Case(ERRORS, "no-failure-at-200", FAILURES, "body: {error: {message: No paint}}", "body: {fault: {message: No paint}}"),
    Case(ERRORS, "another-code", FAILURES, "code: 7, body: {code: 7, message: No", "code: 8, body: {code: 7, message: No"),
    Case(ERRORS, "code-as-text", FAILURES, "code: 7, body: {code: 7, message: No", 'code: "7", body: {code: 7, message: No'),
    Case(ERRORS, "code-left-out", FAILURES, "code: 7, body: {code: 7, message: No", "body: {code: 7, message: No"),
    Case(ERRORS, "no-message", FAILURES, "message: No brush", "text: No brush"),
    Case(ERRORS, "says-otherwise", FAILURES, "says: broken", "says: bent"),
    Case(BILLING, "free-task", CREATE, "  x-billing: submit\n", ""),
    Case(MODES, "two-prefixes-of-a-mode", TASKS, "quick: /quick", "quick: /fast"),
    Case(GATEWAYS, "unknown-gateway", TASKS, "x-gateways: [alpha]", "x-gateways: [gamma]"),
    Case(GATEWAYS, "confidence-of-another-gateway", CREATE, "by_gateway: {beta:", "by_gateway: {gamma:"),
    Case(GATEWAYS, "unknown-scheme", OPENAPI, "key_variable: ALPHA_API_KEY\n    security: [bearer]", "key_variable: ALPHA_API_KEY\n    security: [basic]"),
    Case(GATEWAYS, "credential-without-variable", OPENAPI, "bearer: {type: http, scheme: bearer}", "bearer: {type: http, scheme: bearer, x-credential: {name: system_token}}"),
    Case(GATEWAYS, "credential-without-header", OPENAPI, "bearer: {type: http, scheme: bearer}", "bearer: {type: http, scheme: bearer, x-credential: {name: system_token, headers: [Kite-User]}}", CREATE),
]  # fmt: skip


def lint(config: Path, *apis: str) -> list[tuple[str, str, str]]:
    """The problems that Redocly finds: rule, file relative to the folder of the config, message."""
    quiet = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    command = [str(REDOCLY), "lint", *apis, "--config", str(config), "--format=json", "--max-problems=100000"]
    run = subprocess.run(command, cwd=config.parent, env=quiet, capture_output=True, text=True, timeout=120)
    reports, rest = [], run.stdout.strip()
    while rest:  # one JSON object for each description, one after the other
        report, end = json.JSONDecoder().raw_decode(rest)
        reports.append(report)
        rest = rest[end:].lstrip()
    assert reports, run.stderr
    problems = [problem for report in reports for problem in report["problems"]]
    return [(p["ruleId"], p["location"][0]["source"]["ref"], p["message"]) for p in problems]


@pytest.fixture(scope="module", autouse=True)
def redocly() -> None:
    if shutil.which("node") and REDOCLY.exists():
        return
    reason = "needs Node and the description's tools: npm ci"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def problems(redocly: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[str, str, str]]]:
    """Copy of the sample → its problems, from one run over all copies. The copy `unbroken` has no mutation."""
    folder = tmp_path_factory.mktemp("lint")
    shutil.copytree(SAMPLE, folder / "unbroken")
    for case in CASES:
        copy = folder / case.name_of_copy
        shutil.copytree(SAMPLE, copy)
        text = (copy / case.file).read_text(encoding="utf-8")
        assert text.count(case.old) == 1, f"{case.name}: {case.old!r} must occur once in {case.file}"
        (copy / case.file).write_text(text.replace(case.old, case.new), encoding="utf-8")
    found: dict[str, list[tuple[str, str, str]]] = {copy.name: [] for copy in folder.iterdir()}
    for rule, file, message in lint(config_for(folder, list(found))):
        copy, _, file_in_copy = file.partition("/")
        found[copy].append((rule, file_in_copy, message))
    return found


def config_for(folder: Path, copies: list[str]) -> Path:
    """The project's own rules, for the copies instead of the real description."""
    text = (ROOT / "redocly.yaml").read_text(encoding="utf-8")
    rules, _, _ = text.partition("\napis:")
    plugin = "openapi/lint/plugin.js"
    assert plugin in rules
    apis = "".join(f"\n  {copy}: {{root: {copy}/openapi.yaml}}" for copy in copies)
    config = folder / "redocly.yaml"
    config.write_text(f"{rules.replace(plugin, str(ROOT / plugin))}\napis:{apis}\n", encoding="utf-8")
    return config


def test_unbroken_sample_passes(problems: dict[str, list[tuple[str, str, str]]]) -> None:
    assert problems["unbroken"] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule.removeprefix('house/')}-{case.name}")
def test_broken_rule_is_found(case: Case, problems: dict[str, list[tuple[str, str, str]]]) -> None:
    found = problems[case.name_of_copy]
    assert any((rule, file) == (case.rule, case.where or case.file) for rule, file, _ in found), found


def test_every_house_rule_is_on_and_has_a_case() -> None:
    config = (ROOT / "redocly.yaml").read_text(encoding="utf-8")
    on = {line.split(":")[0].strip() for line in config.splitlines() if line.strip().startswith("house/")}
    files = {f"house/{file.stem}" for file in (ROOT / "openapi" / "lint" / "rules").glob("*.js")}
    assert on == files == {case.rule for case in CASES}


def test_every_extension_schema_has_a_case() -> None:
    schemas = {file.name.removesuffix(".schema.json") for file in (ROOT / "openapi" / "extensions").glob("*.json")}
    cases = {f"x-{case.name}" for case in CASES if case.rule == EXTENSIONS}
    assert {name for name in schemas if not any(case.startswith(name) for case in cases)} == set()


def test_description_passes() -> None:
    assert lint(ROOT / "redocly.yaml", "maaskit") == []
