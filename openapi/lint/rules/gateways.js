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
    const headers = operation.parameters.filter(({ node }) => node?.in === 'header' && node.required).map(({ node }) => node.name);
    for (const [, way] of operation.get('security').entries()) {
      for (const [scheme, use] of way.entries()) {
        const wanted = root.get('components', 'securitySchemes', scheme, 'x-credential', 'headers').entries();
        for (const [, { node }] of wanted) {
          if (!headers.includes(node)) use.reportKey(`${scheme} goes together with ${node}: add this header as a required parameter.`);
        }
      }
    }
  },
  atEnd(_operations, root) {
    const schemes = root.get('components', 'securitySchemes').node ?? {};
    for (const [, gateway] of root.get('x-gateways').entries()) {
      for (const [, scheme] of gateway.get('security').entries()) {
        if (!(scheme.node in schemes)) scheme.report(`No security scheme ${scheme.node}: use one of ${Object.keys(schemes).join(', ')}, or add it to components.securitySchemes.`);
        const credential = schemes[scheme.node]?.['x-credential']?.name;
        if (credential && !gateway.get(`${credential}_variable`).exists) scheme.report(`${scheme.node} carries another credential than the key: add \`${credential}_variable\`, its environment variable.`);
      }
    }
  },
}));
