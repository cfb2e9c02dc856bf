import { Cursor, isContainer } from '../lib/cursor.js';

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
const FORBIDDEN = {
  allOf: 'write the properties out',
  oneOf: 'use anyOf',
  not: 'say it in the description',
  if: 'use anyOf',
  then: 'use anyOf',
  else: 'use anyOf',
};

// Every object with properties has a name, once in the whole description, that is a class name in every language.
export default function namedObjects() {
  const places = new Map();
  return {
    Schema: {
      enter(node, ctx) {
        if (!isContainer(node)) return;
        const schema = new Cursor(ctx, node, ctx.location);
        const name = componentName(ctx.location);
        if (name === undefined && node.properties) {
          schema.report('An object with properties needs a name: make it a top-level key of a file in schemas/ and refer to it.');
        }
        checkKeywords(schema);
      },
    },
    ref: {
      enter(node, ctx, target) {
        if (ctx.type.name !== 'Schema' || !target.location) return;
        const reference = new Cursor(ctx, node, ctx.location);
        const name = componentName(target.location);
        const at = target.location.absolutePointer;
        if (name === undefined) {
          ctx.report({ message: `${node.$ref} is no top-level key of a file in schemas/: give the schema a name there.`, location: ctx.location });
        } else if (!PASCAL_CASE.test(name)) {
          reference.reportKey(`Call the schema ${name} in PascalCase: its key is its name in every language.`);
        } else if ((places.get(name) ?? at) !== at) {
          reference.reportKey(`Two schemas are called ${name}: the other one is ${relative(places.get(name))}. Rename one, or refer to the other.`);
        } else {
          places.set(name, at);
        }
      },
    },
  };
}

// The name of a schema that stands where the bundler finds names, else undefined.
function componentName(location) {
  const keys = location.pointer.replace(/^#?\//, '').split('/');
  if (keys.length === 1 && /\/schemas\//.test(location.source.absoluteRef)) return keys[0];
  if (keys.length === 3 && keys[0] === 'components' && keys[1] === 'schemas') return keys[2];
  return undefined;
}

function checkKeywords(schema) {
  for (const [keyword, advice] of Object.entries(FORBIDDEN)) {
    if (keyword in schema.node) schema.get(keyword).reportKey(`No \`${keyword}\` in this description: ${advice}.`);
  }
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    if (schema.node[keyword] === false) {
      schema.get(keyword).report(`Remove \`${keyword}: false\`: all objects are open, because gateways pass vendor fields through.`);
    }
  }
  if ([schema.node.type].flat().includes('integer') && schema.node.format !== undefined) {
    schema.get('format').report('Remove `format`: integers have none here.');
  }
}

function relative(pointer) {
  return pointer.replace(/^.*\/(?=schemas\/)/, '');
}
