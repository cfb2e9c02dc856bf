"""The table of operations: what the client has to know of each, from the description. A family's part of it is loaded
when one of its operations is first asked for."""

from collections.abc import Mapping
from typing import Any, Final

from maaskit._table import Operations

__all__ = ["GATEWAYS", "OPERATIONS", "SECURITY"]

GATEWAYS: Final[Mapping[str, Mapping[str, Any]]] = {
    "haoee": {
        "name": "Haoee 好易智算",
        "base_url": "https://maas.haoee.com",
        "key_variable": "HAOEE_API_KEY",
        "security": ["bearer", "rawKey", "googleKey"],
        "headers": {"ModelName": ["model", "model_name"]},
    },
    "gptbest": {
        "name": "GPT-Best",
        "base_url": None,
        "key_variable": "GPTBEST_API_KEY",
        "system_token_variable": "GPTBEST_SYSTEM_TOKEN",
        "security": ["bearer", "rawKey", "googleKey", "midjourneySecret", "apiKey", "token", "systemToken"],
    },
    "ecovai": {
        "name": "Ecovai",
        "base_url": "https://api.ecovai.cn",
        "key_variable": "ECOVAI_API_KEY",
        "security": ["bearer", "rawKey", "midjourneySecret", "apiKey"],
    },
    "custom": {
        "name": "Custom gateway",
        "base_url": None,
        "key_variable": "MAASKIT_API_KEY",
        "system_token_variable": "MAASKIT_SYSTEM_TOKEN",
        "security": ["bearer", "rawKey", "googleKey", "midjourneySecret", "apiKey", "token", "systemToken"],
    },
}

SECURITY: Final[Mapping[str, Mapping[str, Any]]] = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "`Authorization: Bearer <key>`: every gateway."},
    "rawKey": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "The bare key without a scheme, as printed on Haoee's pages.",
    },
    "googleKey": {
        "type": "apiKey",
        "in": "header",
        "name": "x-goog-api-key",
        "description": "Google's header, on the Gemini routes.",
    },
    "midjourneySecret": {
        "type": "apiKey",
        "in": "header",
        "name": "mj-api-secret",
        "description": "The proxy's own header, on the Midjourney routes.",
    },
    "apiKey": {"type": "apiKey", "in": "header", "name": "Api-Key", "description": "Ideogram's header, on its routes."},
    "token": {"type": "http", "scheme": "Token", "description": "`Authorization: Token <key>`: Replicate's older way."},
    "systemToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "`Authorization: Bearer <system token>`: the account's own token, no API key, on the routes of the account.",
        "x-credential": {"name": "system_token", "headers": ["New-API-User"]},
    },
}

OPERATIONS: Final = Operations(
    __name__,
    (
        "audio",
        "avatar",
        "bfl",
        "chat",
        "cogvideox",
        "completions",
        "docmee",
        "embeddings",
        "files",
        "flux",
        "gemini",
        "ideogram",
        "images",
        "kling",
        "luma",
        "midjourney",
        "minimax",
        "models",
        "pika",
        "pixverse",
        "platform",
        "recraft",
        "replicate",
        "rerank",
        "responses",
        "runway",
        "runwayml",
        "sora",
        "suno",
        "video",
        "videos",
        "viggle",
    ),
)
