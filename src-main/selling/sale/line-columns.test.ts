import { describe, expect, it } from 'vitest'
import { lineIdSchema, productIdSchema } from '#shared/kernel/ids'
import { cents, positiveCentsSchema } from '#shared/kernel/money/cents'
import { milliPercentSchema } from '#shared/kernel/money/percentage'
import { thousandths } from '#shared/kernel/money/quantity'
import type { SaleLine } from '#shared/selling/sale/sale'
import { changedColumns, lineOf, lineRow, type ReadLine } from './line-columns'

const line: SaleLine = {
  id: lineIdSchema.parse('0190a0a0-0000-7000-8000-000000000001'),
  position: 1,
  productId: productIdSchema.parse(1),
  code: '101',
  barcode: null,
  description: 'Camisa',
  variant: 'P',
  unit: 'UN',
  familyId: null,
  brandId: null,
  quantity: thousandths(1000),
  unitPrice: cents(4990),
  promotionalPrice: null,
  labelPrice: null,
  discount: null,
  lot: null,
  expiresOn: null,
  serial: null,
  salespersonId: null,
  cancelled: false,
}
const discount = {
  value: { kind: 'amount' as const, amount: positiveCentsSchema.parse(100) },
  reason: 'avaria',
  maxRate: milliPercentSchema.parse(10_000),
}

describe('the columns of a line', () => {
  it('keep all of it but whether it was cancelled, which only a sale does', () => {
    const { cancelled, ...kept } = { ...line, discount }
    const row = lineRow({ ...kept, cancelled })
    expect(Object.keys(row)).toHaveLength(Object.keys(kept).length)
    expect(row).toMatchObject({ product_id: 1, unit_price_cents: 4990, discount: JSON.stringify(discount) })
    const read: ReadLine = { ...kept, discount: row.discount }
    expect(lineOf(read)).toEqual(kept)
  })

  it('that changed are those in which it is not what it was', () => {
    const other = { ...line, quantity: thousandths(2000), lot: 'L1', discount }
    expect(changedColumns(line, other)).toEqual({
      quantity_thousandths: 2000,
      lot: 'L1',
      discount: JSON.stringify(discount),
    })
    expect(changedColumns(other, { ...other, discount: { ...discount } })).toEqual({})
  })
})
