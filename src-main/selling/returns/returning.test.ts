import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { operatorIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import { milliPercent } from '#shared/kernel/money/percentage'
import { thousandths, units } from '#shared/kernel/money/quantity'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf, linesOf, newReturnId, returnFor, soldDresses } from '../../testing/till/give-back'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { products, startingStock } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(10_000) })
})

describe('returning lines of a sale', () => {
  it('gives every cent back over partial returns of a promotion, a weight and discounts on line and sale', async () => {
    await sell(till, [products.boot, 3], [products.sock, 7])
    const { lines, id: saleId } = (await till.must('sale.scan', { code: `1,237*${products.cheese.code}` }))
      .sale
    const [boots] = lines
    if (!boots) throw new Error('The boots are on the sale')
    const tenth = { value: { kind: 'rate', rate: milliPercent(10_000) }, reason: 'combinado' } as const
    await till.must('sale.discount-line', { saleId, lineId: boots.id, discount: tenth })
    const seven = { value: { kind: 'amount', amount: cents(777) }, reason: 'combinado' } as const
    const { totals } = await till.must('sale.discount-sale', { saleId, discount: seven })
    await payInCash(till, saleId, totals.total)
    const [boot, sock, cheese] = await linesOf(till, saleId)
    if (!boot || !sock || !cheese) throw new Error('Three lines were sold')
    const pieces = [
      [
        { lineId: boot, quantity: units(1) },
        { lineId: cheese, quantity: thousandths(400) },
      ],
      [
        { lineId: boot, quantity: units(1) },
        { lineId: sock, quantity: units(4) },
      ],
      [
        { lineId: cheese, quantity: thousandths(837) },
        { lineId: sock, quantity: units(3) },
      ],
      [{ lineId: boot, quantity: units(1) }],
    ]
    let given = 0
    for (const piece of pieces) {
      const quote = await till.must('returns.quote', { saleId, lines: piece, loads: [] })
      const done = await till.must('returns.return', { ...returnFor(), saleId, lines: piece })
      expect(done.total).toBe(quote.total)
      expect(done.voucher?.balance).toBe(done.total)
      given += done.total
    }
    expect(given).toBe(totals.total)
    for (const { id } of [products.boot, products.sock, products.cheese])
      expect(
        figures(till, `SELECT quantity_thousandths FROM product_stock WHERE product_id = ${id}`),
      ).toEqual([startingStock])
    expect((await till.must('returns.sale', { saleId })).lines.map(({ left }) => left)).toEqual([0, 0, 0])
    expect(figures(till, 'SELECT number FROM return ORDER BY number')).toEqual([1, 2, 3, 4])
    expectSound(till)
  })

  it('never more than is left, whichever till asks first; the same return sent twice counts once', async () => {
    const saleId = await soldDresses(till, 3)
    const two = await backOf(till, saleId, 2)
    const other = testTill(till.folder)
    other.signIn('manager')
    const twoElsewhere = { ...two, id: newReturnId() }
    const done = await till.must('returns.return', two)
    expect(await other.refused('returns.return', twoElsewhere)).toEqual({
      code: 'more-than-left',
      left: '1 UN',
    })
    expect(await other.must('returns.return', two)).toEqual(done)
    expect(figures(till, 'SELECT count(*) FROM return')).toEqual([1])
    expect(till.printer.papers.map(({ kind }) => kind)).toEqual([
      'till-open',
      'sale',
      'return',
      'exchange-voucher',
    ])
    expect(other.printer.papers).toEqual([])
    const twice = two.lines.flatMap((line) => [
      { ...line, quantity: units(1) },
      { ...line, quantity: units(1) },
    ])
    expect(await till.refused('returns.quote', { saleId, lines: twice, loads: [] })).toMatchObject({
      code: 'more-than-left',
    })
    other.database.close()
    expectSound(till)
  })

  it('the file itself refuses a line above what was sold and a voucher below zero', async () => {
    const saleId = await soldDresses(till, 1)
    const { voucher } = await till.must('returns.return', await backOf(till, saleId, 1))
    const again = `INSERT INTO return_line (id, return_id, position, sale_line_id, product_id, code, description, variant,
        unit, quantity_thousandths, discount_cents, amount_cents)
      SELECT 'again', return_id, 9, sale_line_id, product_id, code, description, variant, unit, 1, 0, 0 FROM return_line`
    expect(() => till.database.write((db) => db.run(again))).toThrow('more returned than sold')
    const spend = `INSERT INTO value_transfer (key, from_account, to_account, amount, cause, at)
      SELECT 'over', id, 'returned:cents', 10001, 'cancelled', 0 FROM value_account WHERE code = '${voucher?.code}'`
    expect(() => till.database.write((db) => db.run(spend))).toThrow('CHECK constraint failed')
    for (const sql of ['DELETE FROM value_transfer', 'UPDATE value_transfer SET amount = 1'])
      expect(() => till.database.write((db) => db.run(sql))).toThrow('never edited')
    expectSound(till)
  })

  it('refuses halves of what is sold whole, cancelled sales, strange lines and salespeople', async () => {
    const saleId = await soldDresses(till, 1)
    const whole = await backOf(till, saleId, 1)
    const half = whole.lines.map((line) => ({ ...line, quantity: thousandths(500) }))
    expect(await till.refused('returns.return', { ...whole, lines: half })).toEqual({
      code: 'whole-units-only',
    })
    const nobody = operatorIdSchema.parse(randomUUID())
    expect(await till.refused('returns.return', { ...whole, salespersonId: nobody })).toEqual({
      code: 'salesperson-not-found',
    })
    const strange = [{ lineId: randomUUID() as never, quantity: units(1) }]
    expect(await till.refused('returns.return', { ...whole, lines: strange })).toEqual({
      code: 'line-not-found',
    })
    await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
    expect(await till.refused('returns.return', whole)).toEqual({ code: 'sale-not-returnable' })
    expect(await till.refused('returns.sale', { saleId })).toEqual({ code: 'sale-not-returnable' })
    expectSound(till)
  })
})
