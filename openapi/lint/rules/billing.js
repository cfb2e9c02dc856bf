import { pollLinks } from '../lib/operation.js';
import { operationRule } from '../lib/operations.js';

// What starts a task mostly costs money when accepted; a client that doesn't know would send it twice. Where it doesn't, say so.
export default operationRule(() => ({
  eachOperation(operation) {
    if (pollLinks(operation).length > 0 && !operation.get('x-billing').exists) {
      operation.reportKey('The operation starts a task (its answer has a poll link): add `x-billing: submit`, or `free` when it costs nothing.');
    }
  },
}));
