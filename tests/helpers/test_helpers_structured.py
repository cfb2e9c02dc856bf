"""Structured output: the schema that is sent, and what is made of replies."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import datetime
import enum
import pickle
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import attrs
import jsonschema_rs
import msgspec
import pydantic
import pytest
from scripted import Script

from maaskit import AsyncClient, Client, InvalidRequestError, MaaskitError
from maaskit.helpers import StructuredOutputError, parse_structured, response_format, structured, structured_async
from maaskit_api.models import ChatCompletion

ASK: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Li Hua, 28 years old"}]}


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class Inner:
    """An inner thing."""

    size: int
    inner: list[Inner] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Person:
    """Somebody."""

    name: Annotated[str, msgspec.Meta(description="Full name", min_length=1)]
    colour: Colour
    inner: Inner
    age: int | None = None
    tags: list[str] = dataclasses.field(default_factory=lambda: ["none"])
    kind: Literal["a", "b"] = "a"
    born: datetime.date | None = None
    best: Annotated[Inner, msgspec.Meta(description="The best")] | None = None
    numbers: set[int] = dataclasses.field(default_factory=set)
    data: bytes = b""


@attrs.define
class Place:
    name: str
    height: int = attrs.field(default=0, validator=attrs.validators.lt(9000))


class Thing(TypedDict):
    name: str
    note: NotRequired[str]


class Struct(msgspec.Struct, rename="camel"):
    first_name: str
    last_name: str = "Hua"


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]
    lives: int = 9
    mark: Literal["a", 1] = "a"


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    tricks: list[str] = []


class Animal(pydantic.BaseModel):
    """An animal."""

    name: str = pydantic.Field(description="What it is called", alias="theName")
    who: Annotated[Cat | Dog, pydantic.Field(discriminator="kind")]
    parent: Animal | None = None
    extra: Cat | None = pydantic.Field(default=None, description="Another one")


@dataclasses.dataclass
class Zoo:
    animals: list[Animal]


def reply_of(content: Any, finish_reason: Any = "stop", **message: Any) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish_reason,
                "message": {"role": "assistant", "content": content, **message},
            }
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


def parsed(kind: Any, content: Any, finish_reason: Any = "stop", **message: Any) -> Any:
    return parse_structured(kind, ChatCompletion.from_dict(reply_of(content, finish_reason, **message)))


def strict_faults(node: Any, path: str = "$") -> list[str]:
    """What OpenAI's documented rules for strict schemas forbid."""
    faults: list[str] = []
    if "$ref" in node:
        return [f"{path}: neighbours of $ref"] if len(node) > 1 and path != "$" else []
    for word in ("default", "oneOf", "allOf", "uniqueItems", "contentEncoding", "prefixItems", "discriminator"):
        if word in node:
            faults.append(f"{path}: {word}")
    if "anyOf" not in node and "type" not in node:
        faults.append(f"{path}: no type")
    if node.get("type") == "object":
        if node.get("additionalProperties") is not False:
            faults.append(f"{path}: open")
        if sorted(node.get("required", [])) != sorted(node["properties"]):
            faults.append(f"{path}: not all required")
    for name, member in [*node.get("properties", {}).items(), *node.get("$defs", {}).items()]:
        faults += strict_faults(member, f"{path}.{name}")
    for position, member in enumerate(node.get("anyOf", [])):
        faults += strict_faults(member, f"{path}|{position}")
    if "items" in node:
        faults += strict_faults(node["items"], f"{path}[]")
    return faults


ALL = [Person, Place, Thing, Struct, Animal, Zoo, Inner]


@pytest.mark.parametrize("kind", ALL)
def test_the_strict_form(kind: Any) -> None:
    made = response_format(kind)["json_schema"]
    assert made["strict"] is True  # type: ignore[index]
    schema = made["schema"]  # type: ignore[index]
    assert schema["type"] == "object"
    assert strict_faults(schema) == []
    jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})


def test_the_strict_form_in_detail() -> None:
    schema: Any = response_format(Person)["json_schema"]["schema"]  # type: ignore[index,typeddict-item]
    members = schema["properties"]
    assert schema["description"] == "Somebody."
    assert members["name"] == {"description": "Full name", "type": "string", "minLength": 1}
    assert members["age"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert members["tags"] == {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]}
    assert members["kind"]["anyOf"][0] == {"enum": ["a", "b"], "type": "string"}
    assert members["inner"] == {"$ref": "#/$defs/Inner"}
    assert members["born"]["anyOf"][0] == {"type": "string", "format": "date"}
    assert schema["$defs"]["Colour"] == {"title": "Colour", "enum": ["blue", "red"], "type": "string"}
    assert schema["$defs"]["Inner"]["properties"]["inner"]["anyOf"][0]["items"] == {"$ref": "#/$defs/Inner"}
    assert "Person" not in schema["$defs"]
    animal: Any = response_format(Animal)["json_schema"]["schema"]  # type: ignore[index,typeddict-item]
    assert animal["properties"]["theName"]["description"] == "What it is called"
    assert animal["properties"]["extra"]["description"] == "Another one"
    assert animal["$defs"]["Cat"]["properties"]["mark"]["anyOf"][0]["type"] == ["string", "integer"]
    assert "Animal" in animal["$defs"]  # it refers to itself


class Late(TypedDict):
    reasons: list[str]
    answer: str


class Judgement(Late):
    a_number: int
    before: list[Late]


def test_members_stay_in_order() -> None:
    """Models answer in the order of the schema: reasons first makes better answers."""
    schema: Any = response_format(Judgement)["json_schema"]["schema"]  # type: ignore[index,typeddict-item]
    assert list(schema["properties"]) == schema["required"] == ["reasons", "answer", "a_number", "before"]
    assert list(schema["$defs"]["Late"]["properties"]) == ["reasons", "answer"]
    assert list(response_format(Person)["json_schema"]["schema"]["properties"])[:3] == ["name", "colour", "inner"]  # type: ignore[index,typeddict-item]


def test_the_loose_form_is_the_type_s_own() -> None:
    made: Any = response_format(Person, strict=False, name="somebody")
    assert made["type"] == "json_schema"
    assert made["json_schema"]["strict"] is False
    assert made["json_schema"]["name"] == "somebody"
    assert made["json_schema"]["schema"]["required"] == ["name", "colour", "inner"]
    assert made["json_schema"]["schema"]["type"] == "object"


@dataclasses.dataclass
class WithMap:
    prices: dict[str, int]


@dataclasses.dataclass
class WithTuple:
    pair: tuple[int, str]


@dataclasses.dataclass
class WithAny:
    deep: list[Any]


@pytest.mark.parametrize(
    ("kind", "path"), [(WithMap, r"\$\.prices"), (WithTuple, r"\$\.pair"), (WithAny, r"\$\.deep\[\]")]
)
def test_what_strict_has_no_form_for(kind: Any, path: str) -> None:
    with pytest.raises(InvalidRequestError, match=path + ".*strict=False"):
        response_format(kind)
    assert response_format(kind, strict=False)


@pytest.mark.parametrize("kind", [int, list[int], Inner | None, Colour, complex, object, "Person", None, 3])
def test_what_is_no_object(kind: Any) -> None:
    with pytest.raises(InvalidRequestError):
        response_format(kind)


@pytest.mark.parametrize("name", ["", "a b", "x" * 65, "ä"])
def test_bad_names(name: str) -> None:
    with pytest.raises(InvalidRequestError, match="name="):
        response_format(Inner, name=name)


def test_a_made_up_name_is_accepted() -> None:
    kind: Any = pydantic.create_model("Liste[ä]", a=(int, ...))
    assert response_format(kind)["json_schema"]["name"] == "Liste"  # type: ignore[index]


MINIMAL = '{"name": "Li", "colour": "red", "inner": {"size": 1}}'
EXPECTED = Person("Li", Colour.RED, Inner(1))


@pytest.mark.parametrize(
    "content",
    [
        MINIMAL,
        f"\n {MINIMAL}\n",
        f"```json\n{MINIMAL}\n```",
        f"```\n{MINIMAL}\n```",
        f"Here you are:\n\n```JSON\n{MINIMAL}\n```\nAnything else?",
        f"<think>Maybe {{}}? {MINIMAL[:9]}</think>\n{MINIMAL}",
        f"The answer is {MINIMAL}.",
        f'```json\n{{"name": 3}}\n```\nNo:\n```json\n{MINIMAL}\n```',
        MINIMAL.replace('"Li"', '"Li", "nobody": "knows this"'),
    ],
)
def test_where_json_is_found(content: str) -> None:
    assert parsed(Person, content) == EXPECTED


def test_a_fence_inside_a_text_is_part_of_it() -> None:
    assert parsed(Thing, '{"name": "```json\\n{}\\n```"}') == {"name": "```json\n{}\n```"}


def test_null_stands_for_left_out() -> None:
    """In the strict form all members are required, so null is the only way to leave one out."""
    full = {
        "name": "Li", "colour": "red", "inner": {"size": 1, "inner": [{"size": 2, "inner": None}]}, "age": None, "tags": None,
        "kind": None, "born": None, "best": {"size": 3, "inner": None}, "numbers": None, "data": None,
    }  # fmt: skip
    found = parsed(Person, msgspec.json.encode(full).decode())
    assert found == Person("Li", Colour.RED, Inner(1, [Inner(2)]), best=Inner(3))
    assert parsed(Thing, '{"name": "a", "note": null}') == {"name": "a"}
    assert parsed(Struct, '{"firstName": "Li", "lastName": null}') == Struct("Li", "Hua")
    animal = parsed(
        Animal,
        '{"theName": "T", "who": {"kind": "dog", "tricks": null}, "parent": null, "extra": {"kind": "cat", "lives": null}}',
    )
    assert animal == Animal(theName="T", who=Dog(kind="dog"), extra=Cat(kind="cat"))
    assert parsed(Zoo, '{"animals": [{"theName": "T", "who": {"kind": "cat", "lives": null}}]}').animals[0].who == Cat(
        kind="cat"
    )


def test_null_is_no_value_where_one_is_required() -> None:
    with pytest.raises(StructuredOutputError) as caught:
        parsed(Thing, '{"name": null}')
    assert (caught.value.fault, caught.value.path) == ("mismatch", "$.name")


@pytest.mark.parametrize(
    ("kind", "content", "path", "said"),
    [
        (
            Person,
            '{"name": "Li", "colour": "red", "inner": {"size": "1"}}',
            "$.inner.size",
            "Expected `int`, got `str`",
        ),
        (Person, '{"name": "", "colour": "red", "inner": {"size": 1}}', "$.name", "length >= 1"),
        (Person, MINIMAL.replace("1", '1, "inner": [{"size": null}]'), "$.inner.inner[0].size", "got `null`"),
        (Place, '{"name": "Everest", "height": 9001}', None, "9000"),
        (Animal, '{"theName": "T", "who": {"kind": "dog", "tricks": [1]}}', "$.who.tricks[0]", "valid string"),
        (Zoo, '{"animals": [{"theName": "T"}]}', "$.animals[0].who", "Field required"),
        (Thing, "[]", None, "Expected `object`"),
        (Thing, '[{"name": "a"}]', None, "Expected `object`"),
        (Thing, "```json\n{}\n```", None, "missing required field `name`"),
    ],
)
def test_json_that_does_not_fit(kind: Any, content: str, path: str | None, said: str) -> None:
    with pytest.raises(StructuredOutputError) as caught:
        parsed(kind, content)
    error = caught.value
    assert (error.fault, error.path, error.text) == ("mismatch", path, content)
    assert said in error.reason
    assert path is None or path in error.reason
    assert "charged: yes" in str(error)
    assert error.reply.choices[0].message.content == content


@pytest.mark.parametrize(
    ("content", "finish_reason", "message", "fault"),
    [
        (None, "stop", {"refusal": "I will not."}, "refused"),
        (MINIMAL, "stop", {"refusal": "I will not."}, "refused"),
        (MINIMAL, "length", {}, "cut"),
        (MINIMAL[:20], "length", {}, "cut"),
        ("", "max_tokens", {}, "cut"),
        (None, "content_filter", {}, "filtered"),
        (None, "stop", {}, "empty"),
        (" \n", "stop", {}, "empty"),
        ("Sorry, no.", "stop", {}, "not_json"),
        ("{name: Li}", "stop", {}, "not_json"),
        (MINIMAL[:20], "stop", {}, "not_json"),
        ('{"name": NaN}', "stop", {}, "not_json"),
        ("[" * 100_000, "stop", {}, "not_json"),
        ("<think>{}</think>", "stop", {}, "not_json"),
        (["odd"], 3, {}, "empty"),
    ],
)
def test_what_is_no_answer(content: Any, finish_reason: Any, message: Any, fault: str) -> None:
    with pytest.raises(StructuredOutputError) as caught:
        parsed(Person, content, finish_reason, **message)
    assert caught.value.fault == fault
    assert "charged: yes" in str(caught.value)
    assert caught.value.billed is True
    assert "next: " in str(caught.value)
    assert len(str(caught.value)) < 1000
    if message:
        assert "I will not." in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [{}, {"choices": None}, {"choices": []}, {"choices": [None]}, {"choices": [{}]}, {"choices": [{"message": "x"}]}],
)
def test_replies_without_an_answer(body: Any) -> None:
    with pytest.raises(StructuredOutputError, match="holds no answer"):
        parse_structured(Person, ChatCompletion.from_dict(body))
    with pytest.raises(StructuredOutputError, match="holds no answer"):
        parse_structured(Person, None)  # type: ignore[arg-type]  # a stream without events


@dataclasses.dataclass
class Fussy:
    a: int

    def __post_init__(self) -> None:
        raise KeyError(self.a)


def test_whatever_a_type_raises_the_reply_is_kept() -> None:
    with pytest.raises(StructuredOutputError, match="KeyError: 1") as caught:
        parsed(Fussy, '{"a": 1}')
    assert caught.value.text == '{"a": 1}'


def test_the_error_survives_pickling() -> None:
    with pytest.raises(StructuredOutputError) as caught:
        parsed(Thing, "no")
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert isinstance(again, MaaskitError)
        assert vars(again) == vars(caught.value)
        assert str(again) == str(caught.value)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("stream", [False, True])
def test_against_the_mock(mock_client: Client, kind: Any, stream: bool) -> None:
    found = structured(mock_client, kind, stream=stream, **ASK)
    assert isinstance(found, dict if kind is Thing else kind)


def test_against_the_mock_async(mock_url: str) -> None:
    async def main() -> tuple[Person, Animal]:
        async with AsyncClient("custom", api_key="sk-0123456789", base_url=mock_url) as client:
            return await structured_async(client, Person, **ASK), await structured_async(
                client, Animal, stream=True, **ASK
            )

    person, animal = asyncio.run(main())
    assert isinstance(person, Person)
    assert isinstance(animal, Animal)


def test_what_is_sent(script: Script) -> None:
    script.replies = [reply_of('{"name": "a"}')]
    with script.client() as client:
        assert structured(client, Thing, name="it", temperature=0.5, **ASK) == {"name": "a"}
        structured(client, Thing, strict=False, **ASK)
        structured(client, Thing, response_format={"type": "json_object"}, **ASK)
    formats = [request.pop("response_format") for request in script.requests]
    assert script.requests == [{**ASK, "temperature": 0.5}, ASK, ASK]
    assert formats[0] == response_format(Thing, name="it")
    assert formats[1] == response_format(Thing, strict=False)
    assert formats[2] == {"type": "json_object"}


def test_errors_say_where(script: Script) -> None:
    script.replies = [reply_of("no")]
    with (
        script.client() as client,
        pytest.raises(StructuredOutputError, match=r"custom, chat\.completions\.create, request id req-7"),
    ):
        structured(client, Thing, **ASK)

    async def main() -> None:
        async with script.async_client() as client:
            await structured_async(client, Thing, **ASK)

    with pytest.raises(StructuredOutputError):
        asyncio.run(main())


def test_nothing_is_sent_in_vain(script: Script) -> None:
    with script.client() as client:
        with pytest.raises(InvalidRequestError, match="n=2"):
            structured(client, Thing, n=2, **ASK)
        with pytest.raises(InvalidRequestError):
            structured(client, WithMap, **ASK)
        with pytest.raises(InvalidRequestError, match="temperature"):
            structured(client, Thing, temperatur=1, **ASK)  # type: ignore[call-arg]
    assert script.requests == []
