import { isSameJson } from '#shared/central/same-json'
import type { CustomerDocument } from '#shared/customers/customer/customer-document'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { isErased } from '../../platform/personal-data/is-erased'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { customerDocuments } from '../customer/customer-document'
import { isInSale } from '../personal-data/open-matters'
import { samePerson } from '../personal-data/same-person'
import { documentOf } from './join-customers'
import { findMerge, forgetMerge, isMergedSince, undoableSince } from './merge-rows'

type Refusal = { readonly code: 'merge-too-old' | 'merge-newer' | 'merge-in-sale' }

/**
 * Two files again, exactly as they were: the merged one was left as it was, and the survivor gets back what was taken over
 * and not changed since. What was done meanwhile was done under the survivor, and stays there.
 */
export function undoMerge(
  desk: Desk,
  caller: Caller,
  { mergedId }: { readonly mergedId: CustomerId },
): Result<null, Refusal> {
  return desk.database.write((db) => {
    const merge = findMerge(db, mergedId)
    if (!merge || merge.at < undoableSince(desk.now()) || isErased(db, mergedId))
      return fail({ code: 'merge-too-old' })
    const { survivorId, before, after, moved, at } = merge
    if (isMergedSince(db, survivorId, at, mergedId)) return fail({ code: 'merge-newer' })
    const survivor = documentOf(db, survivorId)
    if (!survivor) return fail({ code: 'merge-too-old' })
    if (isInSale(db, samePerson(db, survivorId))) return fail({ code: 'merge-in-sale' })
    const back = Object.fromEntries(
      Object.entries(before).filter(([field]) => {
        const name = field as keyof CustomerDocument
        return isSameJson(survivor[name], after[name])
      }),
    )
    if (Object.keys(back).length > 0) customerDocuments.write(db, survivorId, { ...survivor, ...back })
    db.update('customer', mergedId, { merged_into: null })
    for (const id of moved) db.update('customer', id, { merged_into: mergedId })
    forgetMerge(db, mergedId)
    const detail = {
      code: survivor.code,
      copiedFrom: documentOf(db, mergedId)?.code ?? '',
      customerId: survivorId,
    }
    recordAction(db, desk, caller, { action: 'customer.unmerge', saleId: null, detail })
    return ok(null)
  })
}
