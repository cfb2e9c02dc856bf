"""openapi-python-client's property tree, said as Python annotations and as decode specs (see maaskit._model.Spec)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from keyword import iskeyword
from typing import Any, Literal

from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .errors import GenerationError
from .inputs import PLAIN, Forms

__all__ = [
    "annotation",
    "constant",
    "is_file",
    "is_free_form",
    "json_types",
    "members",
    "models_in",
    "python_name",
    "spec",
    "tag_values",
    "wire_name",
]

# The parser knows constants in queries and paths only. The runtime sends them, so they may stand in a header as well.
ConstProperty._allowed_locations = StringProperty._allowed_locations

Mode = Literal["answer", "input"]

_SCALARS: dict[type, tuple[str, str]] = {
    AnyProperty: ("Any", ""),
    BooleanProperty: ("bool", "boolean"),
    FileProperty: ("FileInput", "string"),
    FloatProperty: ("float", "number"),
    IntProperty: ("int", "integer"),
    NoneProperty: ("None", "null"),
    StringProperty: ("str", "string"),
}
"""Python annotation and JSON type ("" for any) of the properties that hold no others."""
_CONSTANT_TYPES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
_NEEDED_BY_ANNOTATIONS = {"list", "dict", "str", "int", "float", "bool", "models"}
_NEEDED_BY_MODEL = {"raw", "to_dict", "from_dict", "last_response", "additional_properties", "self"}
_TAKEN = frozenset(_NEEDED_BY_ANNOTATIONS | _NEEDED_BY_MODEL)
"""Names that the generated classes need for themselves: in annotations, or as members of `maaskit._model.Model`."""


def wire_name(prop: Any) -> str:
    """The name in JSON, query or path."""
    name: str = prop.name.get_untrusted_value()
    return name


def python_name(prop: Any) -> str:
    """The name in Python: openapi-python-client's, but `input` and `type` stay what they are.

    Only keywords and names that would get in the way take an underscore.
    """
    given = str(prop.python_name)
    bare = given.removesuffix("_")
    if given != bare and bare.isidentifier() and not iskeyword(bare) and bare not in _TAKEN:
        return bare
    return f"{given}_" if given in _TAKEN else given


def members(model: ModelProperty) -> list[Any]:
    """The properties of a model, those required first."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def is_free_form(prop: Any) -> bool:
    """An object without named members: a plain dict in Python, not a class."""
    return isinstance(prop, ModelProperty) and not members(prop) and not prop.data.properties


def is_file(prop: Any) -> bool:
    """Bytes in a multipart body: a file, or a list of files."""
    if isinstance(prop, ListProperty):
        return is_file(prop.inner_property)
    if isinstance(prop, UnionProperty):
        return any(is_file(member) for member in prop.inner_properties)
    return isinstance(prop, FileProperty)


def annotation(prop: Any, mode: Mode, inputs: Collection[str] = (), forms: Forms = PLAIN) -> str:
    """The type of a value of this property. `input` accepts dicts beside models and any sequence for a list.

    `inputs` are the classes that have a TypedDict beside them; `forms` is what an input takes beside what the wire has.
    """
    members = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    types = dict.fromkeys([*(_annotation(member, mode, inputs, forms) for member in members), *forms.further])
    return " | ".join([name for name in types if name != "None"] + ["None"] * ("None" in types))


def _annotation(prop: Any, mode: Mode, inputs: Collection[str], forms: Forms) -> str:
    if isinstance(prop, UnionProperty):
        return annotation(prop, mode, inputs, forms._replace(further=()))
    if isinstance(prop, ListProperty):
        item = annotation(prop.inner_property, mode, inputs, forms.items or PLAIN)
        if item == "FileInput":
            return "FileInput | list[FileInput]"  # one file, or several parts of one name
        return f"Sequence[{item}]" if mode == "input" else f"list[{item}]"
    if isinstance(prop, ModelProperty):
        return _object(prop, mode, inputs)
    if isinstance(prop, LiteralEnumProperty):
        return f"Literal[{', '.join(repr(value) for value in sorted(prop.values))}]"
    if isinstance(prop, ConstProperty):
        return f"Literal[{constant(prop)!r}]"
    if isinstance(prop, StringProperty) and forms.local_file:
        return "str | LocalFile"
    return _scalar(prop)[0]


def spec(prop: Any) -> str:
    """The decode spec of a property, as Python source."""
    if isinstance(prop, UnionProperty):
        found = [text for member in prop.inner_properties if (text := spec(member)) != "None"]
        if not found:
            return "None"
        if any(is_free_form(member) and spec(member) == "None" for member in prop.inner_properties):
            found.append('{"*": None}')  # any object is documented, which strict decoding has to know
        return found[0] if len(found) == 1 else f"({', '.join(found)})"
    if isinstance(prop, ListProperty):
        inner = spec(prop.inner_property)
        return "None" if inner == "None" else f"[{inner}]"
    if isinstance(prop, ModelProperty):
        if not is_free_form(prop):
            return repr(str(prop.class_info.name))
        inner = "None" if prop.additional_properties is None else spec(prop.additional_properties)
        return "None" if inner == "None" else f'{{"*": {inner}}}'
    return "None"


def json_types(prop: Any) -> str:
    """The JSON types that are documented for a property, separated by blanks; "" for any."""
    if isinstance(prop, UnionProperty):
        inner = [json_types(member) for member in prop.inner_properties]
        return "" if "" in inner else " ".join(dict.fromkeys(" ".join(inner).split()))
    if isinstance(prop, ListProperty):
        return "array"
    if isinstance(prop, ModelProperty):
        return "object"
    if isinstance(prop, LiteralEnumProperty):
        return _CONSTANT_TYPES[prop.value_type]
    if isinstance(prop, ConstProperty):
        return _CONSTANT_TYPES[type(constant(prop))]
    return _scalar(prop)[1]


def models_in(prop: Any) -> Iterator[str]:
    """Names of the models that a property mentions directly."""
    if isinstance(prop, UnionProperty):
        for member in prop.inner_properties:
            yield from models_in(member)
    elif isinstance(prop, ListProperty):
        yield from models_in(prop.inner_property)
    elif isinstance(prop, ModelProperty):
        if not is_free_form(prop):
            yield str(prop.class_info.name)
        elif prop.additional_properties is not None:
            yield from models_in(prop.additional_properties)


def tag_values(prop: Any) -> tuple[Any, ...]:
    """The values that can mark a union member: a constant, or the words of a closed enum named `type`."""
    if isinstance(prop, ConstProperty):
        return (constant(prop),)
    if isinstance(prop, LiteralEnumProperty) and wire_name(prop) == "type":
        return tuple(sorted(prop.values))
    return ()


def constant(prop: ConstProperty) -> Any:
    """The one value that it may have."""
    return prop.value.raw_value


def _object(prop: ModelProperty, mode: Mode, inputs: Collection[str]) -> str:
    if is_free_form(prop):
        value = prop.additional_properties
        item = "Any" if value is None else annotation(value, mode, inputs)
        return f"Mapping[str, {item}]" if mode == "input" else f"dict[str, {item}]"
    name = str(prop.class_info.name)
    return f"models.{name} | models.{name}Param" if mode == "input" and name in inputs else f"models.{name}"


def _scalar(prop: Any) -> tuple[str, str]:
    try:
        return _SCALARS[type(prop)]
    except KeyError:
        raise GenerationError(
            f"{wire_name(prop)}: {type(prop).__name__} has no Python type here; describe it otherwise"
        ) from None
