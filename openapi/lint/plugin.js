// House rules of the description (see ../README.md). Redocly loads this file because redocly.yaml names it.
import billing from './rules/billing.js';
import errorsShape from './rules/errors-shape.js';
import exampleMedia from './rules/example-media.js';
import examplesPaired from './rules/examples-paired.js';
import examplesValid from './rules/examples-valid.js';
import extensionSchemas from './rules/extension-schemas.js';
import gateways from './rules/gateways.js';
import inputForms from './rules/input-forms.js';
import modesShape from './rules/modes-shape.js';
import namedObjects from './rules/named-objects.js';
import operationShape from './rules/operation-shape.js';
import resultsShape from './rules/results-shape.js';
import streamShape from './rules/stream-shape.js';
import taskShape from './rules/task-shape.js';
import uploadShape from './rules/upload-shape.js';

export default function house() {
  return {
    id: 'house',
    rules: {
      oas3: {
        billing,
        'errors-shape': errorsShape,
        'example-media': exampleMedia,
        'examples-paired': examplesPaired,
        'examples-valid': examplesValid,
        'extension-schemas': extensionSchemas,
        gateways,
        'input-forms': inputForms,
        'modes-shape': modesShape,
        'named-objects': namedObjects,
        'operation-shape': operationShape,
        'results-shape': resultsShape,
        'stream-shape': streamShape,
        'task-shape': taskShape,
        'upload-shape': uploadShape,
      },
    },
    typeExtension: { oas3: withOwnSchemas },
  };
}

// The schemas inside x-async and x-sse must be known as schemas: else the bundler copies them in place, without their names, or
// leaves a reference to a file that the bundle has not, and Redocly's own rules don't look into them.
function withOwnSchemas(types) {
  return {
    ...types,
    Response: { ...types.Response, properties: { ...types.Response.properties, 'x-async': 'XAsync' } },
    XAsync: { properties: { query: null, parameters: null, schema: 'Schema' } },
    MediaType: { ...types.MediaType, properties: { ...types.MediaType.properties, 'x-sse': 'XSse' } },
    XSse: { properties: { accumulate: 'XAccumulate' }, additionalProperties: {} },
    XAccumulate: { properties: { into: 'Schema' }, additionalProperties: {} },
  };
}
