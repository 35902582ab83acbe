import { beforeEach, describe, expect, it } from 'vitest'
import { orderIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { units, type Thousandths } from '#shared/kernel/money/quantity'
import { newId } from '../../platform/database/new-id'
import { writeParameter } from '../../store/settings/parameter-rows'
import { testFolder } from '../../testing/platform/test-folder'
import { branchId, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

const { cap } = products
const asked = (quantity: Thousandths) => ({
  code: 'quantity-to-confirm',
  quantity,
  unit: 'UN',
  description: cap.description,
})

async function firstLine() {
  const { sale, lineId } = await till.must('sale.scan', { code: cap.code })
  return { saleId: sale.id, lineId }
}

describe('a quantity above the limit is asked about, however it is set', () => {
  it('code and quantity the wrong way round', async () => {
    till.database.write((db) => db.run("UPDATE product SET code = '3' WHERE id = ?", cap.id))
    expect(await till.refused('sale.scan', { code: '1010*3' })).toEqual(asked(units(1010)))
    expect(await till.must('sale.current', {})).toBeNull()
    const { sale } = await till.must('sale.scan', { code: '1010*3', quantityConfirmed: true })
    expect(sale.lines).toMatchObject([{ code: '3', quantity: units(1010) }])
  })

  it('a product chosen on screen', async () => {
    const choice = { productId: cap.id, quantity: units(101) }
    expect(await till.refused('sale.add-product', choice)).toEqual(asked(units(101)))
    const { sale } = await till.must('sale.add-product', { ...choice, quantityConfirmed: true })
    expect(sale.lines).toMatchObject([{ quantity: units(101) }])
  })

  it('a line raised; not one that is lowered, nor one more of many that were meant', async () => {
    const line = await firstLine()
    const change = { ...line, quantity: units(500) }
    expect(await till.refused('sale.change-quantity', change)).toEqual(asked(units(500)))
    await till.must('sale.change-quantity', { ...change, quantityConfirmed: true })
    const lowered = await till.must('sale.change-quantity', { ...line, quantity: units(400) })
    expect(lowered.lines).toMatchObject([{ quantity: units(400) }])
    await till.must('sale.change-quantity', { ...line, quantity: units(401) })
    const tenfold = { ...line, quantity: units(4010) }
    expect(await till.refused('sale.change-quantity', tenfold)).toEqual(asked(units(4010)))
  })

  it('an order’s items', async () => {
    const orderId = orderIdSchema.parse(newId())
    const many = { orderId, quantity: units(1000) }
    const code = `1000*${cap.code}`
    expect(await till.refused('order.scan', { orderId, code })).toEqual(asked(units(1000)))
    const choice = { ...many, productId: cap.id }
    expect(await till.refused('order.add-product', choice)).toEqual(asked(units(1000)))
    const order = await till.must('order.scan', { orderId, code: cap.code })
    const lineId = order.lines[0]?.id
    if (!lineId) throw new Error('The item is there')
    expect(await till.refused('order.change-quantity', { ...many, lineId })).toEqual(asked(units(1000)))
    const changed = await till.must('order.change-quantity', { ...many, lineId, quantityConfirmed: true })
    expect(changed.lines).toMatchObject([{ quantity: units(1000) }])
  })

  it('a scale label heavier than anybody buys', async () => {
    till.database.write((db) =>
      writeParameter(db, 'sale.large-quantity', 'branch', { branchId, id: null }, 1),
    )
    expect(await till.refused('sale.scan', { code: '2123455000000' })).toMatchObject({
      code: 'quantity-to-confirm',
      quantity: 50_000,
    })
  })
})

describe('the limit', () => {
  const limit = (value: number) =>
    till.database.write((db) =>
      writeParameter(db, 'sale.large-quantity', 'branch', { branchId, id: null }, value),
    )

  it('is the largest quantity nobody is asked about', async () => {
    limit(10)
    await till.must('sale.scan', { code: `10*${cap.code}` })
    expect(await till.refused('sale.scan', { code: `11*${cap.code}` })).toEqual(asked(units(11)))
  })

  it('zero never asks', async () => {
    limit(0)
    const { sale } = await till.must('sale.scan', { code: `99999*${cap.code}` })
    expect(sale.lines).toMatchObject([{ quantity: units(99_999) }])
  })
})

it('a quantity that may be a thousand or one sells nothing', async () => {
  for (const typed of ['1.000', '1.010', '12.500'])
    expect(await till.refused('sale.scan', { code: `${typed}*7891000000014` })).toEqual({
      code: 'ambiguous-quantity',
      typed,
    })
  expect(await till.must('sale.current', {})).toBeNull()
})
