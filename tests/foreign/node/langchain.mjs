// LangChain's integration of OpenAI for JavaScript, with the address of the mock.
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';
import { key, report, tool, url } from './report.mjs';

const options = { apiKey: key, configuration: { baseURL: `${url}/v1` }, maxRetries: 0 };
const model = new ChatOpenAI({ model: 'gpt-4o', ...options });
const tools = [{ type: 'function', function: tool }];
const schema = z.object({ title: z.string(), organic: z.boolean() });

await report({
  async text() {
    const answer = await model.invoke('Is there tea?');
    return { text: answer.content, tokens: answer.usage_metadata.total_tokens };
  },
  async stream() {
    let whole;
    for await (const chunk of await model.stream('Is there tea?')) whole = whole ? whole.concat(chunk) : chunk;
    return { text: whole.content, tokens: whole.usage_metadata.total_tokens };
  },
  async tools() {
    const [call] = (await model.bindTools(tools).invoke('Tea, please.')).tool_calls;
    return { name: call.name, args: call.args };
  },
  async structured() {
    const made = {};
    for (const method of ['jsonSchema', 'functionCalling'])
      made[method] = await model.withStructuredOutput(schema, { method, name: 'blend' }).invoke('A blend.');
    return made;
  },
  async responses() {
    const answer = await new ChatOpenAI({ model: 'gpt-4.1', useResponsesApi: true, ...options }).invoke('Tea?');
    return { text: answer.text };
  },
  async embeddings() {
    const vectors = await new OpenAIEmbeddings({ model: 'text-embedding-3-small', dimensions: 8, ...options }).embedDocuments(['a', 'b', 'c']);
    return { sizes: vectors.map((one) => one.length) };
  },
});
