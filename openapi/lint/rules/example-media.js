import { Cursor } from '../lib/cursor.js';

const URL_HOST = /^(?:https?|wss?):\/\/([^/:?#\s]+)\S*$/;
const RESERVED_HOST = /(^|\.)example\.(com|org|net)$/;
const LONG_BASE64 = /^[A-Za-z0-9+/_-]{200,}={0,2}$/;

// Examples point at nobody's server, and media in them are placeholders: tests and the mock put real small files there.
export default function exampleMedia() {
  return {
    MediaType: {
      enter(node, ctx) {
        const media = new Cursor(ctx, node, ctx.location);
        for (const [, example] of media.get('examples').entries()) check(example, ['value'], example.node?.value);
        for (const [, events] of media.get('x-sse', 'streams').entries()) check(events, [], events.node);
      },
    },
  };
}

// Values are data: a $ref in them (a JSON Schema, say) is not followed.
function check(holder, path, value) {
  if (typeof value === 'string') {
    const host = URL_HOST.exec(value)?.[1];
    if (host && !RESERVED_HOST.test(host)) report(holder, path, `Replace ${host}: answers have URLs under https://cdn.example.com/, other URLs are under example.com.`);
    if (LONG_BASE64.test(value)) report(holder, path, 'Replace the base64 by a placeholder: <png>, <wav>, <mp3> or <mp4>.');
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) check(holder, [...path, key], value[key]);
  }
}

function report(holder, path, message) {
  holder.ctx.report({ message, location: holder.location.child(path) });
}
