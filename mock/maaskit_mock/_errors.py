"""Errors in the gateway's own shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import _pointers
from ._events import compact
from ._values import Answer, Chunk, Json, Refusal, is_list

_SERVER = 500
_TYPES = {401: "authentication_error", 403: "permission_error", 404: "not_found_error", 429: "rate_limit_error"}


def body(status: int, message: str, code: str, request_id: str, param: str | None = None) -> Json:
    """The error object that the gateways send."""
    kind = _TYPES.get(status, "server_error" if status >= _SERVER else "invalid_request_error")
    return {"error": {"message": f"{message} (request id: {request_id})", "type": kind, "param": param, "code": code}}


def answer(refusal: Refusal, request_id: str) -> Answer:
    """The answer that tells a refusal."""
    if refusal.envelope:
        content = failure(refusal.envelope, request_id, message=refusal.message, code=refusal.code)
    else:
        content = body(refusal.status, refusal.message, refusal.code, request_id, refusal.param)
    return json_answer(refusal.status, content, refusal.headers)


def json_answer(
    status: int, content: Json, headers: Sequence[tuple[str, str]] = (), media_type: str = "application/json"
) -> Answer:
    """An answer with a JSON body."""
    return data_answer(status, media_type, compact(content).encode("utf-8", "replace"), headers)


def data_answer(status: int, content_type: str, data: bytes, headers: Sequence[tuple[str, str]] = ()) -> Answer:
    """An answer with a body of known length."""
    described = (*headers, ("content-type", content_type), ("content-length", str(len(data))))
    return Answer(status, described, (Chunk(data),))


def failure(
    envelope: Sequence[Mapping[str, Json]],
    request_id: str,
    which: int = 0,
    message: str = "the mock was told to fail",
    code: str = "mock_failure",
) -> Json:
    """How an operation says at HTTP 200 that it failed: by a rule of its envelope, else by the gateway's object."""
    rule = envelope[min(which, len(envelope) - 1)] if envelope else {"pointer": "/error", "present": True}
    if rule.get("present") is True and rule.get("pointer") == "/error":
        return body(200, message, code, request_id)
    content: dict[str, Json] = {}
    _pointers.put(content, str(rule.get("pointer", "/error")), _failing(rule, code))
    if rule.get("code") and rule.get("code") != rule.get("pointer"):
        _pointers.put(content, str(rule["code"]), code)
    if rule.get("message"):
        _pointers.put(content, str(rule["message"]), f"{message} (request id: {request_id})")
    return content


def _failing(rule: Mapping[str, Json], code: str) -> Json:
    """A value that the rule takes for a failure."""
    if "below" in rule:
        return rule["below"] - 1
    if is_list(bad := rule.get("one_of")):
        return bad[0]
    good = rule.get("not_in")
    if not is_list(good):
        return code
    if any(isinstance(value, bool) for value in good):
        return True not in good
    return 1001 if not any(isinstance(value, str) for value in good) else code
