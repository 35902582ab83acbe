import { expect, it } from 'vitest'
import { z } from 'zod'
import { scriptedOperator, type ScriptedOperator } from '../conformance/scripted-operator'
import type { Login, OperatorCall } from '../port/operator-http'
import { createOperatorHttp } from './create-operator-http'

const given = (token: string, expiresInSeconds = 3600): { json: Login } => ({
  json: { token, expiresInSeconds },
})
const yes = { json: true }
const expired = { status: 401, json: {} }

function start(operator: ScriptedOperator, now: () => number = Date.now, cashier = 4_000) {
  const http = createOperatorHttp({ now, deadlines: { cashier, outbox: 15_000 } })
  const base = (path: string): Omit<OperatorCall<never>, 'answer'> => ({
    method: 'POST',
    url: operator.url + path,
    headers: {},
    body: { path },
    patience: 'cashier',
    isRepeatable: false,
    refusal: () => null,
    secrets: [],
  })
  const login = (): OperatorCall<Login> => ({
    ...base('/login'),
    answer: z.object({ token: z.string(), expiresInSeconds: z.int() }),
  })
  const session = http.session(login)
  return () => session.call<true>({ ...base('/call'), answer: z.literal(true) })
}

const tokens = (operator: ScriptedOperator): unknown[] =>
  operator.at('/call').map(({ headers }) => headers.authorization)

it('logs in once for calls made at the same time, and keeps the token', async () => {
  const operator = await scriptedOperator()
  operator.always('/login', { ...given('a'), afterMilliseconds: 50 })
  operator.always('/call', yes)
  const call = start(operator)
  expect(await Promise.all([call(), call(), call()])).toEqual(Array(3).fill({ ok: true, value: true }))
  await call()
  expect(operator.at('/login')).toHaveLength(1)
  expect(tokens(operator)).toEqual(Array(4).fill('Bearer a'))
})

it('renews the token a minute before its end', async () => {
  const operator = await scriptedOperator()
  operator.next('/login', given('a'), given('b'))
  operator.always('/call', yes)
  let now = 0
  const call = start(operator, () => now)
  await call()
  now = 3_539_999
  await call()
  now = 3_540_000
  await call()
  expect(tokens(operator)).toEqual(['Bearer a', 'Bearer a', 'Bearer b'])
})

it('logs in again when the token is refused, and repeats the same', async () => {
  const operator = await scriptedOperator()
  operator.next('/login', given('a'), given('b'))
  operator.next('/call', expired, yes)
  expect(await start(operator)()).toEqual({ ok: true, value: true })
  expect(tokens(operator)).toEqual(['Bearer a', 'Bearer b'])
  const [first, second] = operator.at('/call')
  expect(second?.body).toEqual(first?.body)
  expect(second?.headers['x-request-id']).not.toBe(first?.headers['x-request-id'])
})

it('takes a second refusal for what it is, and tries afresh at the next call', async () => {
  const operator = await scriptedOperator()
  operator.always('/login', given('a'))
  operator.next('/call', expired, expired, yes)
  const call = start(operator)
  expect(await call()).toEqual({ ok: false, error: { kind: 'unauthorized' } })
  expect(operator.at('/login')).toHaveLength(2)
  expect(await call()).toEqual({ ok: true, value: true })
  expect(operator.at('/login')).toHaveLength(3)
})

it.each([
  [{ status: 401, json: {} }, { kind: 'unauthorized' }],
  [{ status: 422, json: { code: 'X' } }, { kind: 'unauthorized' }],
  [
    { status: 404, text: '' },
    { kind: 'misconfigured', what: 'address' },
  ],
])('says what a login answered with %j means', async (reply, error) => {
  const operator = await scriptedOperator()
  operator.always('/login', reply)
  expect(await start(operator)()).toEqual({ ok: false, error })
  expect(operator.at('/call')).toEqual([])
})

it('lets a caller go at its own deadline while the login is still under way for others', async () => {
  const operator = await scriptedOperator()
  operator.always('/login', { ...given('a'), afterMilliseconds: 700 })
  operator.always('/call', yes)
  const call = start(operator, Date.now, 500)
  expect(await call()).toMatchObject({ error: { kind: 'no-answer', cause: 'deadline' } })
  expect(await call()).toEqual({ ok: true, value: true })
  expect(operator.at('/login')).toHaveLength(1)
})
