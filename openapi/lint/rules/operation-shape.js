import { operationRule } from '../lib/operations.js';

const OPERATION_ID = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;
const REQUIRED = ['operationId', 'summary', 'description', 'security', 'x-gateways', 'x-provenance'];
const ERRORS = { '4XX': 'ClientError', '5XX': 'ServerError' };

export default operationRule(() => ({
  eachOperation(operation, root) {
    for (const key of REQUIRED) {
      const { node } = operation.get(key);
      if (node === undefined || node === '') operation.reportKey(`The operation has no \`${key}\`: add it (openapi/README.md, rules for operations).`);
    }
    const id = operation.get('operationId');
    if (id.exists && !OPERATION_ID.test(id.node)) {
      id.report('An operationId is the dotted path of the call in lower_snake words, e.g. chat.completions.create.');
    }
    if (/[\n\u3000-\u9fff]/.test(operation.get('summary').node)) operation.get('summary').report('A summary is one line of English.');
    checkTag(operation, root);
    checkFile(operation);
    for (const [status, name] of Object.entries(ERRORS)) {
      const answer = operation.get('responses', status);
      if (answer.refName !== name) {
        operation.get('responses').reportKey(`Add '${status}': {$ref: ../../openapi.yaml#/components/responses/${name}}.`);
      }
    }
  },
}));

function checkTag(operation, root) {
  const tags = operation.get('tags');
  const family = String(operation.node.operationId).split('.')[0];
  if (!Array.isArray(tags.node) || tags.node.length !== 1 || tags.node[0] !== family) {
    (tags.exists ? tags : operation).reportKey(`Write \`tags: [${family}]\`: the family, first part of the operationId, and nothing else.`);
  } else if (!root.get('tags').entries().some(([, tag]) => tag.node?.name === family)) {
    tags.report(`Declare the tag ${family} at the root, in openapi.yaml.`);
  }
}

function checkFile(operation) {
  const family = String(operation.node.operationId).split('.')[0];
  if (!operation.location.source.absoluteRef.replaceAll('\\', '/').includes(`/paths/${family}/`)) {
    operation.reportKey(`Move the operation to paths/${family}/: the folder is the family.`);
  }
}
