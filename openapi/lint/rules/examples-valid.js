import { Cursor } from '../lib/cursor.js';
import { explain } from '../lib/explain.js';
import { examplesOf, successes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';
import { DescriptionValidator } from '../lib/validator.js';

// Redocly's rules for examples do not follow `examples: {$ref: ...}`, know nothing of example streams and of the query
// parameters of a request example: all of them are judged here.
export default function examplesValid() {
  const validator = new DescriptionValidator();
  const queries = operationRule(() => ({
    eachOperation(operation) {
      for (const [, request] of examplesOf(operation.get('requestBody'))) checkQuery(operation, request, validator);
      for (const parameter of operation.parameters) checkExamples(parameter, validator);
    },
  }));
  return {
    ...queries(),
    MediaType: {
      enter(node, ctx) {
        checkExamples(new Cursor(ctx, node, ctx.location), validator);
      },
    },
  };
}

// Examples of a media type or a parameter.
function checkExamples(holder, validator) {
  const schema = holder.get('schema');
  if (!schema.node) return;
  for (const [, example] of holder.get('examples').entries()) {
    if (example.get('value').exists) reportErrors(example.get('value'), schema, validator, 'The example does not fit its schema');
    else example.reportKey('The example has no `value`: add it.');
  }
  for (const [, events] of holder.get('x-sse', 'streams').entries()) {
    for (const [, event] of events.entries()) reportErrors(event, schema, validator, 'The event does not fit the schema of the stream');
  }
}

function checkQuery(operation, request, validator) {
  const asynchronous = successes(operation).flatMap(([, answer]) => answer.get('x-async', 'query').entries());
  for (const [name, value] of request.get('x-query').entries()) {
    const parameter = operation.parameters.find(({ node }) => node?.in === 'query' && node.name === name);
    if (parameter?.get('schema').node) {
      reportErrors(value, parameter.get('schema'), validator, `The value does not fit the parameter ${name}`);
    } else if (!parameter && !asynchronous.some(([key]) => key === name)) {
      value.reportKey(`The operation has no query parameter ${name}: describe it in \`parameters\`, or remove it here.`);
    }
  }
}

function reportErrors(value, schema, validator, what) {
  let found;
  try {
    found = explain(validator, withIntegers(value.node, value), schema);
  } catch (error) {
    // A schema that is no JSON Schema, or a broken reference in it.
    schema.report(`The examples can't be checked, because the schema is broken: ${error.message}.`);
    return;
  }
  const unique = new Map(found.map(([path, text]) => [`${path.join('/')} ${text}`, [path, text]]));
  for (const [path, text] of unique.values()) {
    value.ctx.report({ message: `${what}: /${path.join('/')}: ${text}.`, location: value.location.child(path) });
  }
}

const WRITTEN = /^<integer (-?\d+)>$/;

// Integers that JavaScript can't hold are written as text; a step after the bundler makes integers of them.
function withIntegers(node, value) {
  if (typeof node === 'string' && WRITTEN.test(node)) return Number(WRITTEN.exec(node)[1]);
  if (Number.isInteger(node) && !Number.isSafeInteger(node)) {
    value.report(`The bundler would round ${node}: write it as text, '<integer ...>'.`);
  }
  if (Array.isArray(node)) return node.map((one) => withIntegers(one, value));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, withIntegers(one, value)]));
}
