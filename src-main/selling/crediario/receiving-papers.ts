import type { OperatorId, ReceivingId } from '#shared/kernel/ids'
import { subtract, sumBy, ZERO } from '#shared/kernel/money/cents'
import { tenderDefinition } from '#shared/selling/payment/tender'
import { receivingSlip, undoneReceivingSlip } from '#shared/selling/receipt/papers/receiving-slip'
import { receiptDocumentSchema, type ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { operatorName } from '../../store/access/operator-queries'
import { findTerminal } from '../../store/branch/branch-queries'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { openToday } from './debt-queries'
import { findReceiving, tendersOfReceiving, type Receiving } from './receiving-rows'
import { debtorOf, drawnLines } from './view-receiving'

/** What every paper of a receiving says of it. */
function headOf(db: ReadDb, { terminal }: ReadDesk, receiving: Receiving) {
  const { branchId } = receiving
  if (receiving.number === null || receiving.at === null) throw new Error('Only what is done has a paper')
  return {
    shop: receiptShop(db, branchId),
    terminalName: findTerminal(db, terminal.id)?.name ?? '',
    number: receiving.number,
    at: receiving.at,
    timeZone: shopTimeZone(db, branchId),
    customer: debtorOf(db, receiving.customerId),
    change: receiving.change ?? ZERO,
  }
}

/** The paper of a receiving, in the transaction that receives. */
export function slipOfReceiving(db: ReadDb, desk: ReadDesk, id: ReceivingId): ReceiptDocument {
  const receiving = found(db, id)
  const { customer, ...head } = headOf(db, desk, receiving)
  const nameOf = (of: OperatorId): string => operatorName(db, of) ?? ''
  return receivingSlip({
    ...head,
    customerName: customer.name,
    maskedTaxId: customer.maskedTaxId,
    lines: drawnLines(db, receiving),
    discount: receiving.discount,
    total: receiving.total,
    tenders: tendersOfReceiving(db, id),
    stillOwed: sumBy(openToday(db, desk, receiving.customerId), ({ open }) => open),
    operatorName: nameOf(receiving.operatorId),
    approverName: receiving.approverId === null ? null : nameOf(receiving.approverId),
  })
}

/** The paper of one that was undone: what goes back, and by what to find it at the machine or the bank. */
export function slipOfUndone(
  db: ReadDb,
  desk: ReadDesk,
  id: ReceivingId,
  { caller, reason }: { readonly caller: Caller; readonly reason: string },
): ReceiptDocument {
  const receiving = found(db, id)
  const { customer, at, change, ...head } = headOf(db, desk, receiving)
  let left = change
  const backs = tendersOfReceiving(db, id).map((tender) => {
    const kind = tenderDefinition(tender.kind)
    const kept = kind.givesChange ? left : ZERO
    if (kind.givesChange) left = ZERO
    return { name: kind.name, mark: kind.mark(tender), amount: subtract(tender.amount, kept) }
  })
  return undoneReceivingSlip({
    ...head,
    customerName: customer.name,
    receivedAt: at,
    undoneAt: desk.now(),
    backs,
    reason,
    operatorName: caller.operator.name,
    approverName: caller.approver?.name ?? null,
  })
}

/** The paper that holds now, as it was first printed; undefined where there is none here. */
export function paperOfReceiving(db: ReadDb, id: ReceivingId): ReceiptDocument | undefined {
  const row = db.get<{ document: string | null }>(
    'SELECT coalesce(undo_document, document) AS document FROM receiving WHERE id = ? AND number IS NOT NULL',
    id,
  )
  return row?.document ? receiptDocumentSchema.parse(JSON.parse(row.document)) : undefined
}

function found(db: ReadDb, id: ReceivingId): Receiving {
  const receiving = findReceiving(db, id)
  if (!receiving) throw new Error(`Receiving ${id} is not in the database`)
  return receiving
}
