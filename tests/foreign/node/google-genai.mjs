// Google's SDK for JavaScript, with the address of the mock.
import { ApiError, GoogleGenAI, Type } from '@google/genai';
import { key, PNG, report, tool, url } from './report.mjs';

const client = new GoogleGenAI({ apiKey: key, vertexai: false, httpOptions: { baseUrl: url, apiVersion: 'v1beta' } });
const model = 'gemini-2.5-flash';
const contents = 'Is there tea?';
const schema = {
  type: Type.OBJECT,
  properties: { title: { type: Type.STRING }, organic: { type: Type.BOOLEAN } },
  required: ['title', 'organic'],
};

await report({
  async text() {
    const answer = await client.models.generateContent({ model, contents });
    return { text: answer.text, model: answer.modelVersion, tokens: answer.usageMetadata.totalTokenCount };
  },
  async stream() {
    const pieces = [];
    for await (const piece of await client.models.generateContentStream({ model, contents })) pieces.push(piece.text);
    return { text: pieces.join(''), count: pieces.length };
  },
  async tools() {
    const { parameters, ...named } = tool;
    const config = { tools: [{ functionDeclarations: [{ ...named, parametersJsonSchema: parameters }] }] };
    const answer = await client.models.generateContent({ model, contents, config });
    return { name: answer.functionCalls[0].name, args: answer.functionCalls[0].args };
  },
  async structured() {
    const config = { responseMimeType: 'application/json', responseSchema: schema };
    return JSON.parse((await client.models.generateContent({ model, contents, config })).text);
  },
  async chat() {
    const chat = client.chats.create({ model });
    const answers = [await chat.sendMessage({ message: contents }), await chat.sendMessage({ message: 'And milk?' })];
    return { texts: answers.map((one) => one.text), turns: chat.getHistory().length };
  },
  async picture() {
    const answer = await client.models.generateContent({
      model: 'gemini-2.5-flash-image',
      contents: [{ text: 'A cup' }, { inlineData: { mimeType: 'image/png', data: PNG } }],
      config: { responseModalities: ['TEXT', 'IMAGE'] },
    });
    return { inside: answer.data.slice(0, 11) };
  },
  async errors() {
    const names = {};
    for (const status of ['401', '429']) {
      const fault = { 401: 'error=wrong-key' }[status] ?? status;
      const httpOptions = { headers: { 'X-Mock-Fault': fault } };
      try {
        await client.models.generateContent({ model, contents, config: { httpOptions } });
      } catch (error) {
        names[status] = error instanceof ApiError ? `ApiError ${error.status}` : String(error);
      }
    }
    return names;
  },
});
