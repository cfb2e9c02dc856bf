import { readFileSync } from 'node:fs';
import { Cursor } from '../lib/cursor.js';
import { compile, errorPath, errorText } from '../lib/validator.js';

// Extension → type of the object that may have it → file in ../extensions.
const PLACES = {
  'x-gateways': { Root: 'x-gateways-root', Operation: 'x-gateways-operation' },
  'x-provenance': { Operation: 'x-provenance', Example: 'x-provenance' },
  'x-billing': { Operation: 'x-billing' },
  'x-modes': { Operation: 'x-modes' },
  'x-error-envelope': { Response: 'x-error-envelope' },
  'x-errors': { Root: 'x-errors', Tag: 'x-errors' },
  'x-sse': { MediaType: 'x-sse' },
  'x-async': { Response: 'x-async' },
  'x-task': { Response: 'x-task' },
  'x-results': { Response: 'x-results' },
  'x-poll': { Link: 'x-poll' },
  'x-list': { Link: 'x-list' },
  'x-upload': { Response: 'x-upload' },
  'x-signature': { Operation: 'x-signature' },
  'x-text-as': { MediaType: 'x-text-as' },
  'x-media': { Schema: 'x-media' },
  'x-value': { Schema: 'x-value' },
  'x-mock': { Response: 'x-mock', MediaType: 'x-mock' },
  'x-credential': { SecurityScheme: 'x-credential' },
  'x-query': { Example: 'x-query' },
  'x-displayName': { Tag: 'x-displayName' },
  'x-tagGroups': { Root: 'x-tagGroups' },
};

const validators = new Map();

export default function extensionSchemas() {
  return {
    any: {
      enter(node, ctx) {
        // Only objects that OpenAPI lets extend: elsewhere an x- name is a header, a property or data.
        if (ctx.type.extensionsPrefix === 'x-') check(node, ctx, ctx.location);
      },
    },
    // Keys beside a $ref are not part of the object that it names.
    ref: {
      enter(node, ctx) {
        if (ctx.type.extensionsPrefix === 'x-') check(node, ctx, ctx.location);
      },
    },
  };
}

function check(node, ctx, location) {
  for (const name of Object.keys(node ?? {}).filter((key) => key.startsWith('x-'))) {
    const places = PLACES[name];
    const extension = new Cursor(ctx, node[name], location.child(name));
    if (!places) {
      extension.reportKey(`${name} is no extension of this description: use one of ${Object.keys(PLACES).join(', ')}, or add it to openapi/README.md, extensions/ and lint/.`);
    } else if (!places[ctx.type.name]) {
      extension.reportKey(`${name} does not belong on ${ctx.type.name}: move it to ${Object.keys(places).join(' or ')}.`);
    } else {
      validate(extension, name, places[ctx.type.name]);
    }
  }
}

function validate(extension, name, schemaName) {
  const validator = validatorOf(schemaName);
  if (validator(resolved(extension, name))) return;
  // A failed alternative is only a summary of the errors beside it.
  const specific = validator.errors.filter((error) => error.keyword !== 'oneOf');
  for (const error of specific.length ? specific : validator.errors) {
    extension.get(...errorPath(error)).report(`${name}: ${errorText(error)} (openapi/extensions/${schemaName}.schema.json).`);
  }
}

// The extension with the references of its own members followed. The schema in x-async stays a reference.
function resolved(extension, name) {
  const { node } = extension;
  if (typeof node !== 'object' || node === null || Array.isArray(node) || name === 'x-async') return node;
  return Object.fromEntries(extension.entries().map(([key, member]) => [key, member.node]));
}

function validatorOf(name) {
  if (!validators.has(name)) {
    const file = new URL(`../../extensions/${name}.schema.json`, import.meta.url);
    validators.set(name, compile(JSON.parse(readFileSync(file, 'utf8'))));
  }
  return validators.get(name);
}
