import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { valueCode } from '#shared/rewards/stored-value/value-code'
import { codedKinds } from '#shared/rewards/stored-value/value-kind'
import { customers, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { isCodeTaken } from './value-account-rows'

let till: TestTill

beforeEach(async () => {
  till = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

describe('a number of money', () => {
  it.each(codedKinds)(
    'of %s is never goods: a sale says what it is, and the file gives it to nothing else',
    async (kind) => {
      const code = valueCode(kind, 42)
      expect(await till.refused('sale.scan', { code })).toEqual({ code: 'code-is-money', kind })
      const { id } = products.shirt
      const given: readonly string[] = [
        `INSERT INTO product_barcode (barcode, product_id) VALUES ('${code}', ${id})`,
        `INSERT INTO product_barcode (barcode, product_id) VALUES ('0${code}', ${id})`,
        `UPDATE product_barcode SET barcode = '${code}' WHERE product_id = ${id}`,
        `UPDATE product SET code = '${code}' WHERE id = ${id}`,
        `UPDATE customer SET loyalty_card = '${code}'`,
        `UPDATE customer SET code = '${code}' WHERE id = '${customers.withLimit}'`,
      ]
      for (const sql of given) expect(() => till.database.raw.exec(sql), sql).toThrow('kept for money')
    },
  )

  it('goods that had such a number before are sold by it as they were, and no paper gets it', async () => {
    const code = valueCode('gift-card', 7)
    const trigger = 'product_barcode_barcode_is_no_money'
    const { sql } = till.database.get<{ sql: string }>(
      'SELECT sql FROM sqlite_schema WHERE name = ?',
      trigger,
    ) ?? { sql: '' }
    till.database.raw.exec(`DROP TRIGGER ${trigger};
      INSERT INTO product_barcode (barcode, product_id) VALUES ('${code}', ${products.cap.id}); ${sql}`)
    const { sale } = await till.must('sale.scan', { code })
    expect(sale.lines).toMatchObject([{ description: products.cap.description }])
    expect(isCodeTaken(till.database, code)).toBe(true)
  })
})
