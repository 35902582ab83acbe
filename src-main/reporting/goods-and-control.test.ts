import { beforeEach, describe, expect, it } from 'vitest'
import { backOf } from '../testing/till/give-back'
import { onDay, reportShop, type ReportShop } from '../testing/till/report-shop'

const day = '2026-03-10'
const ask = onDay(day)

let shop: ReportShop
beforeEach(async () => {
  shop = await reportShop()
})

/** What goods cost from now on, in cents by their codes. */
function cost(of: Readonly<Record<string, number>>): void {
  shop.till.database.write((db) => {
    for (const [code, cents] of Object.entries(of))
      db.run('UPDATE product SET cost_cents = ? WHERE code = ?', cents, code)
  })
}

describe('the margin', () => {
  it('is of what had a known cost when it was sold, whatever it costs since; what came back takes its own along', async () => {
    cost({ '110': 9_000 })
    const boots = await shop.sold('boot', 2)
    await shop.sold('shirt', 1)
    cost({ '110': 12_000, '101': 1 })
    await shop.till.must('returns.return', await backOf(shop.till, boots, 1, 'same-tender'))
    const { rows, totals } = await shop.rowsOf('margin-by-product', await shop.run(ask('margin-by-product')))
    expect(rows).toMatchObject([
      { code: '110', net: 15_990, known: 15_990, cost: 9_000, margin: 6_990, rate: 43_715 },
      { code: '101', net: 3_500, known: 0, cost: 0, margin: 0, rate: null },
    ])
    expect(totals).toMatchObject({ net: 19_490, known: 15_990, margin: 6_990, rate: 43_715 })
  })

  it.each(['margin-by-product', 'margin-by-family', 'margin-by-brand'])(
    '%s agrees with the sales',
    async (report) => {
      cost({ '101': 1_000 })
      await shop.aDay()
      const { totals } = await shop.rowsOf(report, await shop.run(ask(report)))
      expect(totals).toMatchObject({ net: 19_490, cost: 1_000 })
    },
  )
})

describe('what a manager looks after', () => {
  it('discounts given by hand, of whom and with whose approval, each leading to its sale', async () => {
    const id = await shop.soldWithDiscount()
    await shop.sold('coat', 1)
    const page = await shop.run(ask('discounts'))
    const { rows, totals } = await shop.rowsOf('discounts', page)
    expect(rows).toMatchObject([
      { operator: 'Gilda Gerente', approver: null, gross: 7_000, given: 500, rate: 7_143 },
    ])
    expect(totals).toMatchObject({ given: 500 })
    expect(page.keys).toEqual([id])
  })

  it('what came back, and what was taken back before', async () => {
    await shop.aDay()
    const back = await shop.rowsOf('returns', await shop.run(ask('returns')))
    expect(back.rows).toMatchObject([{ operator: 'Gilda Gerente', total: 15_990, given: 'Mesma forma' }])
    const gone = await shop.rowsOf('cancellations', await shop.run(ask('cancellations')))
    expect(gone.rows).toMatchObject([{ action: 'Venda finalizada cancelada', operator: 'Gilda Gerente' }])
    expect(gone.rows[0]?.['total']).toBe(gone.totals['total'])
  })

  it('items per sale and the average ticket', async () => {
    await shop.aDay()
    const { rows } = await shop.rowsOf('items-per-sale', await shop.run(ask('items-per-sale')))
    expect(rows).toMatchObject([{ day, sales: 2, pieces: 3_000, per: 1_500, average: 17_740 }])
  })
})
