import { mediaTypes, linksOf, successes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';
import { describes, listed } from '../lib/pointer.js';

const FROM_BODY = /^\$response\.body#(\/.*)$/;

// From the answer of the submit to the states of the poll, every step that a task takes must be there.
// (That x-task maps to the states of the protocol only is in its JSON Schema.)
export default operationRule(() => ({
  eachOperation(operation) {
    for (const [, answer] of successes(operation)) {
      checkAsync(answer, operation);
      checkExpressions(answer);
      checkTask(answer);
    }
  },
  atEnd(operations) {
    for (const operation of operations.values()) {
      checkFurtherPolls(operation);
      for (const [name, link] of linksOf(operation)) checkTarget(name, link, operation, operations);
    }
  },
}));

function checkAsync(answer, operation) {
  const asked = answer.get('x-async');
  if (!asked.exists) return;
  if (!answer.get('links', 'poll').exists) {
    answer.reportKey('x-async starts a task: add `links: {poll: {operationId: ..., parameters: ...}}`.');
  }
  for (const [, name] of asked.get('parameters').entries()) {
    if (!operation.parameters.some(({ node }) => node?.name === name.node)) name.report(`The operation has no parameter ${name.node}.`);
  }
}

function checkTarget(name, link, operation, operations) {
  const target = operations.get(link.node.operationId);
  if (!target) return link.report(`No operation is called ${link.node.operationId}: correct the operationId of the link.`);
  const polls = target.get('responses', '200', 'x-task').exists;
  if (name === 'poll' && !polls) {
    link.report(`The 200 answer of ${link.node.operationId} has no x-task: add it, so that clients can read the poll.`);
  } else if (polls && name !== 'poll' && !furtherPolls(operation).some(({ node }) => node === name)) {
    link.reportKey(`A link to a poll is called \`poll\`, or named by its x-poll.otherwise or x-poll.fallback; other places of the id go to its x-poll.ids.`);
  }
  for (const [parameter, value] of link.get('parameters').entries()) {
    if (!target.parameters.some(({ node }) => [node?.name, `${node?.in}.${node?.name}`].includes(parameter))) {
      value.reportKey(`${link.node.operationId} has no parameter ${parameter}.`);
    }
  }
  const reference = link.get('x-poll', 'reference');
  const argument = typeof reference.node === 'string' ? `/${reference.node}` : undefined;
  const body = mediaTypes(operation.get('requestBody'))[0]?.[1].get('schema');
  if (argument && !(body && describes(body, argument))) reference.report(`The request body has no member ${reference.node}.`);
  return undefined;
}

// Names of the links to other polls: for answers in which `poll` finds no id, and where it does not find the task.
function furtherPolls(operation) {
  const about = linksOf(operation).find(([name]) => name === 'poll')?.[1].get('x-poll');
  return about ? ['otherwise', 'fallback'].map((key) => about.get(key)).filter((name) => name.exists) : [];
}

function checkFurtherPolls(operation) {
  const links = new Map(linksOf(operation));
  for (const name of furtherPolls(operation)) {
    if (!links.has(name.node)) name.report(`The answer has no link ${name.node}: add it.`);
  }
  const fallback = links.get(links.get('poll')?.get('x-poll', 'fallback').node);
  if (fallback) checkFallback(links.get('poll'), fallback);
}

// A fallback is asked when only the id of the task is known any more.
function checkFallback(poll, fallback) {
  const ids = poll.get('parameters').entries().map(([, value]) => value.node);
  for (const value of leaves(fallback.get('parameters'))) {
    if (!ids.includes(value.node)) value.report('A fallback takes the id from where the link `poll` takes it, and nothing else.');
  }
}

// `$response.body#/task_id` must be in the answer that names the task.
function checkExpressions(answer) {
  const schema = answer.get('x-async').exists ? answer.get('x-async', 'schema') : jsonSchema(answer);
  if (!schema) return;
  for (const [, link] of answer.get('links').entries()) {
    const expressions = [link.get('parameters'), link.get('requestBody')].flatMap(leaves);
    const found = expressions.map((value) => [value, FROM_BODY.exec(value.node)?.[1]]);
    const ids = link.get('x-poll', 'ids').entries().map(([, id]) => [id, id.node]);
    for (const [value, pointer] of [...found, ...ids]) {
      if (pointer && !describes(schema, pointer)) value.report(`The schema of the answer has nothing at ${pointer}.`);
    }
  }
}

function leaves(value) {
  const inner = value.entries();
  return inner.length ? inner.flatMap(([, one]) => leaves(one)) : [value];
}

function checkTask(answer) {
  const task = answer.get('x-task');
  const schema = jsonSchema(answer);
  if (!task.exists || !schema) return;
  const within = task.get('item', 'pointer').node ?? '';
  const progress = task.get('progress');
  const results = task.get('results').entries().map(([, result]) => result);
  const pointers = [
    task.get('status'),
    progress.get('pointer').exists ? progress.get('pointer') : progress,
    task.get('error', 'message'),
    task.get('error', 'code'),
    task.get('expires_at'),
    task.get('item', 'id'),
  ].flatMap(leaves);
  for (const pointer of pointers) {
    if (typeof pointer.node === 'string' && !describes(schema, within + pointer.node)) {
      pointer.report(`The schema of the answer has nothing at ${pointer.node}: correct the pointer or describe the property.`);
    }
  }
  for (const result of results) {
    const link = result.get('link');
    if (link.exists && !answer.get('links', link.node).exists) link.report(`The answer has no link ${link.node}: add it.`);
  }
  const asks = task.get('states').entries().find(([, state]) => state.node === 'needs_input');
  if (asks && !answer.get('links', 'input').exists) {
    asks[1].report('A task that needs input goes on by a second call: add a link `input` to this answer.');
  }
  checkStates(task, schema, within);
}

// Every word that the schema lists for the state is mapped, and no word twice.
function checkStates(task, schema, within) {
  const words = task.get('states').entries();
  const mapped = new Map(words.map(([word, state]) => [word.toLowerCase(), state.node]));
  for (const [word, state] of words) {
    if (mapped.get(word.toLowerCase()) !== state.node) state.reportKey(`The word ${word} is mapped twice: upper and lower case are the same.`);
  }
  for (const pointer of leaves(task.get('status'))) {
    for (const word of listed(schema, within + pointer.node)) {
      if (word !== null && !mapped.has(String(word).toLowerCase())) {
        task.get('states').report(`The schema lists the state ${word}: map it to a state of the task protocol.`);
      }
    }
  }
}

function jsonSchema(answer) {
  const [, media] = mediaTypes(answer).find(([type]) => /json/.test(type)) ?? [];
  return media?.get('schema').exists ? media.get('schema') : undefined;
}
