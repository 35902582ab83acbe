import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { thousandths, units } from '#shared/kernel/money/quantity'
import { expectSound } from '../../../testing/file/expect-sound'
import { killAt } from '../../../testing/file/kill-at'
import { testFolder } from '../../../testing/platform/test-folder'
import { soldDresses } from '../../../testing/till/give-back'
import { countOf, draftOf, unitsOf } from '../../../testing/till/stock-paper'
import { branchId, products, testUid } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'
import { moveStock } from '../move-stock'

let till: TestTill
const { shirt, dress, sandal } = products

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(500_000) })
})

const count = (id: string, { id: productId }: { id: typeof shirt.id }, pieces: number) =>
  till.must('stock.add-product', { id, productId, quantity: units(pieces) })
const figures = (id: string) => till.must('stock.count-figures', { id })
const different = async (id: string) =>
  (await till.must('stock.count-differences', { id, which: 'different', skip: 0 })).products

describe('what was counted', () => {
  it('is not moved once more by taking back a delivery from before', async () => {
    const delivery = await draftOf(till, 'delivery', [shirt, 7])
    await till.must('stock.post', { id: delivery })
    const id = await countOf(till)
    await count(id, shirt, 100)
    await till.must('stock.post', { id })
    const undo = { id: testUid(9, 1), originId: delivery, reason: 'nota de outra loja' }
    expect(await till.refused('stock.undo', undo)).toEqual({ code: 'document-counted-since' })
    expect(unitsOf(till, shirt)).toBe(100)
    expectSound(till)
  })
})

describe('a count', () => {
  it('goes in rounds that add up, says what differs and is worth, and posts that at once', async () => {
    const id = await countOf(till)
    await till.must('stock.scan', { id, code: shirt.barcode ?? '' })
    await till.must('stock.scan', { id, code: `96*${shirt.barcode}` })
    await count(id, dress, 100)
    await count(id, sandal, 101)
    expect(await figures(id)).toEqual({
      counted: 3,
      equal: 1,
      short: { products: 1, worth: -10_500 },
      over: { products: 1, worth: 5_000 },
      uncounted: { products: 8, worth: expect.any(Number) as number },
    })
    expect(
      (await different(id)).map(({ description, counted, expected, worth }) => [
        description,
        counted,
        expected,
        worth,
      ]),
    ).toEqual([
      ['Camisa', 97_000, 100_000, -10_500],
      ['Sandália', 101_000, 100_000, 5_000],
    ])
    expect(await till.must('stock.post', { id })).toMatchObject({ number: '1-1', scope: 'Toda a loja' })
    expect([unitsOf(till, shirt), unitsOf(till, dress), unitsOf(till, sandal)]).toEqual([97, 100, 101])
    expect(JSON.stringify(till.printer.papers.at(-1))).not.toContain('Vestido')
    expectSound(till)
  })

  it('takes what is sold meanwhile into account: before, it is not expected; after, it is not missing', async () => {
    const id = await countOf(till)
    await soldDresses(till, 4)
    await count(id, dress, 96)
    await soldDresses(till, 6)
    expect(await different(id)).toEqual([])
    await till.must('stock.post', { id })
    expect(unitsOf(till, dress)).toBe(90)
    expectSound(till)
  })

  it('knows what was sold before it elsewhere and is heard of afterwards', async () => {
    const id = await countOf(till)
    const before = till.clock.now
    till.clock.now += 60_000
    await count(id, dress, 97)
    const heard = (at: number, quantity: number) =>
      till.database.write((db) =>
        moveStock(db, { kind: 'opening', branchId, productId: dress.id, quantity: units(quantity), at }),
      )
    heard(before, -3)
    heard(till.clock.now + 1, -2)
    expect(await different(id)).toEqual([])
    await till.must('stock.post', { id })
    expect(unitsOf(till, dress)).toBe(95)
  })

  it('counted anew is what was counted last, and none is a count, too', async () => {
    const id = await countOf(till, { kind: 'chosen' })
    await count(id, dress, 10)
    await soldDresses(till, 1)
    const { lines } = await till.must('stock.lines', { id, before: null })
    const lineId = lines[0]?.id ?? ''
    await till.must('stock.set-line', { id, lineId, quantity: units(98) })
    expect(await different(id)).toMatchObject([{ counted: 98_000, expected: 99_000 }])
    await till.must('stock.set-line', { id, lineId, quantity: thousandths(0) })
    await till.must('stock.post', { id })
    expect(unitsOf(till, dress)).toBe(0)
    expectSound(till)
  })

  it('of a family takes nothing else in; what nobody counted of it is left, or counted as none', async () => {
    const uid = testUid(4, 2)
    const id = await countOf(till, { kind: 'family', uid })
    expect(await till.refused('stock.scan', { id, code: shirt.code })).toEqual({
      code: 'not-in-count',
      description: 'Camisa',
    })
    await count(id, sandal, 100)
    const left = (await till.must('stock.count-differences', { id, which: 'uncounted', skip: 0 })).products
    expect(left.map(({ description }) => description).toSorted()).toEqual([
      'Bota em promoção',
      'Fora de linha',
    ])
    await till.must('stock.post', { id, uncounted: 'zero' })
    expect([unitsOf(till, sandal), unitsOf(till, products.boot), unitsOf(till, shirt)]).toEqual([100, 0, 100])
    expectSound(till)
  })

  it('leaves the stock at what was counted and moved since, whatever happens in between', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('sell' as const), pieces: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('count' as const), pieces: fc.integer({ min: 0, max: 120 }) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const before = unitsOf(till, dress)
        const id = await countOf(till, { kind: 'chosen' })
        await count(id, dress, 1)
        const { lines } = await till.must('stock.lines', { id, before: null })
        let there = 1
        for (const { kind, pieces } of steps) {
          if (kind === 'sell') await soldDresses(till, pieces)
          else await till.must('stock.set-line', { id, lineId: lines[0]?.id ?? '', quantity: units(pieces) })
          there = kind === 'sell' ? there - pieces : pieces
        }
        await till.must('stock.post', { id })
        expect(unitsOf(till, dress)).toBe(there)
        expect(before).toBeDefined()
        expectSound(till)
      }),
      { numRuns: 12 },
    )
  })
})

describe.each(['before', 'after'] as const)('the plug pulled %s each write of a count', (moment) => {
  it('what was answered is counted, and it is posted as a whole or not', async () => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      const folder = testFolder()
      till = testTill(folder)
      till.signIn('manager')
      const wasKilled = killAt(till.database, nth, moment)
      let id = ''
      try {
        id = await countOf(till, { kind: 'chosen' })
        await count(id, dress, 7)
        await count(id, shirt, 100)
        await till.must('stock.post', { id })
      } catch {
        expect(wasKilled()).toBe(true)
      }
      if (!wasKilled()) break
      gaps++
      const after = testTill(folder)
      after.signIn('manager')
      const { documents } = await after.must('stock.documents', { kind: 'count', state: null, after: null })
      const isPosted = documents[0]?.state === 'posted'
      expect(unitsOf(after, dress)).toBe(isPosted ? 7 : 100)
      if (documents[0] !== undefined && documents[0].lines > 0) {
        await after.must('stock.post', { id: documents[0].id })
        expect(unitsOf(after, dress)).toBe(7)
      }
      expectSound(after)
      after.database.close()
    }
    expect(gaps).toBeGreaterThanOrEqual(4)
  })
})
