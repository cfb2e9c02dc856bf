import { linksOf, mediaTypes, successes } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';
import { describes } from '../lib/pointer.js';

// From the place that an answer tells to the last call, every step of an upload must be there.
export default operationRule(() => ({
  atEnd(operations) {
    for (const operation of operations.values()) {
      for (const [, answer] of successes(operation)) {
        if (answer.get('x-upload').exists) checkUpload(answer, operation, operations);
      }
    }
  },
}));

function checkUpload(answer, operation, operations) {
  const upload = answer.get('x-upload');
  const links = new Map(linksOf(operation));
  const schema = mediaTypes(answer)[0]?.[1].get('schema');
  for (const pointer of [upload.get('store', 'url'), upload.get('store', 'fields')]) {
    if (pointer.exists && !(schema && describes(schema, pointer.node))) pointer.report(`The schema of the answer has nothing at ${pointer.node}.`);
  }
  checkMembers(upload.get('from'), operation);
  for (const [, step] of upload.get('then').entries()) {
    const link = links.get(step.get('link').node);
    const target = operations.get(link?.node.operationId);
    if (!link) step.get('link').report(`The answer has no link ${step.get('link').node}: add it.`);
    else if (target) checkMembers(step.get('from'), target);
  }
}

function checkMembers(members, operation) {
  const body = mediaTypes(operation.get('requestBody'))[0]?.[1].get('schema');
  for (const [name, value] of members.entries()) {
    if (!(body && describes(body, `/${name}`))) value.reportKey(`The body of ${operation.node.operationId} has no member ${name}.`);
  }
}
