// Does a schema describe the value at a JSON Pointer (segment * = any member)? Alternatives count when one of them does;
// where a schema says nothing about its members, any is right.
export function describes(schema, pointer) {
  return reaches(schema, pointer.split('/').slice(1), new Set());
}

function reaches(schema, segments, seen) {
  if (!schema.exists) return false;
  if (segments.length === 0 || isFree(schema.node)) return true;
  const visit = `${schema.location.absolutePointer} ${segments.length}`;
  if (seen.has(visit)) return false;
  seen.add(visit);
  const [segment, ...rest] = segments;
  if (schema.get('properties', segment).exists) return reaches(schema.get('properties', segment), rest, seen);
  return (
    members(schema, segment).some((member) => reaches(member, rest, seen)) ||
    ['anyOf', 'oneOf'].some((key) => schema.get(key).entries().some(([, one]) => reaches(one, segments, seen)))
  );
}

function members(schema, segment) {
  const isIndex = segment === '*' || /^\d+$/.test(segment);
  return [schema.get('additionalProperties'), isIndex ? schema.get('items') : undefined].filter(
    (at) => at?.exists && typeof at.node === 'object',
  );
}

// The values that a schema lists (enum, const) for what stands at a JSON Pointer, in any of its alternatives.
export function listed(schema, pointer) {
  return at(schema, pointer.split('/').slice(1), new Set()).flatMap(({ node }) =>
    Array.isArray(node?.enum) ? node.enum : node && 'const' in node ? [node.const] : [],
  );
}

function at(schema, segments, seen) {
  const visit = `${schema.location.absolutePointer} ${segments.length}`;
  if (!schema.exists || seen.has(visit)) return [];
  seen.add(visit);
  const alternatives = ['anyOf', 'oneOf'].flatMap((key) => schema.get(key).entries().flatMap(([, one]) => at(one, segments, seen)));
  if (segments.length === 0) return [schema, ...alternatives];
  const [segment, ...rest] = segments;
  const inner = [schema.get('properties', segment), ...members(schema, segment)];
  return [...alternatives, ...inner.flatMap((one) => at(one, rest, seen))];
}

function isFree(node) {
  if (typeof node !== 'object' || node === null) return node === true;
  const silent = !['properties', 'additionalProperties', 'items', 'anyOf', 'oneOf', 'const', 'enum'].some((key) => key in node);
  return silent && (node.type === undefined || [node.type].flat().some((type) => type === 'object' || type === 'array'));
}
