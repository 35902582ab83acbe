import { randomUUID } from 'node:crypto'

export interface Reply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Headers
}

/** One call over real HTTP, with an `X-Request-Id` of its own unless told otherwise. Throws when no answer comes. */
export async function callOperator(
  method: 'GET' | 'POST',
  url: string,
  { body, headers = {} }: { body?: unknown; headers?: Readonly<Record<string, string>> } = {},
): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers: {
      'x-request-id': randomUUID(),
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const answer = (await response.json()) as Readonly<Record<string, unknown>>
  return { status: response.status, body: answer, headers: response.headers }
}
