import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { TenderMisfit } from '#shared/selling/payment/fit-tender'
import {
  tenderDefinition,
  tenderSchema,
  type NewTender,
  type TenderKind,
} from '#shared/selling/payment/tender'
import { dueOf } from '#shared/selling/sale/load'
import { addTender } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { Caller } from '../../store/access/caller'
import { editSale, type NotOpen } from '../sale/edit-sale'
import type { SaleDesk } from '../sale/participant'
import { tenderExists } from '../sale/tender-rows'
import type { TakeDenial } from './tender-work'
import { tenderWork } from './tender-works'

interface TakeTender {
  readonly saleId: SaleId
  readonly tender: NewTender
  /** The change somebody agreed to give, in cents. */
  readonly confirmedChange?: Cents | undefined
}

type Misfit = TenderMisfit | { readonly code: 'tender-needs-customer'; readonly tender: TenderKind }

/** Takes a tender (FEATURES A5); the same tender sent twice counts once. */
export function takeTender(
  desk: SaleDesk,
  caller: Caller,
  { saleId, tender: asked, confirmedChange }: TakeTender,
): Result<SaleView, TakeDenial | Misfit | NotOpen> {
  const { needsCustomer, unanswered } = tenderDefinition(asked.kind)
  const work = tenderWork(asked.kind)
  const take = () =>
    editSale<TakeDenial | Misfit | NotOpen>(desk, saleId, (sale, db) => {
      if (sale.tenders.some((known) => known.id === asked.id)) return ok(sale)
      if (tenderExists(db, asked.id)) return fail({ code: 'sale-not-open' })
      if (needsCustomer !== null && sale.customerId === null)
        return fail({ code: 'tender-needs-customer', tender: asked.kind })
      const due = dueOf(sale, saleFigures(db, sale))
      const taking = { desk, caller, sale, due, asked, confirmedChange: confirmedChange ?? null }
      const detail = work.prepare(db, taking)
      if (!detail.ok) return detail
      const { id, kind, amount } = asked
      const state = unanswered === null ? 'approved' : 'asked'
      const added = addTender(sale, tenderSchema.parse({ ...detail.value, id, kind, amount, state }), due)
      if (!added.ok) return added
      const taken = work.take(db, taking)
      return taken.ok ? added : taken
    })
  return work.attempt({ desk, caller, asked }, take)
}
