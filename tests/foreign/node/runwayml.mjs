// Runway's SDK for JavaScript, with the address of the mock.
import RunwayML, { APIError, TaskFailedError } from '@runwayml/sdk';
import { key, report, url } from './report.mjs';

const client = new RunwayML({ apiKey: key, baseURL: `${url}/runwayml`, maxRetries: 0 });
const order = {
  model: 'gen4_turbo',
  promptImage: 'https://example.com/meadow.png',
  promptText: 'wind',
  ratio: '1280:720',
  duration: 5,
};

await report({
  async wait() {
    const job = await client.imageToVideo.create(order).waitForTaskOutput({ timeout: 60_000 });
    const file = Buffer.from(await (await fetch(job.output[0])).arrayBuffer());
    return { status: job.status, kind: file.subarray(4, 8).toString(), credits: job.cost.credits };
  },
  async failure() {
    const failing = { ...order, promptText: '[mock:failed]' };
    try {
      await client.imageToVideo.create(failing).waitForTaskOutput({ timeout: 60_000 });
    } catch (error) {
      return { failed: error instanceof TaskFailedError, code: error.taskDetails?.failureCode };
    }
  },
  async errors() {
    const names = {};
    for (const [status, fault] of [['401', 'error=wrong-key'], ['429', '429'], ['500', '500']]) {
      try {
        await client.imageToVideo.create(order, { headers: { 'X-Mock-Fault': fault } });
      } catch (error) {
        names[status] = error instanceof APIError ? error.constructor.name : String(error);
      }
    }
    return names;
  },
});
