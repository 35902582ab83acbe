import { randomUUID } from 'node:crypto'
import { cents } from '#shared/kernel/money/cents'
import type { ReportPage, ReportQuestion } from '#shared/reporting/report/report-operations'
import { backOf } from './give-back'
import { payInCash, sell } from './sell'
import { products } from './test-shop'
import { testTill, type TestTill } from './test-till'

type Sort = { readonly column: string; readonly descending: boolean } | null

/** Asks a report about one day unless told otherwise. */
export const onDay =
  (day: string) =>
  (report: string, more: Partial<ReportQuestion> = {}): ReportQuestion => ({
    report,
    from: day,
    until: day,
    choices: {},
    ...more,
  })

/** An open till with a manager at it, what is sold there, and what its reports say. */
export async function reportShop() {
  const till: TestTill = testTill()
  till.signIn('manager')
  await till.must('till.open', { float: cents(100_000) })

  const run = (question: ReportQuestion, sort: Sort = null, skip = 0): Promise<ReportPage> =>
    till.must('reports.run', { run: randomUUID(), question, sort, skip })

  /** Rows as records by the columns' ids. */
  async function rowsOf(report: string, page: ReportPage) {
    const list = await till.must('reports.list', {})
    const columns = list.reports.find(({ id }) => id === report)?.columns ?? []
    const named = (cells: readonly unknown[]) =>
      Object.fromEntries(columns.map(({ id }, place) => [id, cells[place]]))
    return { rows: page.rows.map(named), totals: named(page.totals ?? []) }
  }

  /** Sold, paid with ten cents more than it comes to. */
  async function sold(product: keyof typeof products, count: number) {
    const { id, totals } = await sell(till, [products[product], count])
    await payInCash(till, id, totals.total + 10)
    return id
  }

  /** Two shirts for R$ 5,00 less. */
  async function soldWithDiscount() {
    const { id } = await sell(till, [products.shirt, 2])
    await till.must('sale.discount-sale', {
      saleId: id,
      discount: { value: { kind: 'amount', amount: cents(500) }, reason: 'cortesia' },
    })
    await payInCash(till, id, cents(6_500))
    return id
  }

  /** A shirt and two boots sold, one of the boots given back, a voided sale, and a sale a day later. */
  async function aDay(): Promise<void> {
    await sold('shirt', 1)
    const boots = await sold('boot', 2)
    const gone = await sold('coat', 1)
    await till.must('sale.void', { saleId: gone, reason: 'cliente desistiu' })
    await till.must('returns.return', await backOf(till, boots, 1, 'same-tender'))
    till.clock.now += 86_400_000
    till.watch.note()
    await sold('skirt', 1)
  }
  return { till, run, rowsOf, sold, soldWithDiscount, aDay }
}
export type ReportShop = Awaited<ReturnType<typeof reportShop>>
