import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

/** What the server does with a request it has understood. */
export type Reply =
  | {
      readonly status?: number
      readonly json?: unknown
      readonly text?: string
      readonly headers?: Record<string, string>
      readonly afterMilliseconds?: number
    }
  | 'drop'
  | 'cut-short'

export interface ScriptedOperator {
  readonly url: string
  readonly received: Received[]
  /** The answer to every request at a path, until told otherwise. */
  readonly always: (path: string, reply: Reply) => void
  /** The answers to the next requests at a path, before what `always` says. */
  readonly next: (path: string, ...replies: Reply[]) => void
  readonly at: (path: string) => Received[]
  readonly close: () => Promise<void>
}

/** An operator that answers what a test tells it, and remembers what it was sent; gone when the test ends. */
export async function scriptedOperator(): Promise<ScriptedOperator> {
  const usual = new Map<string, Reply>()
  const scripted = new Map<string, Reply[]>()
  const received: Received[] = []
  const server = createServer((request, response) => {
    void understand(request).then((understood) => {
      received.push(understood)
      const { path } = understood
      return reply(
        response,
        scripted.get(path)?.shift() ?? usual.get(path) ?? { status: 404, text: 'nowhere' },
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(close)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    always: (path, answer) => void usual.set(path, answer),
    next: (path, ...replies) => void scripted.set(path, [...(scripted.get(path) ?? []), ...replies]),
    at: (path) => received.filter((request) => request.path === path),
    close,
  }
}

async function understand(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const url = new URL(request.url ?? '/', 'http://operator')
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  }
}

async function reply(response: ServerResponse, answer: Reply): Promise<void> {
  if (answer === 'drop') return void response.destroy()
  if (answer === 'cut-short') {
    response.writeHead(200, { 'Content-Length': '1000' }).write('{"half":')
    return void setImmediate(() => response.destroy())
  }
  if (answer.afterMilliseconds !== undefined) await wait(answer.afterMilliseconds)
  response.writeHead(answer.status ?? 200, answer.headers)
  response.end(answer.text ?? JSON.stringify(answer.json))
}
