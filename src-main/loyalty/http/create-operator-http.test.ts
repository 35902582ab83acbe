import { createServer, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { scriptedOperator, type ScriptedOperator } from '../conformance/scripted-operator'
import type { OperatorCall } from '../port/operator-http'
import { createOperatorHttp } from './create-operator-http'

const http = createOperatorHttp({ now: Date.now })

const refusalSchema = z.object({ code: z.string(), message: z.string() })

function call(url: string, changes: Partial<OperatorCall<number>> = {}): OperatorCall<number> {
  return {
    method: 'POST',
    url: `${url}/effect`,
    headers: {},
    body: { id: 'one', pin: '4321' },
    patience: 'cashier',
    isRepeatable: true,
    answer: z.object({ figure: z.int() }).transform(({ figure }) => figure),
    refusal: (body) => {
      const parsed = refusalSchema.safeParse(body)
      if (!parsed.success) return null
      const { code, message } = parsed.data
      const isListed = code === 'TOO_MUCH'
      return {
        code,
        words: message,
        fault: isListed ? { kind: 'declined', refusal: { code: 'more-than-left' }, words: message } : null,
      }
    },
    secrets: ['4321'],
    ...changes,
  }
}

const done = { json: { figure: 7 } }
const seven = { ok: true, value: 7 }
const fault = (error: unknown): unknown => ({ ok: false, error })

function ids(operator: ScriptedOperator): unknown[] {
  return operator.at('/effect').map(({ headers }) => headers['x-request-id'])
}

describe('an automatic retry', () => {
  it.each([
    ['a dropped connection', 'drop' as const],
    ['an answer cut short', 'cut-short' as const],
    ['a server error', { status: 503, text: 'down' }],
    ['no JSON', { text: '<html>' }],
    ['JSON of another kind', { json: { figure: 'seven' } }],
    ['too many requests', { status: 429, headers: { 'Retry-After': '0' } }],
  ])('follows %s once, with the same body under a new request id', async (_name, reply) => {
    const operator = await scriptedOperator()
    operator.always('/effect', done)
    operator.next('/effect', reply)
    expect(await http.call(call(operator.url))).toEqual(seven)
    expect(operator.at('/effect').map(({ body }) => body)).toEqual([
      { id: 'one', pin: '4321' },
      { id: 'one', pin: '4321' },
    ])
    expect(new Set(ids(operator)).size).toBe(2)
    for (const id of ids(operator)) expect(z.uuid().safeParse(id).success).toBe(true)
  })

  it('is made once at most', async () => {
    const operator = await scriptedOperator()
    operator.always('/effect', { status: 500, text: '' })
    expect(await http.call(call(operator.url))).toEqual(
      fault({ kind: 'no-answer', cause: 'server-error', retryAfter: null }),
    )
    expect(ids(operator)).toHaveLength(2)
  })

  it.each([
    ['a call that must not be repeated', { isRepeatable: false }],
    ['the outbox, which has its own rhythm', { patience: 'outbox' as const }],
  ])('is not made for %s', async (_name, changes) => {
    const operator = await scriptedOperator()
    operator.always('/effect', 'drop')
    expect(await http.call(call(operator.url, changes))).toEqual(
      fault({ kind: 'no-answer', cause: 'dropped', retryAfter: null }),
    )
    expect(ids(operator)).toHaveLength(1)
  })

  it('does not turn an unknown outcome into a known one', async () => {
    const operator = await scriptedOperator()
    operator.next('/effect', 'drop', { status: 401, text: '' })
    expect(await http.call(call(operator.url))).toMatchObject({ error: { kind: 'no-answer' } })
    expect(ids(operator)).toHaveLength(2)
  })

  it('does not outlast the cashier’s patience', async () => {
    const operator = await scriptedOperator()
    operator.always('/effect', { status: 429, headers: { 'Retry-After': '30' } })
    expect(await http.call(call(operator.url))).toEqual(
      fault({ kind: 'no-answer', cause: 'too-many-requests', retryAfter: 30_000 }),
    )
    expect(ids(operator)).toHaveLength(1)
  })
})

describe('a fault', () => {
  it.each([
    [401, { text: '' }, { kind: 'unauthorized' }],
    [403, { json: { code: 'NO', message: '' } }, { kind: 'unauthorized' }],
    [404, { text: 'not here' }, { kind: 'misconfigured', what: 'address' }],
    [302, { headers: { Location: 'https://elsewhere' } }, { kind: 'misconfigured', what: 'address' }],
    [422, { text: '<html>' }, { kind: 'no-answer', cause: 'malformed', retryAfter: null }],
    [
      404,
      { json: { code: 'TOO_MUCH', message: 'demais' } },
      { kind: 'declined', refusal: { code: 'more-than-left' }, words: 'demais' },
    ],
    [
      409,
      { json: { code: 'NEW', message: 'outra coisa' } },
      { kind: 'declined', refusal: { code: 'unlisted' }, words: 'NEW: outra coisa' },
    ],
  ])('of status %i is told by its body as well', async (status, reply, expected) => {
    const operator = await scriptedOperator()
    operator.always('/effect', { status, ...reply })
    expect(await http.call(call(operator.url, { patience: 'outbox' }))).toEqual(fault(expected))
  })

  it('keeps the operator’s words but no secret and no whole CPF or mobile', async () => {
    const operator = await scriptedOperator()
    const message = 'PIN 4321 e chave s3cr3t de 403.644.788-29 e 11987656789'
    operator.always('/effect', { status: 400, json: { code: 'TOO_MUCH', message } })
    const answer = await http.call(call(operator.url, { headers: { Authorization: 's3cr3t' } }))
    expect(answer).toMatchObject({
      error: { words: 'PIN *** e chave *** de ***.644.788-** e (11) *****-6789' },
    })
  })

  it('is none when the refusal says that it was done before', async () => {
    const operator = await scriptedOperator()
    operator.always('/effect', { status: 400, json: { code: 'DONE', message: '' } })
    const answer = await http.call(call(operator.url, { tolerated: { codes: ['DONE'], value: 3 } }))
    expect(answer).toEqual({ ok: true, value: 3 })
  })

  it('is a deadline when the answer is late', async () => {
    const operator = await scriptedOperator()
    operator.always('/effect', { ...done, afterMilliseconds: 1000 })
    const hurried = createOperatorHttp({ now: Date.now, deadlines: { cashier: 150, outbox: 150 } })
    expect(await hurried.call(call(operator.url))).toEqual(
      fault({ kind: 'no-answer', cause: 'deadline', retryAfter: null }),
    )
  })

  it('is refused where nobody listens', async () => {
    const operator = await scriptedOperator()
    await operator.close()
    expect(await http.call(call(operator.url))).toEqual(fault({ kind: 'unreachable', cause: 'refused' }))
  })

  it('is a name nobody knows', async () => {
    expect(await http.call(call('https://operador.invalid'))).toEqual(
      fault({ kind: 'unreachable', cause: 'dns' }),
    )
  })

  it('is an address that is not allowed', async () => {
    expect(await http.call(call('http://operador.com.br'))).toEqual(
      fault({ kind: 'unreachable', cause: 'invalid-address' }),
    )
  })

  it.each([
    ['a server that speaks no TLS', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')],
    [
      'a connection closed during the handshake',
      (socket: Socket) => socket.once('data', () => socket.destroy()),
    ],
  ])('is TLS for %s', async (_name, behave) => {
    const port = await listen(behave)
    expect(await http.call(call(`https://127.0.0.1:${port}`))).toEqual(
      fault({ kind: 'unreachable', cause: 'tls' }),
    )
  })

  it('is malformed when what answers speaks no HTTP', async () => {
    const port = await listen((socket) => socket.end('220 ready\r\n'))
    expect(await http.call(call(`http://127.0.0.1:${port}`, { isRepeatable: false }))).toMatchObject({
      error: { kind: 'no-answer', cause: 'malformed' },
    })
  })
})

async function listen(behave: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    behave(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return address.port
}
