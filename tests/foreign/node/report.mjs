import { randomUUID } from 'node:crypto';

// Runs the flows of one SDK, one after the other, and prints what each gave as one line of JSON.
export const url = process.env.MOCK_URL;
export const key = `sk-${randomUUID()}`; // the mock counts its faults by key

export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

// Unlike the tool of every example in the description, so that an answer copied from an example can't fit.
export const tool = {
  name: 'brew_tea',
  description: 'Brews.',
  parameters: {
    type: 'object',
    properties: { room: { type: 'string', enum: ['kitchen', 'study'] }, cups: { type: 'integer', minimum: 2 } },
    required: ['room', 'cups'],
    additionalProperties: false,
  },
};

export async function report(flows) {
  for (const [name, flow] of Object.entries(flows)) {
    const line = { flow: name };
    try {
      line.value = await flow();
    } catch (error) {
      line.error = `${error?.constructor?.name}: ${error?.message}`;
    }
    console.log(JSON.stringify(line));
  }
}
