import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayCredentials } from '../../../simulators/gateways/gateway-id'
import type { Fault } from '../../../simulators/operators/faults/fault'
import { startSimulators, type Simulators } from '../../../simulators/operators/start-simulators'
import { infobip } from './infobip'

const hour = 3_600_000
let clock: number
let simulators: Simulators

beforeEach(async () => {
  clock = Date.UTC(2026, 11, 1, 15)
  simulators = await startSimulators({ now: () => clock })
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await simulators.close()
})

const replies = async (since = clock - 47 * hour) => {
  const { key } = gatewayCredentials.infobip
  const gateway = infobip.start(
    { url: simulators.infobip.url, sender: 'loja', key },
    { now: () => clock, deadlineMs: 700 },
  )
  if (!gateway?.replies) throw new Error('not set up')
  return gateway.replies(since)
}

describe('what people answered', () => {
  it('is told as often as it is asked, with who, what and when', async () => {
    simulators.answer('5511987654321', 'SAIR')
    const told = { replies: [{ id: 'mo-1', mobile: '11987654321', text: 'SAIR', at: clock }], unreadable: 0 }
    expect(await replies()).toEqual(told)
    clock += 40 * hour
    expect(await replies()).toEqual(told)
    clock += 9 * hour
    expect(await replies()).toEqual({ replies: [], unreadable: 0 })
  })

  it('from no mobile of this country keeps none of the others back', async () => {
    simulators.answer('28900', 'Promo')
    simulators.answer('5511987654321', 'sair')
    expect(await replies()).toMatchObject({ replies: [{ text: 'sair' }], unreadable: 1 })
  })

  it('more than come at once are asked for until all are there', async () => {
    for (let count = 0; count < 2_345; count++) {
      clock += 10
      simulators.answer('5511987654321', String(count))
    }
    const told = await replies()
    expect(told?.replies).toHaveLength(2_345)
    expect(new Set(told?.replies.map(({ id }) => id)).size).toBe(2_345)
  })

  it('a page and more of what nobody can read keeps none behind it back', async () => {
    simulators.answer('5511987654321', 'SAIR')
    for (let count = 0; count < 1_200; count++) {
      clock += 10
      simulators.answer('28900', 'Promo')
    }
    expect((await replies())?.replies).toMatchObject([{ text: 'SAIR' }])
  })

  it.each<Fault>([
    { kind: 'lost-before' },
    { kind: 'lost-after' },
    { kind: 'late-answer', ms: null },
    { kind: 'malformed' },
    { kind: 'error-before' },
    { kind: 'wrong-credential' },
    { kind: 'too-many-requests', retryAfterSeconds: 1 },
  ])('$kind is no answer, and loses nothing', async (fault) => {
    simulators.answer('5511987654321', 'SAIR')
    await simulators.faults.switchOn({ operator: 'infobip', path: '/sms/1/inbox/logs', calls: 1, fault })
    expect(await replies()).toBeNull()
    simulators.release()
    expect((await replies())?.replies).toHaveLength(1)
  })

  it('told twice is one; an entry that is garbage is counted', async () => {
    const good = {
      messageId: 'a',
      from: '5511987654321',
      text: 'SAIR',
      receivedAt: '2026-12-01T12:00:00.000-0300',
    }
    const results = [good, good, null, { ...good, messageId: 'b', receivedAt: 'ontem' }]
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ results })))
    expect(await replies()).toEqual({
      replies: [{ id: 'a', mobile: '11987654321', text: 'SAIR', at: Date.UTC(2026, 11, 1, 15) }],
      unreadable: 2,
    })
  })
})
