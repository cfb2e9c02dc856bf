import { isContainer } from '../lib/cursor.js';
import { successes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';

// Documented errors are played by name and recognised by status and code: each must be found, and be what its body says.
export default operationRule(() => ({
  atEnd(operations, root) {
    const all = [...operations.values()];
    checkCatalogue(root.get('x-errors'), all);
    for (const [, tag] of root.get('tags').entries()) {
      const own = all.filter((operation) => operation.node.tags?.includes(tag.node.name));
      checkCatalogue(tag.get('x-errors'), own);
    }
  },
}));

function checkCatalogue(catalogue, operations) {
  const names = new Set();
  const marks = new Set();
  const errors = catalogue.entries().map(([, one]) => one);
  for (const error of errors.filter(({ node }) => isContainer(node) && isContainer(node.body))) {
    const { name, status, code, says } = error.node;
    if (names.has(name)) error.get('name').report(`Another error of this list is called ${name}: choose another name.`);
    names.add(name);
    const mark = JSON.stringify([status, code ?? null, says ?? null]);
    if (marks.has(mark)) error.report('Another error of this list has the same status and code: tell them apart by `says`.');
    marks.add(mark);
    checkBody(error, operations);
  }
}

function checkBody(error, operations) {
  const { status, body, code, says } = error.node;
  let found = detail(body);
  if (status === 200) {
    const rule = operations.flatMap(envelopeOf).find((one) => fails(one, body));
    if (!rule) {
      error.get('body').report('No x-error-envelope of an operation of this family takes this body for a failure: add the rule.');
      return;
    }
    found = { message: valueAt(body, rule.message) ?? found.message, code: valueAt(body, rule.code) ?? found.code };
  }
  if ((found.code ?? undefined) !== code) {
    const carried = found.code === undefined ? 'no code' : `the code ${JSON.stringify(found.code)}`;
    error.get(code === undefined ? 'body' : 'code').report(`The body carries ${carried}: \`code\` must be the same, or left out.`);
  }
  if (!found.message) {
    error.get('body').report('The body has no message in a shape that clients know.');
  } else if (says !== undefined && !String(found.message).toLowerCase().includes(says)) {
    error.get('says').report('The message of the body does not say this.');
  }
}

function envelopeOf(operation) {
  return successes(operation).flatMap(([, answer]) => answer.get('x-error-envelope').entries().map(([, rule]) => rule.node));
}

// As the client decides (wrapper/maaskit/_answer.py).
function fails(rule, body) {
  const value = valueAt(body, rule.pointer);
  if (value === undefined || value === null) return false;
  if (rule.present) return value !== '' && value !== false && !(isContainer(value) && Object.keys(value).length === 0);
  if (rule.below !== undefined) return typeof value === 'number' && value < rule.below;
  if (rule.one_of) return rule.one_of.includes(value);
  return rule.not_in !== undefined && !rule.not_in.includes(value);
}

// The known shapes of errors (wrapper/maaskit/_error_shapes.py).
function detail(body) {
  const { error } = body;
  if (isContainer(error)) return { message: error.message ?? error.msg ?? error.type, code: codeOf(error.code ?? error.status) };
  return { message: error ?? body.message ?? body.msg ?? body.detail ?? body.error_msg ?? body.description, code: codeOf(body.code) };
}

function codeOf(value) {
  return value === '' || value === null || !['string', 'number'].includes(typeof value) ? undefined : value;
}

function valueAt(body, pointer) {
  if (typeof pointer !== 'string') return undefined;
  return pointer.split('/').slice(1).reduce((at, key) => (isContainer(at) ? at[key] : undefined), body) ?? undefined;
}
