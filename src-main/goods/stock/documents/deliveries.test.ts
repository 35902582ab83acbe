import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { thousandths, units } from '#shared/kernel/money/quantity'
import { expectSound } from '../../../testing/file/expect-sound'
import { killAt } from '../../../testing/file/kill-at'
import { testFolder } from '../../../testing/platform/test-folder'
import { figures } from '../../../testing/till/sell'
import { draftOf, unitsOf } from '../../../testing/till/stock-paper'
import { products } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

const { shirt, cheese, dress } = products
const linesOf = async (id: string) => (await till.must('stock.lines', { id, before: null })).lines
const costs = (at = till) => figures(at, 'SELECT cost_cents FROM product WHERE id IN (1, 8) ORDER BY id')

describe('goods received', () => {
  it('are scanned one by one, several at once or by weight, typed over, and posted with what they cost', async () => {
    const id = await draftOf(till, 'delivery')
    await till.must('stock.scan', { id, code: shirt.barcode ?? '' })
    await till.must('stock.scan', { id, code: `3*${shirt.barcode}` })
    await till.must('stock.scan', { id, code: `0,250*${cheese.code}` })
    await till.must('stock.add-product', { id, productId: dress.id, quantity: units(2) })
    const [dresses, cheeses, shirts] = await linesOf(id)
    expect([shirts, cheeses, dresses].map((line) => line?.quantity)).toEqual([4_000, 250, 2_000])
    if (!shirts || !dresses) throw new Error('They are there')
    await till.must('stock.set-line', { id, lineId: shirts.id, quantity: units(5), cost: cents(1_290) })
    await till.must('stock.set-line', { id, lineId: dresses.id, quantity: units(2), cost: cents(4_000) })
    const words = { supplier: 'Malharia Sol', invoice: 'NF 4512', reason: '', note: 'duas caixas' }
    expect(await till.must('stock.describe', { id, ...words })).toMatchObject({
      state: 'draft',
      lines: 3,
      pieces: 7_250,
      cost: 14_450,
    })
    expect(unitsOf(till, shirt)).toBe(100)
    const posted = await till.must('stock.post', { id })
    expect(posted).toMatchObject({ state: 'posted', number: '1-1', postedBy: 'Gilda Gerente', ...words })
    expect([unitsOf(till, shirt), unitsOf(till, cheese), unitsOf(till, dress)]).toEqual([105, 100.25, 102])
    expect(costs()).toEqual([1_290, 4_000])
    expect(figures(till, 'SELECT source FROM product_cost')).toEqual(Array(2).fill('Malharia Sol · NF 4512'))
    const [slip] = till.printer.papers
    const paper = JSON.stringify(slip)
    for (const said of ['ENTRADA DE MERCADORIAS', '1-1', 'Malharia Sol', 'NF 4512', '0,25 KG', 'duas caixas'])
      expect(paper).toContain(said)
    expect(paper).not.toContain('12,90')
    expectSound(till)
    // The answer was lost, not the posting.
    expect(await till.must('stock.post', { id })).toEqual(posted)
    expect(unitsOf(till, shirt)).toBe(105)
    expect(await till.refused('stock.scan', { id, code: shirt.code })).toEqual({ code: 'document-closed' })
  })

  it('are taken back by a document of their own, once', async () => {
    const id = await draftOf(till, 'delivery', [shirt, 7])
    await till.must('stock.post', { id })
    const undo = { id: randomUUID(), originId: id, reason: 'nota de outra loja' }
    const back = await till.must('stock.undo', undo)
    expect(back).toMatchObject({
      kind: 'reversal',
      number: '1-2',
      origin: { id, number: '1-1' },
      pieces: -7_000,
    })
    expect(unitsOf(till, shirt)).toBe(100)
    expect(await till.must('stock.document', { id })).toMatchObject({ reversal: { number: '1-2' } })
    expect(await till.must('stock.undo', undo)).toEqual(back)
    for (const originId of [id, back.id])
      expect(await till.refused('stock.undo', { ...undo, id: randomUUID(), originId })).toEqual({
        code: 'document-not-reversible',
      })
    expect(unitsOf(till, shirt)).toBe(100)
    expectSound(till)
  })

  it('that are none, or of what is no product, move nothing', async () => {
    const id = await draftOf(till, 'delivery')
    expect(await till.refused('stock.post', { id })).toEqual({ code: 'document-empty' })
    expect(await till.refused('stock.scan', { id, code: '999' })).toMatchObject({ code: 'unknown-code' })
    expect(await till.refused('stock.scan', { id, code: `0,5*${shirt.code}` })).toEqual({
      code: 'invalid-quantity',
    })
    await till.must('stock.scan', { id, code: shirt.code })
    const [line] = await linesOf(id)
    const lineId = line?.id ?? ''
    const set = (quantity: number) =>
      till.refused('stock.set-line', { id, lineId, quantity: thousandths(quantity) })
    expect(await set(1_500)).toEqual({ code: 'whole-units-only' })
    expect(await set(-1_000)).toEqual({ code: 'invalid-quantity' })
    await till.must('stock.remove-line', { id, lineId })
    expect(await till.refused('stock.remove-line', { id, lineId })).toEqual({ code: 'stock-line-not-found' })
    await till.must('stock.discard', { id })
    expect(await till.refused('stock.post', { id })).toEqual({ code: 'document-closed' })
    expect((await till.must('stock.documents', { kind: null, state: null, after: null })).documents).toEqual(
      [],
    )
    expect(figures(till, "SELECT count(*) FROM stock_movement WHERE kind <> 'opening'")).toEqual([0])
  })

  it('are for who may receive them; what they cost for who may see that', async () => {
    const id = await draftOf(till, 'delivery', [shirt, 1])
    const lineId = (await linesOf(id))[0]?.id ?? ''
    await till.must('stock.set-line', { id, lineId, quantity: units(1), cost: cents(900) })
    till.signIn('supervisor')
    expect(await linesOf(id)).toMatchObject([{ cost: null, lastCost: null }])
    await till.must('stock.set-line', { id, lineId, quantity: units(2), cost: cents(1) })
    expect(await till.must('stock.post', { id })).toMatchObject({ cost: null })
    expect(costs()).toEqual([900, null])
    till.signIn('cashier')
    expect(await till.refused('stock.begin', { id: randomUUID(), kind: 'delivery' })).toMatchObject({
      code: 'not-allowed',
    })
    expectSound(till)
  })
})

describe.each(['before', 'after'] as const)('the plug pulled %s each write of a delivery', (moment) => {
  it('it is a draft with all that was answered, or posted as a whole, and goes on from there', async () => {
    let gaps = 0
    for (let nth = 1; ; nth++) {
      const folder = testFolder()
      const first = testTill(folder)
      first.signIn('manager')
      const id = randomUUID()
      let answered = 0
      const wasKilled = killAt(first.database, nth, moment)
      try {
        await first.must('stock.begin', { id, kind: 'delivery' })
        for (let scanned = 1; scanned <= 3; scanned++) {
          await first.must('stock.scan', { id, code: shirt.code })
          answered = scanned
        }
        await first.must('stock.post', { id })
      } catch {
        expect(wasKilled()).toBe(true)
      }
      if (!wasKilled()) break
      gaps++
      till = testTill(folder)
      till.signIn('manager')
      const { state, pieces } = await till.must('stock.begin', { id, kind: 'delivery' })
      const read = pieces / 1_000
      expect(read === answered || read === answered + 1).toBe(true)
      expect(unitsOf(till, shirt)).toBe(state === 'posted' ? 103 : 100)
      if (read === 0) await till.must('stock.scan', { id, code: shirt.code })
      await till.must('stock.post', { id })
      expect(unitsOf(till, shirt)).toBe(100 + Math.max(read, 1))
      expectSound(till)
      till.database.close()
    }
    expect(gaps).toBeGreaterThanOrEqual(5)
  })
})
