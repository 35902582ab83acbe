import type { SaleId, TillSessionId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import { tenderDefinition } from '#shared/selling/payment/tender'
import type { RefundView } from '#shared/selling/returns/return-view'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** The session is the one open now, where the money goes back; the sale's own may be closed long since. */
export function markVoided(db: WriteDb, saleId: SaleId, tillSessionId: TillSessionId): void {
  db.run("UPDATE sale SET state = 'voided', voided_in = ? WHERE id = ?", tillSessionId, saleId)
  db.stored('sale')
}

/** The cash a finished sale brought in, in cents. */
function saleCash(db: ReadDb, saleId: SaleId): Cents {
  return figure(
    db.get(
      "SELECT coalesce(sum(amount_cents), 0) AS cents FROM cash_movement WHERE sale_id = ? AND kind = 'sale'",
      saleId,
    ),
  )
}

/** What cancelling a sale gives back, by kind, in cents: cash less the change, the others whole, with their marks. */
export function refundsOf(db: ReadDb, { id, tenders }: Pick<Sale, 'id' | 'tenders'>): RefundView[] {
  const cash = saleCash(db, id)
  const others = tenders.filter(({ kind }) => kind !== drawerKind)
  return [
    ...(cash > 0 ? [{ kind: drawerKind, amount: cash, mark: '' }] : []),
    ...others.map((tender) => ({
      kind: tender.kind,
      amount: tender.amount,
      mark: tenderDefinition(tender.kind).mark(tender),
    })),
  ]
}

/** What a finished sale came to, value bought with it and all, in cents. */
export function saleTotal(db: ReadDb, saleId: SaleId): Cents {
  return figure(db.get('SELECT total_cents + loaded_cents AS cents FROM sale WHERE id = ?', saleId))
}

function figure(row: { cents: Cents } | undefined): Cents {
  if (!row) throw new Error('The sale asked about is in the database')
  return row.cents
}
