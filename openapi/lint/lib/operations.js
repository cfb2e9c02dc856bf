import { Cursor, isContainer } from './cursor.js';

// Every rule that needs an operation or the whole description is written as `eachOperation` and `atEnd`:
// the first sees one operation, the second all of them by operationId and the root. Each operation carries `parameters`:
// its own and its path item's. `make` builds both anew for each description that is linted. What gateways send to users
// (callbacks, webhooks; in openapi/callbacks/) is no operation of theirs.
export function operationRule(make) {
  return () => {
    const { eachOperation, atEnd } = make();
    const all = new Map();
    let root;
    return {
      Root: {
        enter(node, ctx) {
          root = new Cursor(ctx, node, ctx.location);
        },
        leave() {
          atEnd?.(all, root);
        },
      },
      PathItem: {
        Operation(node, ctx, parents) {
          if (!isContainer(node) || isReceived(ctx.location)) return;
          const operation = new Cursor(ctx, node, ctx.location);
          const pathItem = new Cursor(ctx, parents.PathItem, ctx.parentLocations.PathItem);
          operation.parameters = [operation, pathItem].flatMap((at) => at.get('parameters').entries().map(([, one]) => one));
          all.set(node.operationId, operation);
          eachOperation?.(operation, root);
        },
      },
    };
  };
}

function isReceived({ source }) {
  return source.absoluteRef.replaceAll('\\', '/').includes('/callbacks/');
}
