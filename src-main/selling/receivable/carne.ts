import type { BranchId, CustomerId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { carnePaper } from '#shared/selling/receipt/papers/carne-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { customerById } from '../../customers/customer/customer-rows'
import type { ReadDb } from '../../platform/database/connection'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'
import { branchProfile } from '../../store/branch/branch-queries'

interface SlipRow {
  readonly code: string
  readonly tender: string | null
  readonly saleNumber: number | null
  readonly reference: string | null
  readonly installment: number
  readonly installments: number
  readonly dueOn: string
  readonly open: Cents
}

/** The carnê of what is open of a customer, of one crediário where it is told; undefined where nothing is. */
export function carneOf(
  db: ReadDb,
  { customerId, branchId, tenderId }: { customerId: CustomerId; branchId: BranchId; tenderId: string | null },
): ReceiptDocument | undefined {
  const rows = db.all<SlipRow>(
    `SELECT code, tender_id AS tender, sale.number AS saleNumber, reference, installment, installments,
       due_on AS dueOn, open_cents AS "open"
     FROM receivable LEFT JOIN sale_tender ON sale_tender.id = tender_id LEFT JOIN sale ON sale.id = sale_id
     WHERE receivable.customer_id IN ${THEIR_IDS} AND settled_at IS NULL AND cancelled_at IS NULL AND (? IS NULL OR tender_id = ?)
     ORDER BY due_on, receivable.id`,
    customerId,
    tenderId,
    tenderId,
  )
  if (rows.length === 0) return undefined
  return carnePaper({
    shopName: branchProfile(db, branchId).name,
    customerName: customerById(db, customerId)?.name ?? '',
    slips: rows.map((slip) => ({ ...slip, origin: originOf(slip) })),
  })
}

/** What an instalment comes of, as a person reads it. */
export function originOf(row: Pick<SlipRow, 'saleNumber' | 'reference'>): string {
  return row.saleNumber === null
    ? (row.reference ?? 'Saldo anterior')
    : `Cupom ${formatSaleNumber(row.saleNumber)}`
}
