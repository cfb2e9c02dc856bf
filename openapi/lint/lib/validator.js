import Ajv2020 from '@redocly/ajv/dist/2020.js';

const OPTIONS = { allErrors: true, strictSchema: false, validateFormats: false, logger: false };

// The schemas of extensions are plain, self-contained JSON Schemas.
export function compile(schema) {
  return new Ajv2020(OPTIONS).compile(schema);
}

// Judges values against schemas of the description as Redocly's own example rules do: references go through files, and
// an example shows no field that the schema doesn't know (unless the schema says `additionalProperties: true`).
export class DescriptionValidator {
  validate(value, schema) {
    const id = encodeURI(schema.location.absolutePointer);
    this.ajv ??= this.#create(schema.ctx);
    if (!this.ajv.getSchema(id)) {
      this.ajv.setDefaultUnevaluatedProperties(false);
      this.ajv.addSchema({ $id: id, ...schema.node }, id);
    }
    const check = this.ajv.getSchema(id);
    return check(value) ? [] : check.errors;
  }

  #create(ctx) {
    return new Ajv2020({
      ...OPTIONS,
      inlineRefs: false,
      validateSchema: false,
      discriminator: true,
      allowUnionTypes: true,
      loadSchemaSync(base, $ref, $id) {
        const target = ctx.resolve({ $ref }, decodeURI(base.split('#')[0]));
        if (!target.location) return false;
        return { $id: `${encodeURI(target.location.source.absoluteRef)}#${$id}`, ...target.node };
      },
    });
  }
}

// Where an error is: the place of the value, or the name of the member that should not be there.
export function errorPath(error) {
  const path = error.instancePath.split('/').slice(1).map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra = unknownMember(error) ?? error.params.propertyName;
  return extra === undefined ? path : [...path, extra];
}

export function errorText(error) {
  const name = errorPath(error).pop();
  const subject = name === undefined ? '' : `\`${name}\` `;
  if (unknownMember(error) !== undefined) return `${subject}is unknown to the schema`;
  const allowed = error.params.allowedValues ?? (error.keyword === 'const' ? [error.params.allowedValue] : undefined);
  return `${subject}${error.message}${allowed ? `: ${allowed.map((one) => JSON.stringify(one)).join(', ')}` : ''}`;
}

function unknownMember(error) {
  return error.params.additionalProperty ?? error.params.unevaluatedProperty;
}
