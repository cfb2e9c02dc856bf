import { isRef } from '../lib/cursor.js';
import { EVENT_STREAM, examplesOf, mediaTypes, requestHolder, streamsOf, successes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';

// A request example and the answer (or stream) of the same name are one variant: tests and the mock pair them by name.
export default operationRule(() => ({
  eachOperation(operation) {
    const body = operation.get('requestBody');
    const { holder, examples: requests, required } = requestHolder(operation);
    const answers = successes(operation).flatMap(([, answer]) => [...examplesOf(answer), ...streamsOf(answer)]);
    if (required && requests.length === 0) holder.reportKey('Add at least one request example: `examples: {$ref: <operation>.examples.yaml#/requests}`.');
    if (answers.length === 0 && successes(operation).some(([, answer]) => mediaTypes(answer).length > 0)) {
      operation.get('responses').reportKey('Add at least one answer example: `examples: {$ref: <operation>.examples.yaml#/responses}`, or a stream.');
    }
    const names = new Set(requests.map(([name]) => name));
    for (const [name, answer] of requests.length > 0 ? answers : []) {
      if (!names.has(name)) answer.reportKey(`No request example is called ${name}: an answer has the name of its request (${[...names].join(', ')}).`);
    }
    for (const [name, request] of requests) {
      for (const key of ['summary', 'x-provenance']) {
        if (!request.get(key).exists) request.reportKey(`The request example ${name} has no \`${key}\`: add it.`);
      }
    }
    for (const parameter of operation.parameters) checkWhere(parameter, parameter.node?.name);
    for (const holder of [body, ...successes(operation).map(([, answer]) => answer)]) checkMedia(holder);
  },
}));

function checkMedia(holder) {
  for (const [type, media] of mediaTypes(holder)) {
    checkWhere(media, type);
    const examples = media.get('examples');
    if (type === EVENT_STREAM && examples.exists) examples.reportKey('Examples of a stream are lists of events: move them to x-sse `streams`.');
  }
}

function checkWhere(owner, name) {
  const examples = owner.get('examples');
  const references = isRef(examples.raw) ? [examples.raw] : Object.values(examples.raw ?? {});
  if (owner.get('example').exists || !references.every((one) => /\.examples\.yaml#\/\w+/.test(one?.$ref))) {
    owner.reportKey(`Move the examples of ${name} to <operation>.examples.yaml and refer to them with \`examples: {$ref: ...}\`.`);
  }
}
