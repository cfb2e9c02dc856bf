// Replicate's SDK for JavaScript, with the address of the mock.
import Replicate from 'replicate';
import { key, report, url } from './report.mjs';

const client = new Replicate({ auth: key, baseUrl: `${url}/replicate/v1`, useFileOutput: false });
const VERSION = 'ac732df83cea7fff18b8472768c88ad041fa750ff7682a21affe81863cbe77e4';
const input = { prompt: 'a bridge' };

await report({
  async run_model() {
    const states = [];
    const options = { input, wait: { mode: 'poll', interval: 100 } };
    const output = await client.run('black-forest-labs/flux-schnell', options, (job) => states.push(job.status));
    return { output, first: states[0], last: states.at(-1) };
  },
  async run_version() {
    const output = await client.run(`stability-ai/stable-diffusion:${VERSION}`, { input, wait: { mode: 'poll', interval: 100 } });
    return { output };
  },
  async run_blocking() {
    return { output: await client.run('black-forest-labs/flux-schnell', { input, wait: { mode: 'block', interval: 100 } }) };
  },
  async predictions() {
    const job = await client.predictions.create({ version: VERSION, input });
    const ended = await client.wait(job, { interval: 100 });
    return { first: job.status, last: ended.status, count: ended.output.length };
  },
  async failure() {
    try {
      await client.run('black-forest-labs/flux-schnell', { input: { prompt: '[mock:failed]' }, wait: { mode: 'poll', interval: 100 } });
    } catch (error) {
      return { message: error.message };
    }
  },
  async errors() {
    try {
      await client.predictions.get('none');
    } catch (error) {
      return { name: error.name, status: error.response.status };
    }
  },
});
