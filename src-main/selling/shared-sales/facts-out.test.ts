import { beforeEach, describe, expect, it } from 'vitest'
import { customerDocument } from '#shared/customers/customer/customer-document'
import { taxIdSchema } from '#shared/customers/customer/tax-id'
import { productDocument } from '#shared/goods/shared-products/product-document'
import { cents } from '#shared/kernel/money/cents'
import { orderDocument } from '#shared/selling/order/order-document'
import { factUid } from '../../platform/central-link/fact-rows'
import { tillOf, type TillOfCentral } from '../../testing/central/enrolled-till'
import { loopbackCentral, type CallFate, type LoopbackCentral } from '../../testing/central/loopback-central'
import { expectSound } from '../../testing/file/expect-sound'
import { killAt } from '../../testing/file/kill-at'
import { backOf, soldDresses } from '../../testing/till/give-back'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { customers, products, terminalId } from '../../testing/till/test-shop'
import type { TestTill } from '../../testing/till/test-till'
import { goodsReturned } from './goods-returned'
import { saleFinished } from './sale-finished'
import { saleVoided } from './sale-voided'

let central: LoopbackCentral
let one: TillOfCentral
beforeEach(async () => {
  central = loopbackCentral([productDocument, customerDocument, orderDocument])
  one = tillOf(central)
  await one.till().must('till.open', { float: cents(50_000) })
})

/** A sale to somebody known, one cancelled, goods of one that came back. */
async function day(till: TestTill): Promise<void> {
  await till.must('sale.set-customer', { customerId: customers.withLimit })
  await till.must('sale.set-receipt-tax-id', { taxId: taxIdSchema.parse('16965233974') })
  await soldDresses(till, 2)
  const cancelled = await soldDresses(till, 1)
  await till.must('sale.void', { saleId: cancelled, reason: 'cliente desistiu' })
  const returned = await soldDresses(till, 3)
  await till.must('returns.return', await backOf(till, returned, 1, 'cash'))
}

const types = () => central.facts().map(({ type }) => type)

describe('a till that stands alone', () => {
  it('writes no fact, and asks nobody', async () => {
    await day(one.till())
    expect(figures(one.till(), 'SELECT count(*) FROM fact')).toEqual([0])
    await one.till().central.sync()
    expect(central.calls).toEqual([])
  })
})

describe('a till that joined', () => {
  it('tells what it did before and what it does, in order, once, without a gap', async () => {
    await day(one.till())
    await one.enrol()
    expect(types()).toEqual([
      'sale-finished',
      'sale-finished',
      'sale-finished',
      'sale-voided',
      'goods-returned',
    ])
    await day(one.till())
    await one.till().central.sync()
    expect(types().slice(5)).toEqual([
      'sale-finished',
      'sale-finished',
      'sale-voided',
      'sale-finished',
      'goods-returned',
    ])
    expect(central.facts().map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 10 }, (_, at) => at + 1),
    )
    expectSound(one.till())
  })

  it('tells the past by the same functions: asked again later, each says what it said in its act', async () => {
    await one.enrol()
    await day(one.till())
    const { database } = one.till()
    const sources = [saleFinished, saleVoided, goodsReturned]
    const again = sources.flatMap((source) =>
      source
        .past(database, terminalId, 0, 99)
        .map(({ subject }) => ({ uid: factUid(source.type, subject), ...source.tell(database, subject) })),
    )
    const told = database.all<{ uid: string; at: number; body: string }>('SELECT uid, at, body FROM fact')
    expect(again).toHaveLength(5)
    for (const { uid, at, body } of again) {
      const before = told.find((fact) => fact.uid === uid)
      expect({ at: before?.at, body: JSON.parse(before?.body ?? '') as unknown }).toEqual({ at, body })
    }
  })

  it('names nobody but by uid', async () => {
    await one.enrol()
    await day(one.till())
    await one.till().central.sync()
    const said = JSON.stringify(central.facts())
    expect(said).toContain(customers.withLimit)
    for (const secret of ['Maria', 'Prado', '40364478829', '16965233974', 'Gilda'])
      expect(said).not.toContain(secret)
  })

  it('sells on while its long past is told, and leaves out nothing of what is done meanwhile', async () => {
    for (let sale = 0; sale < 60; sale++) await soldDresses(one.till(), 1)
    const [uid] = figures(one.till(), 'SELECT uid FROM terminal WHERE id = 1')
    central.giveCode('ABC', [String(uid)], Infinity)
    await one.till().central.enrol('ABC', () => undefined)
    const telling = one.till().central.sync()
    const meanwhile = await soldDresses(one.till(), 1)
    await one.till().must('sale.void', { saleId: meanwhile, reason: 'cliente desistiu' })
    await telling
    await one.till().central.sync()
    expect(types()).toEqual([...Array.from({ length: 61 }, () => 'sale-finished'), 'sale-voided'])
  })
})

describe('whatever becomes of a call', () => {
  it.each<[CallFate, string]>([
    ['lost', 'later'],
    ['late', 'later'],
    ['malformed', 'later'],
    ['not-arrived', 'later'],
    ['doubled', 'done'],
  ])('%s, everything is told once', async (fate, ended) => {
    await one.enrol()
    await day(one.till())
    central.ways.fate = () => fate
    expect(await one.till().central.sync()).toBe(ended)
    const more = await sell(one.till(), [products.dress, 1])
    await payInCash(one.till(), more.id, 10_000)
    central.ways.fate = () => 'well'
    expect(await one.till().central.sync()).toBe('done')
    await central.settle()
    expect(await one.till().central.sync()).toBe('done')
    expect(types()).toHaveLength(6)
    expectSound(one.till())
  })

  it('an enrolling whose answer was lost is answered again, and joins once', async () => {
    const [uid] = figures(one.till(), 'SELECT uid FROM terminal WHERE id = 1')
    central.giveCode('ABC', [String(uid)], Infinity)
    central.ways.fate = () => 'lost'
    expect(await one.till().central.enrol('ABC', () => undefined)).toMatchObject({
      error: { code: 'central-unknown' },
    })
    one.restart()
    central.ways.fate = () => 'not-arrived'
    expect(await one.till().central.enrol('ABC', () => undefined)).toMatchObject({
      error: { code: 'central-unreachable' },
    })
    central.ways.fate = () => 'well'
    expect(await one.till().central.enrol('ABC', () => undefined)).toMatchObject({ ok: true })
    expect(one.till().central.state()).toMatchObject({ epoch: 1, attempt: null })
    expect(await one.till().central.enrol('XYZ', () => undefined)).toMatchObject({
      error: { code: 'enrolment-refused', why: 'code-unknown' },
    })
  })
})

it.each(['before', 'after'] as const)(
  'killed %s any write, from joining on, nothing is lost or told twice',
  async (moment) => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      central = loopbackCentral([productDocument, customerDocument, orderDocument])
      const cut = tillOf(central)
      const { till } = cut
      await till().must('till.open', { float: cents(50_000) })
      await soldDresses(till(), 1)
      const wasKilled = killAt(till().database, nth, moment)
      await cut
        .enrol()
        .then(() => soldDresses(till(), 1))
        .then(() => till().central.sync())
        .catch(() => undefined)
      if (!wasKilled()) break
      gaps++
      cut.restart()
      if (!till().central.isEnrolled()) await cut.enrol()
      await till().central.sync()
      const numbers = figures(till(), "SELECT id FROM sale WHERE state = 'finished' ORDER BY number")
      expect(central.facts().map(({ uid }) => uid)).toEqual(
        numbers.map((id) => factUid('sale-finished', String(id))),
      )
    }
    expect(gaps).toBeGreaterThanOrEqual(6)
  },
  120_000,
)

describe('a copied disk', () => {
  it('stops the till that speaks second, until a new epoch, in which nothing of it is lost', async () => {
    await one.enrol()
    const { till } = one
    await soldDresses(till(), 1)
    await till().central.sync()
    await one.copySpeaks()
    await soldDresses(till(), 1)
    await soldDresses(till(), 1)
    expect(await till().central.sync()).toBe('stopped')
    expect(till().central.state()).toMatchObject({ stop: 'clash', stoppedAt: expect.any(Number) as number })
    await one.enrol()
    expect(till().central.state()).toMatchObject({ epoch: 2, stop: null, stoppedAt: null })
    expect(central.facts().filter(({ epoch }) => epoch === 2)).toHaveLength(2)
    expectSound(till())
  })

  it('is noticed by what the Central already has', async () => {
    await one.enrol()
    const { till } = one
    await soldDresses(till(), 1)
    await soldDresses(till(), 1)
    await till().central.sync()
    till().database.write((db) => {
      db.run('DELETE FROM fact WHERE sequence > 1')
      db.run('UPDATE central_link SET acknowledged = 0')
    })
    expect(await till().central.sync()).toBe('stopped')
  })
})
