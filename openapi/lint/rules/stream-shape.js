import { Cursor } from '../lib/cursor.js';
import { EVENT_STREAM } from '../lib/operation.js';
import { describes } from '../lib/pointer.js';

// An event stream is useful only if one event has a schema and a client can tell where the stream ends.
// A rule of x-mock for some events is useful only if the example streams have such events.
export default function streamShape() {
  return {
    Response: {
      enter(node, ctx) {
        for (const [, events] of eventsOf(new Cursor(ctx, node, ctx.location))) {
          events.reportKey(`\`events\` belongs to the x-mock of ${EVENT_STREAM}: an answer that is no stream has none.`);
        }
      },
    },
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
  checkEvents(media);
  if (!schema.exists) return undefined;
  for (const pointer of pointersOf(sse)) {
    if (typeof pointer.node === 'string' && !describes(schema, pointer.node)) {
      pointer.report(`The schema of the event has nothing at ${pointer.node}: correct the pointer or describe the property.`);
    }
  }
  return undefined;
}

function checkEvents(media) {
  const sse = media.get('x-sse');
  const path = String(sse.node.event ?? '').split('/').slice(1);
  const streams = sse.get('streams').entries().flatMap(([, stream]) => stream.entries());
  const known = new Set(streams.map(([, event]) => event.get(...path).node));
  for (const [name, events] of eventsOf(media)) {
    if (!sse.get('event').exists) events.reportKey('`events` needs to know what an event is called: add `event` to x-sse.');
    else if (!known.has(name.node)) name.report(`No example stream has an event ${name.node}, so the rule never applies: correct the name, or add the event.`);
  }
}

// Each event name in the rules of x-mock, and the list that it is in.
function eventsOf(holder) {
  return holder.get('x-mock').entries().flatMap(([, rule]) => rule.get('events').entries().map(([, name]) => [name, rule.get('events')]));
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
