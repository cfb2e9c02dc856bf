import { mediaTypes, pollLinks, successes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';
import { describes } from '../lib/pointer.js';

const FROM_BODY = /^\$response\.body#(\/.*)$/;

// From the answer of the submit to the states of the poll, every step that a task takes must be there.
// (That x-task maps to the states of the protocol only is in its JSON Schema.)
export default operationRule(() => ({
  eachOperation(operation) {
    for (const [, answer] of successes(operation)) {
      if (answer.get('x-async').exists && !answer.get('links', 'poll').exists) {
        answer.reportKey('x-async starts a task: add `links: {poll: {operationId: ..., parameters: ...}}`.');
      }
      checkTaskId(answer);
      checkTask(answer);
    }
  },
  atEnd(operations) {
    for (const operation of operations.values()) {
      for (const link of pollLinks(operation)) checkTarget(link, operations);
    }
  },
}));

function checkTarget(link, operations) {
  const target = operations.get(link.node.operationId);
  if (!target) return link.report(`No operation is called ${link.node.operationId}: correct the operationId of the poll link.`);
  if (!target.get('responses', '200', 'x-task').exists) {
    link.report(`The 200 answer of ${link.node.operationId} has no x-task: add it, so that clients can read the poll.`);
  }
  for (const [name, value] of link.get('parameters').entries()) {
    if (!target.parameters.some(({ node }) => [node?.name, `${node?.in}.${node?.name}`].includes(name))) {
      value.reportKey(`${link.node.operationId} has no parameter ${name}.`);
    }
  }
  return undefined;
}

// `$response.body#/task_id` must be in the answer that names the task.
function checkTaskId(answer) {
  const schema = answer.get('x-async').exists ? answer.get('x-async', 'schema') : jsonSchema(answer);
  for (const [, value] of answer.get('links', 'poll', 'parameters').entries()) {
    const pointer = FROM_BODY.exec(value.node)?.[1];
    if (pointer && schema && !describes(schema, pointer)) value.report(`The schema of the answer has nothing at ${pointer}.`);
  }
}

function checkTask(answer) {
  const task = answer.get('x-task');
  const schema = jsonSchema(answer);
  if (!task.exists || !schema) return;
  const pointers = [
    task.get('status'),
    task.get('progress'),
    task.get('error', 'message'),
    task.get('error', 'code'),
    ...task.get('results').entries().map(([, result]) => result.get('pointer')),
  ];
  for (const pointer of pointers) {
    if (typeof pointer.node === 'string' && !describes(schema, pointer.node)) {
      pointer.report(`The schema of the answer has nothing at ${pointer.node}: correct the pointer or describe the property.`);
    }
  }
}

function jsonSchema(answer) {
  const [, media] = mediaTypes(answer).find(([type]) => /json/.test(type)) ?? [];
  return media?.get('schema').exists ? media.get('schema') : undefined;
}
