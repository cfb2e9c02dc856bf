import { Cursor, isContainer } from '../lib/cursor.js';
import { mediaTypes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';

const WORDS = ['x-media', 'x-value'];

// `x-media` and `x-value` say what a client makes of a value before it is sent: they stand where request bodies reach, on
// types that have such a second form.
export default function inputForms() {
  const marked = new Map();
  const reached = new Set();
  const requests = operationRule(() => ({
    eachOperation(operation) {
      for (const [, media] of mediaTypes(operation.get('requestBody'))) reach(media.get('schema'), reached);
    },
    atEnd() {
      for (const [at, { schema, word }] of marked) {
        if (!reached.has(at)) schema.get(word).reportKey(`No request body has this schema: take ${word} away; only what is sent has a second form.`);
      }
    },
  }))();
  return {
    ...requests,
    Schema: {
      enter(node, ctx) {
        const word = isContainer(node) ? WORDS.find((one) => one in node) : undefined;
        if (!word) return;
        const schema = new Cursor(ctx, node, ctx.location);
        marked.set(ctx.location.absolutePointer, { schema, word });
        const problem = misplaced(schema, node);
        if (problem) schema.get(word).reportKey(problem);
      },
    },
  };
}

function misplaced(schema, node) {
  if (WORDS.every((word) => word in node)) return 'x-media and x-value on one schema: a file is no number. Remove one.';
  if ('x-media' in node) {
    const plain = isOnly(schema, ['string']) && !node.anyOf && node.format !== 'binary' && !('enum' in node) && !('const' in node);
    return plain ? undefined : 'x-media belongs on a schema of type string itself, no upload and without listed values: a part of a union, or the items of a list.';
  }
  if (node['x-value'] === 'number') {
    const either = isOnly(schema, ['string']) || isOnly(schema, ['integer', 'number']);
    return either ? undefined : 'x-value: number belongs on a text that holds a number, or on a number: nothing else has the other spelling.';
  }
  return isOnly(schema, ['string']) ? undefined : 'x-value: {pair: ...} belongs on a text, such as 1280x720.';
}

// Does the schema, in all its alternatives, allow some of these types and null, and nothing else?
function isOnly(schema, types) {
  const found = typesOf(schema);
  return found.some((type) => types.includes(type)) && found.every((type) => type === 'null' || types.includes(type));
}

function typesOf(schema) {
  const alternatives = schema.get('anyOf').entries();
  return alternatives.length > 0 ? alternatives.flatMap(([, one]) => typesOf(one)) : [schema.node?.type].flat();
}

function reach(schema, reached) {
  if (!isContainer(schema.node) || reached.has(schema.location.absolutePointer)) return;
  reached.add(schema.location.absolutePointer);
  const members = schema.get('properties').entries().map(([, member]) => member);
  const alternatives = schema.get('anyOf').entries().map(([, one]) => one);
  for (const inner of [...members, ...alternatives, schema.get('items'), schema.get('additionalProperties')]) reach(inner, reached);
}
