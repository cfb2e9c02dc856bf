// OpenAI's SDK for JavaScript, with the address of the mock.
import OpenAI, { APIError, toFile } from 'openai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { key, PNG, tool, report, url } from './report.mjs';

const client = new OpenAI({ apiKey: key, baseURL: `${url}/v1`, maxRetries: 0 });
const messages = [{ role: 'user', content: 'Is there tea?' }];
const Blend = z.object({ title: z.string(), organic: z.boolean(), grams: z.array(z.number()) });
const files = { image: async () => toFile(Buffer.from(PNG, 'base64'), 'cup.png', { type: 'image/png' }) };

await report({
  async chat() {
    const answer = await client.chat.completions.create({ model: 'gpt-4o', messages });
    return { text: answer.choices[0].message.content, model: answer.model, tokens: answer.usage.total_tokens };
  },
  async stream() {
    const stream = client.chat.completions.stream({ model: 'gpt-4o', messages, stream_options: { include_usage: true } });
    let pieces = '';
    for await (const chunk of stream) pieces += chunk.choices[0]?.delta.content ?? '';
    const final = await stream.finalChatCompletion();
    return { whole: pieces === final.choices[0].message.content, text: pieces, tokens: final.usage.total_tokens };
  },
  async tools() {
    const asked = [];
    const runner = client.chat.completions.runTools({
      model: 'gpt-4o',
      messages,
      tools: [
        {
          type: 'function',
          function: { ...tool, parse: JSON.parse, function: (given) => (asked.push(given), 'brewed') },
        },
      ],
    });
    return { text: await runner.finalContent(), asked };
  },
  async structured() {
    const answer = await client.chat.completions.parse({
      model: 'gpt-4o',
      messages,
      response_format: zodResponseFormat(Blend, 'blend'),
    });
    return answer.choices[0].message.parsed;
  },
  async responses() {
    const answer = await client.responses.create({ model: 'gpt-4.1', input: 'Tea?' });
    return { text: answer.output_text, status: answer.status };
  },
  async responses_stream() {
    const types = [];
    for await (const event of client.responses.stream({ model: 'gpt-4.1', input: 'Tea?' })) types.push(event.type);
    return { first: types[0], last: types.at(-1), count: types.length };
  },
  async responses_structured() {
    const answer = await client.responses.parse({
      model: 'gpt-4.1',
      input: 'Tea?',
      text: { format: zodTextFormat(Blend, 'blend') },
    });
    return answer.output_parsed;
  },
  async embeddings() {
    const answer = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: ['tea', 'milk', 'sugar'],
      dimensions: 16,
    });
    return { sizes: answer.data.map((one) => one.embedding.length), numbers: answer.data.map((one) => one.index) };
  },
  async images() {
    const linked = await client.images.generate({ model: 'dall-e-3', prompt: 'tea' });
    const inside = await client.images.generate({ model: 'gpt-image-1', prompt: 'tea' });
    return { link: linked.data[0].url, inside: inside.data[0].b64_json.slice(0, 11) };
  },
  async image_edit() {
    const answer = await client.images.edit({ model: 'gpt-image-1', image: await files.image(), prompt: 'steam' });
    return { inside: answer.data[0].b64_json.slice(0, 11) };
  },
  async speech() {
    const answer = await client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: 'Tea.' });
    return { bytes: (await answer.arrayBuffer()).byteLength, type: answer.headers.get('content-type') };
  },
  async transcription() {
    const file = await toFile(Buffer.from('ID3'), 'talk.mp3');
    return { text: (await client.audio.transcriptions.create({ model: 'whisper-1', file })).text };
  },
  async files() {
    const file = await client.files.create({ file: await toFile(Buffer.from('tea, milk'), 'a.txt'), purpose: 'user_data' });
    return { name: file.filename, bytes: file.bytes, purpose: file.purpose };
  },
  async models() {
    const names = [];
    for await (const model of client.models.list()) names.push(model.id);
    return { count: names.length };
  },
  async video() {
    let job = await client.videos.create({ model: 'sora-2', prompt: 'a kite', seconds: '8' });
    while (['queued', 'in_progress'].includes(job.status)) {
      await new Promise((done) => setTimeout(done, 100));
      job = await client.videos.retrieve(job.id);
    }
    const file = Buffer.from(await (await client.videos.downloadContent(job.id)).arrayBuffer());
    return { status: job.status, kind: file.subarray(4, 8).toString() };
  },
  async errors() {
    const names = {};
    for (const status of ['401', '404', '429', '500']) {
      const headers = { 'X-Mock-Fault': { 401: 'error=wrong-key', 404: 'lost' }[status] ?? status };
      try {
        if (status === '404') await client.videos.retrieve('video_none');
        else await client.chat.completions.create({ model: 'gpt-4o', messages }, { headers });
      } catch (error) {
        names[status] = error instanceof APIError ? error.constructor.name : String(error);
      }
    }
    return names;
  },
});
