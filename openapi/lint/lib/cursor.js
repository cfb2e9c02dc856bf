// A value of the description together with the place it was written: `get` and `entries` go down and follow $ref, so that
// a rule can read a whole operation across files and still report in the right one.
export class Cursor {
  constructor(ctx, node, location) {
    const target = isRef(node) ? ctx.resolve(node, location.source.absoluteRef) : undefined;
    this.ctx = ctx;
    this.raw = node;
    this.rawLocation = location;
    this.node = target ? target.node : node;
    this.location = target?.location ?? location;
  }

  get(...keys) {
    return keys.reduce((at, key) => new Cursor(this.ctx, at.node?.[key], at.location.child(key)), this);
  }

  entries() {
    return isContainer(this.node) ? Object.keys(this.node).map((key) => [key, this.get(key)]) : [];
  }

  get exists() {
    return this.node !== undefined;
  }

  // What the reference here is called, e.g. ChatMessage.
  get refName() {
    return isRef(this.raw) ? this.raw.$ref.split('/').pop() : undefined;
  }

  report(message) {
    this.ctx.report({ message, location: this.location });
  }

  // At the key instead of the value: for what is missing inside, or when the name is wrong.
  reportKey(message) {
    this.ctx.report({ message, location: this.location.key() });
  }
}

export function isRef(node) {
  return isContainer(node) && typeof node.$ref === 'string';
}

export function isContainer(node) {
  return typeof node === 'object' && node !== null;
}
