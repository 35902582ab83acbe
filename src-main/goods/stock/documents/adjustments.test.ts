import { beforeEach, describe, expect, it } from 'vitest'
import { units } from '#shared/kernel/money/quantity'
import { expectSound } from '../../../testing/file/expect-sound'
import { draftOf, unitsOf } from '../../../testing/till/stock-paper'
import { products } from '../../../testing/till/test-shop'
import { testTill, type TestTill } from '../../../testing/till/test-till'

let till: TestTill

beforeEach(() => {
  till = testTill()
  till.signIn('manager')
})

describe('an adjustment', () => {
  it('adds and takes away, for a reason, and says so in the trail', async () => {
    const id = await draftOf(till, 'adjustment', [products.shirt, 1], [products.dress, 2])
    const { lines } = await till.must('stock.lines', { id, before: null })
    const shirts = lines.find(({ productId }) => productId === products.shirt.id)
    await till.must('stock.set-line', { id, lineId: shirts?.id ?? '', quantity: units(-3) })
    expect(await till.refused('stock.post', { id })).toEqual({ code: 'document-without-reason' })
    await till.must('stock.describe', { id, supplier: '', invoice: '', reason: 'Avaria', note: '' })
    expect(await till.must('stock.post', { id })).toMatchObject({ number: '1-1', pieces: -1_000 })
    expect([unitsOf(till, products.shirt), unitsOf(till, products.dress)]).toEqual([97, 102])
    expect(till.database.all("SELECT detail FROM audit_entry WHERE action = 'stock.adjustment'")).toEqual([
      { detail: JSON.stringify({ number: '1-1', lines: 2, reason: 'Avaria' }) },
    ])
    expectSound(till)
  })

  it('may leave less than nothing: what is missing was there', async () => {
    const id = await draftOf(till, 'adjustment', [products.shirt, 1])
    const { lines } = await till.must('stock.lines', { id, before: null })
    await till.must('stock.set-line', { id, lineId: lines[0]?.id ?? '', quantity: units(-101) })
    await till.must('stock.describe', { id, supplier: '', invoice: '', reason: 'Furto', note: '' })
    await till.must('stock.post', { id })
    expect(unitsOf(till, products.shirt)).toBe(-1)
    expectSound(till)
  })
})
