import type { CustomerId, InstallmentId } from '#shared/kernel/ids'
import { subtract, type Cents } from '#shared/kernel/money/cents'
import type { ReceivingLine, ReceivingView } from '#shared/selling/crediario/receiving-view'
import { claimedBy, settle } from '#shared/selling/payment/settle'
import { customerById } from '../../customers/customer/customer-rows'
import type { ReadDb } from '../../platform/database/connection'
import { originOf } from '../receivable/carne'
import { linesOfReceiving, tendersOfReceiving, type Receiving } from './receiving-rows'

/** A receiving in progress as the screen draws it. */
export function viewReceiving(db: ReadDb, receiving: Receiving): ReceivingView {
  const tenders = tendersOfReceiving(db, receiving.id)
  return {
    id: receiving.id,
    customer: debtorOf(db, receiving.customerId),
    lines: drawnLines(db, receiving),
    discount: receiving.discount,
    tenders,
    settlement: {
      ...settle(receiving.total, tenders),
      unclaimed: subtract(receiving.total, claimedBy(tenders)),
    },
  }
}

export function debtorOf(db: ReadDb, id: CustomerId): ReceivingView['customer'] {
  const customer = customerById(db, id)
  if (!customer) throw new Error(`Customer ${id} is not in the database`)
  return { id, name: customer.name, maskedTaxId: customer.maskedTaxId }
}

interface Named {
  readonly saleNumber: number | null
  readonly reference: string | null
  readonly installment: number
  readonly installments: number
  readonly dueOn: string
  readonly open: Cents
}

/** What of it goes to which instalment, by names; `left` is what is open afterwards. */
export function drawnLines(db: ReadDb, { id, state }: Pick<Receiving, 'id' | 'state'>): ReceivingLine[] {
  return linesOfReceiving(db, id).map(({ id: of, principal, fine, interest }) => {
    const named = nameOf(db, of)
    const { installment, installments, dueOn, open } = named
    const left = state === 'open' ? subtract(open, principal) : open
    return {
      id: of,
      origin: originOf(named),
      installment,
      installments,
      dueOn,
      principal,
      fine,
      interest,
      left,
    }
  })
}

function nameOf(db: ReadDb, id: InstallmentId): Named {
  const row = db.get<Named>(
    `SELECT sale.number AS saleNumber, reference, installment, installments, due_on AS dueOn, open_cents AS "open"
     FROM receivable LEFT JOIN sale_tender ON sale_tender.id = tender_id LEFT JOIN sale ON sale.id = sale_id
     WHERE receivable.id = ?`,
    id,
  )
  if (!row) throw new Error(`Instalment ${id} is not in the database`)
  return row
}
