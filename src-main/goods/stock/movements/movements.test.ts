import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { thousandths, units } from '#shared/kernel/money/quantity'
import { backOf, soldDresses } from '../../../testing/till/give-back'
import { draftOf } from '../../../testing/till/stock-paper'
import { branchId, products } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'
import { moveStock } from '../move-stock'

let till: TestTill
const { dress } = products
const productId = dress.id

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

describe('the movements of a product', () => {
  it('say when, why, by which document, how many and what there was after, the newest first', async () => {
    await till.must('till.open', { float: cents(100_000) })
    const sold = await soldDresses(till, 2)
    await till.must('returns.return', await backOf(till, sold, 1, 'cash'))
    const voided = await soldDresses(till, 3)
    await till.must('sale.void', { saleId: voided, reason: 'cliente desistiu' })
    const id = await draftOf(till, 'delivery', [dress, 5])
    await till.must('stock.describe', { id, supplier: 'Sol', invoice: 'NF 1', reason: '', note: '' })
    await till.must('stock.post', { id })
    const { movements, hasMore } = await till.must('stock.movements', { productId, before: null })
    expect(hasMore).toBe(false)
    expect(
      movements.map(({ kind, document, words, quantity, balance }) => [
        kind,
        document,
        words,
        quantity,
        balance,
      ]),
    ).toEqual([
      ['received', '1-1', 'Sol NF 1', 5_000, 104_000],
      ['void', '1-2', '', 3_000, 99_000],
      ['sale', '1-2', '', -3_000, 96_000],
      ['return', '1-1', 'tamanho errado', 1_000, 99_000],
      ['sale', '1-1', '', -2_000, 98_000],
      ['opening', null, '', 100_000, 100_000],
    ])
  })

  it('are read page by page, none twice and none left out', async () => {
    till.database.write((db) => {
      for (let nth = 0; nth < 120; nth++)
        moveStock(db, { kind: 'opening', branchId, productId, quantity: units(1), at: nth })
    })
    const balances: number[] = []
    for (let before: number | null = null; ;) {
      const page: { movements: { id: number; balance: number }[]; hasMore: boolean } = await till.must(
        'stock.movements',
        { productId, before },
      )
      balances.push(...page.movements.map(({ balance }) => balance / 1_000))
      if (!page.hasMore) break
      before = page.movements.at(-1)?.id ?? null
    }
    expect(balances).toEqual(Array.from({ length: 121 }, (_, nth) => 220 - nth))
  })
})

describe('what a shop wants to have at least', () => {
  it('is pending work while there is less, as is what was sold and never there', async () => {
    const needs = async () => {
      const { low, missing } = await till.must('stock.needs', {})
      return { low, missing }
    }
    expect(await needs()).toEqual({ low: 0, missing: 0 })
    await till.must('stock.set-minimum', { productId, minimum: units(101) })
    expect(await needs()).toEqual({ low: 1, missing: 0 })
    expect(await till.must('stock.of-product', { productId })).toMatchObject({
      stock: 100_000,
      minimum: 101_000,
    })
    const id = await draftOf(till, 'adjustment', [dress, 1])
    const { lines } = await till.must('stock.lines', { id, before: null })
    await till.must('stock.set-line', { id, lineId: lines[0]?.id ?? '', quantity: thousandths(-101_000) })
    await till.must('stock.describe', { id, supplier: '', invoice: '', reason: 'perda', note: '' })
    await till.must('stock.set-minimum', { productId, minimum: null })
    await till.must('stock.post', { id })
    expect(await needs()).toEqual({ low: 0, missing: 1 })
  })
})
