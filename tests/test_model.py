"""The tolerant reader: `maaskit._model`, with models of its own and some generated ones."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import threading
from collections.abc import Mapping
from typing import Any, ClassVar

import attrs
import pytest

import maaskit_api.models
from maaskit import UNSET, DecodeError, Model
from maaskit._model import Field, Unset, choose, decoder, plain
from maaskit_api.models import ChatChoice, ChatCompletion, ChatMessage, ChatReply, ImageItem, ImagesResponse


@attrs.define(eq=False, repr=False, kw_only=True)
class Cat(Model):
    """A member of a union, marked by a constant."""

    type: str
    name: str | None = UNSET
    kittens: list[Cat] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "name": Field("name", None, "string null"),
        "kittens": Field("kittens", ["Cat"], "array"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("cat",)}


@attrs.define(eq=False, repr=False, kw_only=True)
class Dog(Model):
    """A member of a union, marked by a constant."""

    type: str
    bark: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "bark": Field("bark", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("dog", "puppy")}


@attrs.define(eq=False, repr=False, kw_only=True)
class Box(Model):
    """No constant: told by its required fields."""

    width: int
    height: int
    lid: bool | None = UNSET
    tag_: str | None = UNSET
    inside: Any = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "width": Field("width", None, "integer", True),
        "height": Field("height", None, "integer", True),
        "lid": Field("lid", None, "boolean"),
        "tag_": Field("tag[]", None, "string"),
        "inside": Field("inside", ("Cat", "Dog", {"*": "Box"}), "object"),
    }


@attrs.define(eq=False, repr=False, kw_only=True)
class Ball(Model):
    """No constant: told by its required fields."""

    radius: float
    color: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "radius": Field("radius", None, "number", True),
        "color": Field("color", None, "string"),
    }


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    for cls in (Cat, Dog, Box, Ball):
        monkeypatch.setattr(maaskit_api.models, cls.__name__, cls, raising=False)
        for field in cls._fields.values():  # compiled against the names of this test only
            field.__init__(field.wire, field.spec, field.types, field.required)


# Left out, null, set, deleted


def test_an_argument_left_out_is_not_sent_and_none_is_null() -> None:
    assert Cat(type="cat").to_dict() == {"type": "cat"}
    assert Cat(type="cat", name=None).to_dict() == {"type": "cat", "name": None}
    assert Cat(type="cat", name=UNSET).to_dict() == {"type": "cat"}
    assert Cat(type="cat").name is None


def test_a_field_set_to_unset_is_not_sent() -> None:
    cat = Cat(type="cat", name="Tom")
    cat.name = UNSET
    received = Cat.from_dict({"type": "cat", "name": "Tom"})
    received.name = UNSET
    assert cat.to_dict() == received.to_dict() == {"type": "cat"}


def test_unset_is_false_and_shows_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)


def test_plain_leaves_unset_members_of_dicts_out_and_copies() -> None:
    value = {"a": UNSET, "b": [Cat(type="cat"), (1, 2)], "c": None}

    assert plain(value) == {"b": [{"type": "cat"}, [1, 2]], "c": None}
    assert plain(value)["b"] is not value["b"]


def test_setting_an_attribute_changes_what_is_sent() -> None:
    cat = Cat.from_dict({"type": "cat", "name": "Tom", "age": 3})
    cat.name = "Felix"

    assert cat.to_dict() == {"type": "cat", "name": "Felix", "age": 3}
    assert cat.raw == {"type": "cat", "name": "Tom", "age": 3}, "what was received stays"


def test_setting_a_member_of_an_answer_that_was_missing() -> None:
    cat = Cat.from_dict({"type": "cat"})
    assert cat.name is None
    cat.name = "Tom"
    cat["kittens"] = [Cat(type="cat")]

    assert cat.to_dict() == {"type": "cat", "name": "Tom", "kittens": [{"type": "cat"}]}


def test_reading_does_not_set() -> None:
    cat = Cat.from_dict({"type": "cat"})
    assert (cat.name, cat.kittens) == (None, None)

    assert cat.to_dict() == {"type": "cat"}
    assert "name" not in cat


def test_deleting_an_attribute_takes_it_back() -> None:
    cat = Cat(type="cat", name="Tom")
    del cat.name
    assert cat.to_dict() == {"type": "cat"}
    assert cat.name is None

    received = Cat.from_dict({"type": "cat", "name": "Tom"})
    received.name = "Felix"
    del received.name
    assert received.name == "Tom", "what was received shows again"


def test_a_change_deep_inside_is_sent() -> None:
    reply = ChatCompletion.from_dict({"choices": [{"message": {"role": "assistant", "content": "hi"}}]})
    reply.choices[0].message.content = "bye"

    assert reply.to_dict()["choices"][0]["message"]["content"] == "bye"
    assert reply.raw["choices"][0]["message"]["content"] == "hi"


def test_a_value_is_decoded_once() -> None:
    reply = ChatCompletion.from_dict({"choices": [{"message": {"content": "hi"}}]})

    assert reply.choices is reply.choices
    assert reply.choices[0].message is reply.choices[0].message


def test_to_dict_gives_away_nothing_of_its_own() -> None:
    raw = {"type": "cat", "vendor": {"list": [1]}}
    cat = Cat.from_dict(raw)
    cat.to_dict()["vendor"]["list"].append(2)

    assert raw == {"type": "cat", "vendor": {"list": [1]}}


# Unknown fields


def test_unknown_fields_read_by_attribute_and_by_item() -> None:
    cat = Cat.from_dict({"type": "cat", "segment_id": 7, "owner": {"name": "Jo", "pets": [{"age": 1}]}, "a-b": 1})

    assert cat.segment_id == 7
    assert cat["segment_id"] == 7
    assert cat["a-b"] == 1
    assert cat.owner.name == "Jo"
    assert cat.owner.pets[0].age == 1
    assert cat["owner"] == {"name": "Jo", "pets": [{"age": 1}]}
    assert cat.additional_properties == {
        "segment_id": 7,
        "owner": {"name": "Jo", "pets": [{"age": 1}]},
        "a-b": 1,
    }


def test_a_field_that_nobody_knows_is_an_attribute_error() -> None:
    cat = Cat.from_dict({"type": "cat"})

    with pytest.raises(AttributeError, match="'Cat' object has no field 'wings'"):
        cat.wings  # noqa: B018
    assert not hasattr(cat, "wings")
    with pytest.raises(KeyError):
        cat["wings"]
    with pytest.raises(KeyError):
        cat["name"]


def test_items_go_by_the_name_on_the_wire() -> None:
    box = Box.from_dict({"width": 1, "tag[]": "x"})

    assert box["tag[]"] == box.tag_ == "x"
    assert "tag[]" in box
    assert "tag_" not in box
    box["tag[]"] = "y"
    assert box.tag_ == "y"
    assert box.to_dict() == {"width": 1, "tag[]": "y"}


def test_an_unknown_field_can_be_set_by_item() -> None:
    cat = Cat(type="cat")
    cat["color"] = "black"

    assert cat.to_dict() == {"type": "cat", "color": "black"}
    assert "color" in cat


def test_contains_knows_null_from_missing() -> None:
    cat = Cat.from_dict({"type": "cat", "name": None})

    assert "name" in cat
    assert "kittens" not in cat
    assert 1 not in cat


# Equality, copies, repr


def test_equality_is_that_of_the_json() -> None:
    raw = {"type": "cat", "kittens": [{"type": "cat"}]}
    one, other = Cat.from_dict(raw), Cat.from_dict(copy.deepcopy(raw))
    assert one.kittens

    assert one == other == Cat(type="cat", kittens=[Cat(type="cat")])
    assert one != Dog.from_dict(raw)
    assert one != raw
    other.name = "Tom"
    assert one != other
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_copies_are_equal_and_independent(duplicate: Any) -> None:
    original = ChatCompletion.from_dict({"id": "x", "choices": [{"message": {"content": "hi"}}], "extra": [1]})
    original.choices[0].message.content = "changed"
    twin = duplicate(original)

    assert type(twin) is ChatCompletion
    assert twin == original
    assert twin.choices[0].message.content == "changed"
    twin.choices[0].message.content = "again"
    assert original.choices[0].message.content == "changed"


def test_repr_shows_what_is_there_and_shortens_base64() -> None:
    picture = base64.b64encode(bytes(60_000)).decode()
    answer = ImagesResponse.from_dict({"created": 1, "data": [{"b64_json": picture}], "note": "x"})

    text = repr(answer)
    assert text.startswith("ImagesResponse(data=[ImageItem(b64_json='AAAA")
    assert "(80000 characters)" in text
    assert text.endswith("created=1, note='x')")
    assert len(text) < 300


def test_repr_shortens_in_what_nobody_described() -> None:
    picture = base64.b64encode(bytes(60_000)).decode()

    assert len(repr(Model.from_dict({"vendor": {"pictures": [picture]}}))) < 300


def test_repr_of_an_object_built_by_hand() -> None:
    assert repr(ChatMessage(role="user", content="hi")) == "ChatMessage(role='user', content='hi')"
    assert repr(Model.from_dict({"a": {"b": 1}})) == "Model(a={'b': 1})"


# Unions


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "cat", "bark": "loud"}, Cat),
        ({"type": "dog", "name": "Tom"}, Dog),
        ({"type": "puppy"}, Dog),
        ({"type": "bird"}, Model),
        ({"type": None}, Model),
        ({"type": ["cat"]}, Model),
        ({"name": "Tom"}, Cat),
        ({"bark": "loud"}, Dog),
        ({}, Cat),
    ],
    ids=str,
)
def test_constants_choose(value: dict[str, Any], expected: type[Model]) -> None:
    assert choose((Cat, Dog), value) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"width": 1, "height": 2}, Box),
        ({"radius": 1.5}, Ball),
        ({"radius": 1.5, "width": 2, "lid": True}, Ball),
        ({"width": 1}, Box),
        ({"color": "red"}, Ball),
        ({"lid": True}, Box),
        ({}, Box),
        ({"unheard": "of"}, Box),
    ],
    ids=str,
)
def test_required_and_then_known_fields_choose(value: dict[str, Any], expected: type[Model]) -> None:
    assert choose((Box, Ball), value) is expected


def test_a_constant_beats_members_without_one_and_rules_its_own_out() -> None:
    assert choose((Box, Cat), {"type": "cat", "width": 1, "height": 2}) is Cat
    assert choose((Cat, Box), {"type": "bird"}) is Box


def test_a_union_decodes_objects_lists_and_scalars() -> None:
    decode = decoder(("Cat", ["Dog"], None))
    assert decode is not None

    assert isinstance(decode({"type": "cat"}), Cat)
    assert isinstance(decode([{"type": "dog"}])[0], Dog)
    assert decode("text") == "text"
    assert decode(None) is None


def test_a_union_of_scalars_needs_no_decoder() -> None:
    assert decoder(None) is None
    assert decoder([None]) is None
    assert decoder({"*": None}) is None
    assert decoder((None, [None])) is None


def test_nested_lists_and_maps() -> None:
    decode = decoder([[{"*": ["Cat"]}]])
    assert decode is not None
    value = [[{"x": [{"type": "cat", "name": "Tom"}, "stray"], "y": None}, 5], None]

    decoded = decode(value)
    assert decoded[0][0]["x"][0].name == "Tom"
    assert decoded[0][0]["x"][1] == "stray"
    assert decoded[0][0]["y"] is None
    assert decoded[0][1] == 5
    assert decoded[1] is None


def test_a_map_beside_models_in_a_union() -> None:
    box = Box.from_dict({"inside": {"type": "dog", "bark": "loud"}})
    assert isinstance(box.inside, Dog)
    assert isinstance(Box.from_dict({"inside": {"type": "fish"}}).inside, Model)


def test_a_recursive_model() -> None:
    cat = Cat.from_dict({"type": "cat", "kittens": [{"type": "cat", "kittens": [{"type": "cat", "name": "Tiny"}]}]})

    assert cat.kittens is not None
    assert cat.kittens[0].kittens[0].name == "Tiny"


# Values


def test_big_integers_are_exact() -> None:
    big = 2**53 + 1
    cat = Cat.from_dict(json.loads(f'{{"type": "cat", "name": {big}, "id": {10**40}}}'))

    assert cat.name == big
    assert cat.id == 10**40
    assert json.loads(json.dumps(cat.to_dict())) == {"type": "cat", "name": big, "id": 10**40}


def test_any_mapping_can_be_viewed() -> None:
    class Lazy(Mapping[str, Any]):
        def __getitem__(self, key: str) -> Any:
            return {"type": "cat"}[key]

        def __iter__(self) -> Any:
            return iter(["type"])

        def __len__(self) -> int:
            return 1

    assert Cat.from_dict(Lazy()).type == "cat"
    assert Cat.from_dict(Lazy()).to_dict() == {"type": "cat"}


def test_last_response_is_none_elsewhere() -> None:
    assert Cat(type="cat").last_response is None
    assert Cat.from_dict({}).last_response is None


def test_strict_decoding_says_every_difference() -> None:
    with pytest.raises(DecodeError) as caught:
        ChatCompletion.from_dict({"choices": [{"message": {"content": 5}}, {}], "created": "now"}, strict=True)

    message = str(caught.value)
    assert "/choices/1/message is missing" in message
    assert "/choices/0/message/content is integer, documented as " in message
    assert "/created is string, documented as integer" in message


def test_an_integer_is_a_number_but_a_boolean_is_no_integer() -> None:
    assert Ball.from_dict({"radius": 2}, strict=True).radius == 2
    with pytest.raises(DecodeError, match="/radius is boolean"):
        Ball.from_dict({"radius": True}, strict=True)


def test_strict_decoding_leaves_free_form_objects_alone() -> None:
    @attrs.define(eq=False, repr=False, kw_only=True)
    class Crate(Model):
        inside: Any = UNSET
        _fields: ClassVar[Mapping[str, Field]] = {"inside": Field("inside", ("Ball", {"*": None}), "object")}

    assert isinstance(Crate.from_dict({"inside": {}}, strict=True).inside, Ball)


# attrs


def test_attrs_knows_the_fields() -> None:
    assert [field.name for field in attrs.fields(ChatMessage)][:2] == ["role", "content"]
    assert attrs.fields(ChatMessage).content.type is not None
    with pytest.raises(TypeError, match="role"):
        ChatMessage()
    with pytest.raises(TypeError, match="unexpected keyword argument 'rol'"):
        ChatMessage(rol="user")


@pytest.mark.parametrize("cls", [ChatCompletion, ChatChoice, ChatReply, ImageItem])
def test_instances_have_slots_only(cls: type[Model]) -> None:
    assert not hasattr(cls.from_dict({}), "__dict__")


# Threads


def test_first_reads_from_many_threads_agree() -> None:
    for _ in range(20):
        reply = ChatCompletion.from_dict({"choices": [{"message": {"content": str(n)}} for n in range(50)], "id": "x"})
        for field in (*ChatCompletion._fields.values(), *ChatChoice._fields.values()):
            field.__init__(field.wire, field.spec)  # as in a fresh process
        start = threading.Barrier(8)
        seen: list[Any] = []
        failed: list[Exception] = []

        def read(reply: ChatCompletion = reply, start: threading.Barrier = start) -> None:
            try:
                start.wait()
                texts = [choice.message.content for choice in reply.choices]
                seen.append((texts, reply.id, type(reply.choices[0])))
            except Exception as error:
                failed.append(error)

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failed
        assert len(seen) == 8
        assert all(texts == [str(n) for n in range(50)] for texts, _, _ in seen)
        assert {kind for _, _, kind in seen} == {ChatChoice}
