import { operationRule } from '../lib/operations.js';

// A client chooses one mode for a whole family, so that its operations must agree on what stands before their paths.
export default operationRule(() => ({
  atEnd(operations) {
    const known = new Map();
    for (const operation of operations.values()) {
      const [family] = String(operation.node.operationId).split('.');
      for (const [name, prefix] of operation.get('x-modes').entries()) {
        const mode = `${family} ${name}`;
        if (!known.has(mode)) known.set(mode, prefix.node);
        else if (known.get(mode) !== prefix.node) {
          prefix.report(`Another operation of the family has ${known.get(mode)} before its path in the mode ${name}: write the modes once and refer to them.`);
        }
      }
    }
  },
}));
