import { EVENT_STREAM, mediaTypes, successes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';
import { describes } from '../lib/pointer.js';

// Every pointer to a result, of an answer or of a task, must lead into the schema of the answer.
export default operationRule(() => ({
  eachOperation(operation) {
    for (const [, answer] of successes(operation)) {
      checkAnswer(answer);
      const task = answer.get('x-task');
      if (jsonSchema(answer)) check(task.get('results'), jsonSchema(answer), task.get('item', 'pointer').node ?? '');
    }
  },
}));

function checkAnswer(answer) {
  const results = answer.get('x-results');
  if (!results.exists) return;
  const schema = jsonSchema(answer) ?? wholeOf(answer);
  if (answer.get('x-task').exists) results.reportKey('The results of a task belong to its x-task: move them to `x-task.results`.');
  else if (!schema) results.reportKey('Where results stand can only be said of JSON, or of a stream whose events add up to an answer (x-sse.accumulate.into).');
  else check(results, schema, '');
}

function check(results, schema, within) {
  for (const [, result] of results.entries()) {
    if (result.get('link').exists) continue; // its pointer is one of another answer
    const start = within + (result.get('each').node ?? '');
    if (result.get('each').exists) checkPointer(result.get('each'), schema, within);
    for (const name of ['pointer', 'unless', 'media_type']) checkPointer(result.get(name), schema, start);
  }
}

function checkPointer(pointer, schema, start) {
  if (typeof pointer.node === 'string' && !describes(schema, start + pointer.node)) {
    pointer.report(`The schema of the answer has nothing at ${start}${pointer.node}: correct the pointer or describe the property.`);
  }
}

function jsonSchema(answer) {
  const schema = mediaTypes(answer).find(([type]) => /json/.test(type))?.[1].get('schema');
  return schema?.exists ? schema : undefined;
}

// What the events of a stream add up to.
function wholeOf(answer) {
  const into = mediaTypes(answer).find(([type]) => type === EVENT_STREAM)?.[1].get('x-sse', 'accumulate', 'into');
  return into?.exists ? into : undefined;
}
