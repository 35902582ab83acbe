import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { units } from '#shared/kernel/money/quantity'
import { expectSound } from '../../testing/file/expect-sound'
import { backOf } from '../../testing/till/give-back'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { branchId, products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { moveStock } from './move-stock'
import { stockDifferences } from './stock-differences'

const differences = (till: TestTill) =>
  stockDifferences(till.database, new AbortController().signal, () => undefined)

/** Something done with dresses: sold, cancelled as a whole, some of it brought back, or found on a shelf. */
const act = fc.record({
  kind: fc.constantFrom('sale', 'void', 'return', 'more'),
  count: fc.integer({ min: 1, max: 5 }),
})

async function soldAny(till: TestTill, count: number) {
  const { id } = await sell(till, [products.dress, count], [products.shirt, 1], [products.dress, 1])
  await payInCash(till, id, 10_000 * (count + 1) + 3_500)
  return id
}

describe('movements of stock', () => {
  it('sum to the stock, each on top of the one before, whatever is done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
        const till = testTill()
        till.signIn('manager')
        await till.must('till.open', { float: cents(500_000) })
        let left = 100
        for (const { kind, count } of acts) {
          if (kind === 'more')
            till.database.write((db) =>
              moveStock(db, {
                kind: 'opening',
                branchId,
                productId: products.dress.id,
                quantity: units(count),
                at: till.clock.now,
              }),
            )
          else {
            const saleId = await soldAny(till, count)
            if (kind === 'void') await till.must('sale.void', { saleId, reason: 'cliente desistiu' })
            if (kind === 'return') await till.must('returns.return', await backOf(till, saleId, 1))
          }
          left += { sale: -count - 1, void: 0, return: -count, more: count }[kind]
        }
        expect(
          figures(
            till,
            `SELECT quantity_thousandths FROM product_stock WHERE product_id = ${products.dress.id}`,
          ),
        ).toEqual([left * 1_000])
        expectSound(till)
        expect(await differences(till)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('a line moves the stock once', async () => {
    const till = testTill()
    till.signIn('manager')
    await till.must('till.open', { float: cents(0) })
    await soldAny(till, 1)
    const [line] = figures(till, "SELECT line_id FROM stock_movement WHERE kind = 'sale'") as string[]
    const again = () =>
      till.database.write((db) =>
        moveStock(db, {
          kind: 'sale',
          line: line ?? '',
          branchId,
          productId: products.dress.id,
          quantity: units(-1),
          at: 0,
        }),
      )
    expect(again).toThrow('UNIQUE')
    expectSound(till)
  })

  it('one changed by hand is told by the monthly procedure, and pending until a check agrees', async () => {
    const till = testTill()
    till.signIn('manager')
    const checked = async () => {
      await till.must('jobs.run-now', { job: 'stock-check' })
      await till.jobs.settled()
      return figures(till, "SELECT result FROM job_run WHERE job = 'stock-check' ORDER BY id DESC LIMIT 1")[0]
    }
    expect(await checked()).toBe('Tudo confere.')
    till.database.raw.exec('UPDATE product_stock SET quantity_thousandths = 1 WHERE product_id = 1')
    till.database.raw.exec('UPDATE stock_movement SET quantity_thousandths = 1 WHERE product_id = 8')
    expect(await checked()).toBe(
      'Não confere, fale com o suporte: 108 Vestido em Loja Centro; 101 Camisa em Loja Centro.',
    )
    expect((await till.must('stock.needs', {})).disagrees).toMatchObject({
      words: expect.any(String) as string,
    })
    till.database.raw.exec('UPDATE product_stock SET quantity_thousandths = 100000 WHERE product_id = 1')
    till.database.raw.exec('UPDATE stock_movement SET quantity_thousandths = 100000 WHERE product_id = 8')
    expect(await checked()).toBe('Tudo confere.')
    expect((await till.must('stock.needs', {})).disagrees).toBeNull()
  })
})
