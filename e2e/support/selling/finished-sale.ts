import { expect } from 'playwright/test'
import { cents } from '#shared/kernel/money/cents'
import { formatAmount, formatCents } from '#shared/kernel/money/format'
import { askDatabase, printedPapers } from '../app/till'
import { paperText } from '../printers/paper'

/** A finished sale as the database holds it; amounts in cents, quantities in thousandths. */
interface StoredSale {
  readonly id: string
  readonly number: number
  readonly gross: number
  readonly total: number
  readonly change: number
  readonly lines: readonly {
    readonly code: string
    readonly quantity: number
    readonly gross: number
    readonly net: number
    readonly adjusted: number
  }[]
  readonly tenders: readonly { readonly kind: string; readonly amount: number }[]
}

/** The sale finished last. */
export function latestSale(dataFolder: string): StoredSale {
  const [sale] = askDatabase<Omit<StoredSale, 'lines' | 'tenders'>>(
    dataFolder,
    `SELECT id, number, gross_cents AS gross, total_cents AS total, change_cents AS change
     FROM sale WHERE finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1`,
  )
  if (!sale) throw new Error('No sale was finished')
  const lines = askDatabase<StoredSale['lines'][number]>(
    dataFolder,
    `SELECT code, quantity_thousandths AS quantity, gross_cents AS gross, net_cents AS net,
            (SELECT coalesce(sum(amount_cents), 0) FROM sale_adjustment WHERE line_id = sale_line.id) AS adjusted
     FROM sale_line WHERE sale_id = ? AND cancelled = 0 ORDER BY position`,
    sale.id,
  )
  const tenders = askDatabase<StoredSale['tenders'][number]>(
    dataFolder,
    "SELECT kind, amount_cents AS amount FROM sale_tender WHERE sale_id = ? AND state <> 'undone' ORDER BY sequence",
    sale.id,
  )
  return { ...sale, lines, tenders }
}

/**
 * Waits for the receipt of the sale finished last and checks that lines, total, tenders, change and paper agree to
 * the cent with one another and with the `total` the screen showed (`R$ 10,00`). Answers the sale and its paper.
 */
export async function expectFiguresToAgree(
  dataFolder: string,
  total: string,
): Promise<{ readonly sale: StoredSale; readonly paper: string }> {
  const sale = latestSale(dataFolder)
  const number = String(sale.number).padStart(6, '0')
  const find = () =>
    printedPapers(dataFolder)
      .map(paperText)
      .find((text) => text.includes(`Nº ${number}`))
  await expect.poll(find, `the receipt of sale ${number}`).toBeDefined()
  const paper = find() ?? ''
  expect(plainSpaces(formatCents(cents(sale.total)))).toBe(plainSpaces(total))
  expect(sum(sale.lines, 'gross')).toBe(sale.gross)
  expect(sum(sale.lines, 'net')).toBe(sale.total)
  for (const { gross, adjusted, net } of sale.lines) expect(gross + adjusted).toBe(net)
  expect(sum(sale.tenders, 'amount') - sale.change).toBe(sale.total)
  expect(paper).toContain(`TOTAL ${plainSpaces(total)}`)
  for (const { gross } of sale.lines) expect(paper).toContain(` ${formatAmount(cents(gross))}`)
  if (sale.change > 0) expect(paper).toContain(`Troco ${formatAmount(cents(sale.change))}`)
  return { sale, paper }
}

function sum<Key extends string>(rows: readonly Readonly<Record<Key, unknown>>[], key: Key): number {
  return rows.reduce((total, row) => total + Number(row[key]), 0)
}

function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ')
}
