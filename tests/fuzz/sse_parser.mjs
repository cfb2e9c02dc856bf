// Streams on standard input, as lists of chunks in hex; what eventsource-parser makes of them on standard output.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const { createParser } = await import(pathToFileURL(process.argv[2]))
const decoded = JSON.parse(readFileSync(0, 'utf8')).map((chunks) => {
  const events = []
  try {
    const parser = createParser({ onEvent: (one) => events.push([one.event ?? null, one.data, one.id ?? null]) })
    const text = new TextDecoder() // as its documentation has it; it also removes the byte order mark
    for (const chunk of chunks) parser.feed(text.decode(Buffer.from(chunk, 'hex'), { stream: true }))
    return events
  } catch (error) {
    return error.name
  }
})
process.stdout.write(JSON.stringify(decoded))
