import type { BranchId, CustomerId, Instant, ProductId, SaleId, TerminalId } from '#shared/kernel/ids'
import type { FoundSale } from '#shared/selling/returns/return-view'
import type { ReadDb } from '../../platform/database/connection'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'

/** Where in time to look: from the first instant up to, and without, the last. */
export interface Period {
  readonly from: Instant
  readonly to: Instant
}

type FoundRow = Omit<FoundSale, 'voided'> & { readonly voided: 0 | 1 }

const columns = `sale.id, sale.number, terminal.name AS terminalName, sale.finished_at AS finishedAt,
  customer.name AS customerName, sale.total_cents + sale.loaded_cents AS total, sale.state = 'voided' AS voided,
  (SELECT coalesce(sum(total_cents + loaded_cents), 0) FROM return WHERE return.sale_id = sale.id) AS returned`
const joins =
  'JOIN terminal ON terminal.id = sale.terminal_id LEFT JOIN customer ON customer.id = sale.customer_id'
const newestFirst = 'ORDER BY sale.finished_at DESC LIMIT ?'

function rows(found: readonly FoundRow[]): FoundSale[] {
  return found.map((row) => ({ ...row, voided: row.voided === 1 }))
}

/** The sales of a branch in a period. */
export function salesInPeriod(
  db: ReadDb,
  branchId: BranchId,
  { from, to }: Period,
  limit: number,
): FoundSale[] {
  return rows(
    db.all(
      `SELECT ${columns} FROM sale ${joins}
       WHERE sale.branch_id IN (?) AND sale.number IS NOT NULL AND sale.finished_at >= ? AND sale.finished_at < ?
       ${newestFirst}`,
      branchId,
      from,
      to,
      limit,
    ),
  )
}

/** The sales that printed this number, one a terminal at most; of one terminal when the receipt said which. */
export function salesByNumber(
  db: ReadDb,
  branchId: BranchId,
  number: number,
  terminalId: TerminalId | null,
  limit: number,
): FoundSale[] {
  return rows(
    db.all(
      `SELECT ${columns} FROM terminal JOIN sale ON sale.terminal_id = terminal.id AND sale.number IN (?)
       LEFT JOIN customer ON customer.id = sale.customer_id
       WHERE terminal.branch_id IN (?) AND (? IS NULL OR terminal.id = ?) ${newestFirst}`,
      number,
      branchId,
      terminalId,
      terminalId,
      limit,
    ),
  )
}

/** The sales of a customer by CPF or CNPJ, and those that printed it, in a period. */
export function salesByTaxId(
  db: ReadDb,
  branchId: BranchId,
  taxId: string,
  { from, to }: Period,
  limit: number,
): FoundSale[] {
  return rows(
    db.all(
      `SELECT ${columns} FROM sale ${joins} WHERE sale.id IN (
         SELECT id FROM sale WHERE customer_id IN (SELECT same.id FROM customer JOIN customer AS same ON coalesce(same.merged_into, same.id) = coalesce(customer.merged_into, customer.id) WHERE customer.tax_id = ?) AND finished_at >= ? AND finished_at < ?
         UNION SELECT id FROM sale WHERE receipt_tax_id = ? AND finished_at >= ? AND finished_at < ?)
       AND sale.branch_id IN (?) AND sale.number IS NOT NULL ${newestFirst}`,
      taxId,
      from,
      to,
      taxId,
      from,
      to,
      branchId,
      limit,
    ),
  )
}

/** The purchases of a customer in a period, whether identified or by the CPF or CNPJ that was printed. */
export function salesOfCustomer(
  db: ReadDb,
  branchId: BranchId,
  customerId: CustomerId,
  { from, to }: Period,
  limit: number,
): FoundSale[] {
  return rows(
    db.all(
      `SELECT ${columns} FROM sale ${joins} WHERE sale.id IN (
         SELECT id FROM sale WHERE customer_id IN ${THEIR_IDS} AND finished_at >= ? AND finished_at < ?
         UNION SELECT id FROM sale
         WHERE receipt_tax_id = (SELECT tax_id FROM customer WHERE id = ?) AND finished_at >= ? AND finished_at < ?)
       AND sale.branch_id IN (?) AND sale.number IS NOT NULL ${newestFirst}`,
      customerId,
      from,
      to,
      customerId,
      from,
      to,
      branchId,
      limit,
    ),
  )
}

/** The sales in a period with any of these products on them, walked from the newest back. */
export function salesWithProducts(
  db: ReadDb,
  branchId: BranchId,
  products: readonly ProductId[],
  { from, to }: Period,
  limit: number,
): FoundSale[] {
  if (products.length === 0) return []
  return rows(
    db.all(
      `SELECT ${columns} FROM sale ${joins}
       WHERE sale.branch_id IN (?) AND sale.number IS NOT NULL AND sale.finished_at >= ? AND sale.finished_at < ?
         AND EXISTS (SELECT 1 FROM sale_line WHERE sale_id = sale.id AND cancelled = 0
                       AND product_id IN (SELECT value FROM json_each(?)))
       ${newestFirst}`,
      branchId,
      from,
      to,
      JSON.stringify(products),
      limit,
    ),
  )
}

/** Each sale once, newest first. */
export function newestOf(found: readonly FoundSale[]): FoundSale[] {
  return [...new Map<SaleId, FoundSale>(found.map((sale) => [sale.id, sale])).values()].toSorted(
    (a, b) => b.finishedAt - a.finishedAt,
  )
}
