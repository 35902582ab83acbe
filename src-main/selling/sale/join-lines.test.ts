import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { milliPercent } from '#shared/kernel/money/percentage'
import { thousandths } from '#shared/kernel/money/quantity'
import { writeParameter } from '../../store/settings/parameter-rows'
import { testFolder } from '../../testing/platform/test-folder'
import { branchId, operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

const joining = (on: boolean) =>
  till.database.write((db) =>
    writeParameter(db, 'sale.join-equal-lines', 'branch', { branchId, id: null }, on),
  )

/** Adds one of each, and answers the quantities in pieces. */
async function add(...ids: readonly (typeof products.shirt)[]): Promise<number[]> {
  let quantities: number[] = []
  for (const { id: productId } of ids) {
    const { sale, lineId } = await till.must('sale.add-product', { productId, quantity: thousandths(1000) })
    expect(sale.lines.find(({ id }) => id === lineId)?.cancelled).toBe(false)
    quantities = sale.lines.map(({ quantity }) => quantity / 1000)
  }
  return quantities
}

async function lines() {
  const { sale } = await till.must('app.state', {})
  if (sale === null) throw new Error('no sale')
  return { saleId: sale.id, lines: sale.lines, total: sale.totals.total }
}

describe('equal products', () => {
  it('are a line each, unless the shop joins them', async () => {
    expect(await add(products.shirt, products.skirt, products.shirt)).toEqual([1, 1, 1])
    joining(true)
    expect(await add(products.shirt, products.shirt)).toEqual([1, 1, 3])
  })

  it('join the newest equal line, at the price they would have cost apart', async () => {
    await add(products.shirt, products.shirt)
    const { total } = await lines()
    const { saleId } = await lines()
    await till.must('sale.cancel', { saleId, reason: 'teste de junção' })
    joining(true)
    expect(await add(products.shirt, products.shirt)).toEqual([2])
    expect((await lines()).total).toBe(total)
  })

  it('stay apart from a line that was cancelled, discounted or sold by somebody else', async () => {
    joining(true)
    await add(products.shirt)
    const first = await lines()
    const lineId = first.lines[0]?.id
    if (lineId === undefined) throw new Error('no line')
    await till.must('sale.cancel-line', { saleId: first.saleId, lineId })
    expect(await add(products.shirt)).toEqual([1, 1])
    const second = (await lines()).lines[1]?.id
    if (second === undefined) throw new Error('no line')
    const discount = {
      value: { kind: 'rate' as const, rate: milliPercent(5000) },
      reason: 'Cliente fiel',
    }
    await till.must('sale.discount-line', { saleId: first.saleId, lineId: second, discount })
    expect(await add(products.shirt)).toEqual([1, 1, 1])
    // From here on lines are credited to her; the one before keeps nobody.
    const { lines: three } = await lines()
    await till.must('sale.set-salesperson', { lineId: null, salespersonId: operators.cashier.id })
    await till.must('sale.set-salesperson', { lineId: three[2]?.id ?? null, salespersonId: null })
    expect(await add(products.shirt)).toEqual([1, 1, 1, 1])
    expect(await add(products.shirt)).toEqual([1, 1, 1, 2])
  })
})
