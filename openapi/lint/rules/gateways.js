import { operationRule } from '../lib/operations.js';

export default operationRule(() => ({
  eachOperation(operation, root) {
    const known = Object.keys(root.node['x-gateways'] ?? {});
    const listed = operation.get('x-gateways');
    const named = operation.get('x-provenance', 'by_gateway');
    for (const [, id] of listed.entries()) {
      if (!known.includes(id.node)) id.report(`No gateway ${id.node} at the root: use one of ${known.join(', ')}, or describe it there.`);
    }
    for (const [id, value] of named.entries()) {
      if (!(listed.node ?? []).includes?.(id)) value.reportKey(`x-gateways of this operation does not list ${id}: add it there or remove it here.`);
    }
  },
  atEnd(_operations, root) {
    const schemes = root.get('components', 'securitySchemes').node ?? {};
    for (const [, gateway] of root.get('x-gateways').entries()) {
      for (const [, scheme] of gateway.get('security').entries()) {
        if (!(scheme.node in schemes)) scheme.report(`No security scheme ${scheme.node}: use one of ${Object.keys(schemes).join(', ')}, or add it to components.securitySchemes.`);
      }
    }
  },
}));
