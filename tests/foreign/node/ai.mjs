// Vercel's AI SDK with its providers for OpenAI and for what is compatible to it, with the address of the mock.
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  APICallError,
  embedMany,
  experimental_generateImage as generateImage,
  experimental_generateSpeech as generateSpeech,
  experimental_transcribe as transcribe,
  generateObject,
  generateText,
  jsonSchema,
  stepCountIs,
  streamText,
  tool as toolOf,
} from 'ai';
import { z } from 'zod';
import { key, report, tool, url } from './report.mjs';

const openai = createOpenAI({ apiKey: key, baseURL: `${url}/v1` });
const compatible = createOpenAICompatible({ name: 'gateway', apiKey: key, baseURL: `${url}/v1`, supportsStructuredOutputs: true, includeUsage: true });
const schema = z.object({ title: z.string(), organic: z.boolean(), grams: z.array(z.number()) });
const ways = { responses: openai('gpt-4.1'), chat: openai.chat('gpt-4o'), compatible: compatible('gpt-4o') };
const prompt = 'Is there tea?';

const flows = {};
for (const [way, model] of Object.entries(ways)) {
  flows[`${way}_text`] = async () => {
    const answer = await generateText({ model, prompt, maxRetries: 0 });
    return { text: answer.text, tokens: answer.usage.totalTokens, reason: answer.finishReason };
  };
  flows[`${way}_stream`] = async () => {
    const answer = streamText({ model, prompt, maxRetries: 0, onError: () => {} });
    const pieces = [];
    for await (const piece of answer.textStream) pieces.push(piece);
    return { text: pieces.join(''), reason: await answer.finishReason, tokens: (await answer.usage).totalTokens };
  };
  flows[`${way}_tools`] = async () => {
    const asked = [];
    const execute = async (given) => (asked.push(given), 'brewed');
    const tools = { [tool.name]: toolOf({ description: tool.description, inputSchema: jsonSchema(tool.parameters), execute }) };
    const answer = await generateText({ model, prompt, tools, stopWhen: stepCountIs(3), maxRetries: 0 });
    return { asked, text: answer.text, steps: answer.steps.length };
  };
  flows[`${way}_structured`] = async () => (await generateObject({ model, schema, prompt, maxRetries: 0 })).object;
}

await report({
  ...flows,
  async embeddings() {
    const models = [openai.textEmbeddingModel('text-embedding-3-small'), compatible.textEmbeddingModel('text-embedding-3-small')];
    const answers = await Promise.all(models.map((model) => embedMany({ model, values: ['a', 'b', 'c'] })));
    return { counts: answers.map((one) => one.embeddings.length) };
  },
  async images() {
    const kinds = [];
    for (const model of [openai.image('gpt-image-1'), openai.image('dall-e-3'), compatible.imageModel('dall-e-3')])
      kinds.push((await generateImage({ model, prompt: 'tea', maxRetries: 0 })).image.mediaType);
    return { kinds };
  },
  async speech() {
    const answer = await generateSpeech({ model: openai.speech('tts-1'), text: 'Tea.', maxRetries: 0 });
    return { type: answer.audio.mediaType, bytes: answer.audio.uint8Array.length };
  },
  async transcription() {
    const audio = new Uint8Array(Buffer.from('ID3'));
    return { text: (await transcribe({ model: openai.transcription('whisper-1'), audio, maxRetries: 0 })).text };
  },
  async errors() {
    const names = {};
    for (const [status, fault] of [['401', 'error=wrong-key'], ['429', '429'], ['500', '500']]) {
      try {
        await generateText({ model: ways.chat, prompt, maxRetries: 0, headers: { 'X-Mock-Fault': fault } });
      } catch (error) {
        names[status] = APICallError.isInstance(error) ? `APICallError ${error.statusCode}` : String(error);
      }
    }
    return names;
  },
});
