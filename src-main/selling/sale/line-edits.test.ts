import { beforeEach, describe, expect, it } from 'vitest'
import { lineIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { MAX_QUANTITY, thousandths, units } from '#shared/kernel/money/quantity'
import { testFolder } from '../../testing/platform/test-folder'
import { sell } from '../../testing/till/sell'
import { operators, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

async function oneLine(product: Parameters<typeof sell>[1][0]) {
  const { id: saleId, lines } = await sell(till, [product, 1])
  const [line] = lines
  if (!line) throw new Error('The line was added')
  return { saleId, lineId: line.id }
}

describe('quantities', () => {
  const half = thousandths(1500)

  it('of a product sold by the piece stay whole, also once it is no longer for sale', async () => {
    const input = { ...(await oneLine(products.shirt)), quantity: half }
    expect(await till.refused('sale.change-quantity', input)).toEqual({ code: 'whole-units-only' })
    till.database.write((db) => db.run('UPDATE product SET active = 0 WHERE id = ?', products.shirt.id))
    expect(await till.refused('sale.change-quantity', input)).toEqual({ code: 'whole-units-only' })
    const three = await till.must('sale.change-quantity', { ...input, quantity: units(3) })
    expect(three.lines[0]?.quantity).toBe(3000)
  })

  it('of a weighed product need not be', async () => {
    const input = { ...(await oneLine(products.cheese)), quantity: half }
    expect((await till.must('sale.change-quantity', input)).lines[0]?.quantity).toBe(1500)
  })

  it('have one and the same largest value, whichever way they come', async () => {
    const { id: productId } = products.cheese
    const added = await till.must('sale.add-product', {
      productId,
      quantity: MAX_QUANTITY,
      quantityConfirmed: true,
    })
    expect(added.sale.lines[0]?.quantity).toBe(MAX_QUANTITY)
    const scanned = await till.must('sale.scan', {
      code: `99999,999*${products.cheese.code}`,
      quantityConfirmed: true,
    })
    expect(scanned.sale.lines[1]?.quantity).toBe(MAX_QUANTITY)
    const tooMuch = thousandths(MAX_QUANTITY + 1)
    expect(await till.refused('sale.add-product', { productId, quantity: tooMuch })).toMatchObject({
      code: 'invalid-input',
    })
  })
})

describe('the salesperson of one line', () => {
  const salespersonId = operators.cashier.id

  it('cannot be changed while the sale is being paid, and the refusal says so', async () => {
    const { saleId, lineId } = await oneLine(products.shirt)
    await till.must('sale.start-payment', { saleId })
    expect(await till.refused('sale.set-salesperson', { lineId, salespersonId })).toEqual({
      code: 'sale-not-open',
    })
    await till.must('sale.back-to-lines', { saleId })
    const credited = await till.must('sale.set-salesperson', { lineId, salespersonId })
    expect(credited.lines[0]?.salesperson?.id).toBe(salespersonId)
  })

  it('of a line that is not there is refused as such', async () => {
    await sell(till, [products.shirt, 1])
    const lineId = lineIdSchema.parse('01890000-0000-7000-8000-00000000beef')
    expect(await till.refused('sale.set-salesperson', { lineId, salespersonId })).toEqual({
      code: 'line-not-found',
    })
  })
})
