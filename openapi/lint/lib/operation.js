// Parts of an operation that several rules look at. All take and give cursors.
export const EVENT_STREAM = 'text/event-stream';

// Success answers: [status, cursor].
export function successes(operation) {
  return operation.get('responses').entries().filter(([status]) => /^2/.test(status));
}

// Media types of a request body or a response: [name, cursor].
export function mediaTypes(holder) {
  return holder.get('content').entries();
}

// Examples of all media types: [name, cursor].
export function examplesOf(holder) {
  return mediaTypes(holder).flatMap(([, media]) => media.get('examples').entries());
}

// Where the request examples of an operation stand: its body; without one its first path parameter, else its first required
// query parameter, else its first query parameter. `required`: there must be some.
export function requestHolder(operation) {
  const body = operation.get('requestBody');
  if (body.exists) return { holder: body, examples: examplesOf(body), required: true };
  const of = (place) => operation.parameters.filter(({ node }) => node?.in === place);
  const needed = of('path')[0] ?? of('query').find(({ node }) => node.required);
  const holder = needed ?? of('query')[0];
  return { holder, examples: holder?.get('examples').entries() ?? [], required: needed !== undefined };
}

// Example streams of all media types: [name, cursor of the list of events].
export function streamsOf(holder) {
  return mediaTypes(holder).flatMap(([, media]) => media.get('x-sse', 'streams').entries());
}

// The links named `poll` of the success answers.
export function pollLinks(operation) {
  return successes(operation).map(([, answer]) => answer.get('links', 'poll')).filter((link) => link.exists);
}

// Links of the success answers, whatever their name: [name, cursor].
export function linksOf(operation) {
  return successes(operation).flatMap(([, answer]) => answer.get('links').entries());
}
