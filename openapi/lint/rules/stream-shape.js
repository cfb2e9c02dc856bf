import { Cursor } from '../lib/cursor.js';
import { EVENT_STREAM } from '../lib/operation.js';
import { describes } from '../lib/pointer.js';

// An event stream is useful only if one event has a schema and a client can tell where the stream ends.
export default function streamShape() {
  return {
    MediaType: {
      enter(node, ctx) {
        const media = new Cursor(ctx, node, ctx.location);
        if (ctx.key === EVENT_STREAM) checkStream(media);
        else if (media.get('x-sse').exists) media.get('x-sse').reportKey(`x-sse belongs on ${EVENT_STREAM} only.`);
      },
    },
  };
}

function checkStream(media) {
  const sse = media.get('x-sse');
  const schema = media.get('schema');
  if (!schema.exists) media.reportKey('Add `schema`: the schema of ONE event.');
  if (!sse.exists) return media.reportKey('Add `x-sse`: how to ask for the stream, how it ends, and example streams.');
  if (!sse.node?.sentinel && !sse.node?.finish && !sse.node?.terminal) {
    sse.reportKey('Say how the stream ends: `finish`, `terminal` or `sentinel`.');
  }
  if (!schema.exists) return undefined;
  for (const pointer of pointersOf(sse)) {
    if (typeof pointer.node === 'string' && !describes(schema, pointer.node)) {
      pointer.report(`The schema of the event has nothing at ${pointer.node}: correct the pointer or describe the property.`);
    }
  }
  return undefined;
}

function pointersOf(sse) {
  return [
    ...sse.get('finish').entries().map(([, pointer]) => pointer),
    sse.get('terminal', 'pointer'),
    sse.get('event'),
    sse.get('error'),
    ...['pointer', 'message', 'code'].map((key) => sse.get('error_event', key)),
  ];
}
