import { isContainer } from './cursor.js';
import { errorPath, errorText } from './validator.js';

// What is wrong with a value, as [path, text]. Of a union a validator reports the errors of every alternative, and none when
// an open catch-all takes the value. Clients pick the model by its constants, so here, too, a value is judged by the
// alternative whose constants it has.
export function explain(validator, value, schema, path = []) {
  const errors = validator.validate(value, schema);
  const alternatives = schema.get('anyOf').entries().map(([, one]) => one);
  if (alternatives.length > 0) {
    const tagged = alternatives.filter((one) => isTagged(value, one));
    const candidates = tagged.length > 0 ? tagged : alternatives.filter((one) => claims(value, one));
    const found = candidates.map((one) => explain(validator, value, one, path)).sort((a, b) => a.length - b.length)[0];
    if (found?.length > 0) return found;
    if (errors.length > 0 && !found) return [[path, 'fits no alternative of anyOf']];
  } else {
    const inside = members(value, schema).flatMap(([key, part]) => explain(validator, value[key], part, [...path, key]));
    if (inside.length > 0) return inside;
  }
  return errors.map((error) => [[...path, ...errorPath(error)], errorText(error)]);
}

// Members that can hide a union, with their schemas; the parent's own check covers plain values.
function members(value, schema) {
  if (!isContainer(value)) return [];
  const schemaOf = (key) => (Array.isArray(value) ? schema.get('items') : schema.get('properties', key));
  return Object.keys(value).map((key) => [key, schemaOf(key)]).filter(([key, part]) => isContainer(value[key]) && isContainer(part.node));
}

// Has the object one of the schema's constants, and contradicts none?
function isTagged(value, schema) {
  if (schema.get('anyOf').exists) return schema.get('anyOf').entries().some(([, one]) => isTagged(value, one));
  return isContainer(value) && constants(schema).some(([key]) => key in value) && claims(value, schema);
}

function claims(value, schema) {
  if (schema.get('anyOf').exists) return schema.get('anyOf').entries().some(([, one]) => claims(value, one));
  if ('const' in schema.node) return schema.node.const === value;
  if (!fitsType(value, schema.node.type)) return false;
  return !isContainer(value) || constants(schema).every(([key, constant]) => !(key in value) || value[key] === constant);
}

function constants(schema) {
  return schema.get('properties').entries().filter(([, part]) => isContainer(part.node) && 'const' in part.node).map(([key, part]) => [key, part.node.const]);
}

function fitsType(value, type) {
  if (type === undefined) return true;
  const name = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return [type].flat().some((one) => one === name || (one === 'integer' && Number.isInteger(value)));
}
